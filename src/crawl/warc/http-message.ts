import { parseFields, type WarcFields } from './warc-record.ts';

export interface HttpHead {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: WarcFields;
  /** Bytes up to the body, the blank line included. */
  readonly length: number;
}

/**
 * The head of a response that these bytes begin with, behind what was said beforehand ("100 Continue", "103 Early Hints"); undefined
 * where there is none that is whole.
 */
export function parseHttpHead(bytes: Uint8Array): HttpHead | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', 0, 64 * 1024);
  for (let at = 0; ;) {
    const end = /\r?\n\r?\n/.exec(text.slice(at));
    if (!end) return undefined;
    const [first = '', ...lines] = text.slice(at, at + end.index).split(/\r?\n/);
    const status = Number(/^HTTP\/[\d.]+\s+(\d{3})(?:\s|$)/.exec(first)?.[1]);
    if (Number.isNaN(status)) return undefined;
    at += end.index + end[0].length;
    if (status >= 200) return { status, headers: parseFields(lines), length: at };
  }
}

/**
 * A body without its chunks (RFC 9112 §7.1). One that is in no chunks is left as it is: some archives undo them and keep the header.
 * Of one that was cut off the chunks that came are kept.
 */
export function joinChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = body.indexOf('\n', at);
    const size =
      line < 0 || line - at > 1024
        ? undefined
        : /^([\da-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(body.toString('latin1', at, line))?.[1];
    if (size === undefined) return at === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(line + 1, line + 1 + length));
    at = line + 1 + length;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
}
