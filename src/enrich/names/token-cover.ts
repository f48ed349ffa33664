/** Token indices, end exclusive. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** Which tokens of a text are taken. Asking takes as long as the span, whatever the number of spans. */
export class TokenCover {
  readonly #taken: Uint8Array;

  constructor(length: number, spans: Iterable<NameSpan> = []) {
    this.#taken = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: NameSpan): void {
    this.#taken.fill(1, start, end);
  }

  /** Whether any token of the span is taken. */
  touches({ start, end }: NameSpan): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }
}

/** Those spans that touch none before them in the list. */
export function withoutOverlap<Span extends NameSpan>(length: number, spans: readonly Span[]): readonly Span[] {
  const cover = new TokenCover(length);
  return spans.filter((span) => {
    if (cover.touches(span)) return false;
    cover.add(span);
    return true;
  });
}
