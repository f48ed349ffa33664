const NOTHING = Buffer.alloc(0);
const PIECE_BYTES = 64 * 1024;

/**
 * Bytes of a stream, taken as needed and given back where too many were taken. An error of the stream is thrown, again and again,
 * when the bytes before it are taken.
 */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #held: Buffer = NOTHING;
  #position = 0;
  #failure: { readonly error: unknown } | undefined;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes were taken so far. */
  get position(): number {
    return this.#position;
  }

  /** The next `length` bytes, or fewer where the stream ends before; they stay. */
  async peek(length: number): Promise<Buffer> {
    if (this.#held.length < length && !this.#failure) {
      const parts: Uint8Array[] = [this.#held];
      let size = this.#held.length;
      try {
        while (size < length) {
          const next = await this.#iterator.next();
          if (next.done) break;
          parts.push(next.value);
          size += next.value.length;
        }
      } catch (error) {
        this.#failure = { error };
      }
      this.#held = Buffer.concat(parts, size);
    }
    if (this.#failure && this.#held.length === 0) throw this.#failure.error;
    return this.#held.subarray(0, length);
  }

  /** Takes the next `length` bytes, or fewer where the stream ends before. */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.peek(length);
    this.#held = this.#held.subarray(bytes.length);
    this.#position += bytes.length;
    return bytes;
  }

  /** Takes what is at hand, at most `length` bytes; nothing only at the end. */
  async takeSome(length: number): Promise<Buffer> {
    await this.peek(1);
    return this.take(Math.min(length, this.#held.length));
  }

  /** Takes `length` bytes without holding them; returns how many there were. */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0) {
      const { length: taken } = await this.takeSome(left);
      if (taken === 0) break;
      left -= taken;
    }
    return length - left;
  }

  /** Takes all that is left, piece by piece. Whoever stops before the end needs no more. */
  async *rest(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const piece = await this.takeSome(PIECE_BYTES);
        if (piece.length === 0) return;
        yield piece;
      }
    } finally {
      await this.close();
    }
  }

  /** Gives back the bytes that were taken last. */
  giveBack(bytes: Uint8Array): void {
    this.#held = this.#held.length === 0 ? Buffer.from(bytes) : Buffer.concat([bytes, this.#held]);
    this.#position -= bytes.length;
  }

  /** Says that no more is wanted. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
