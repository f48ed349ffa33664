import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { decodeText } from '../base/decode-text.ts';
import { startsRecordMember } from '../crawl/warc/gzip-members.ts';
import { Problem } from '../domain/problem.ts';
import { detectFormat, FORMAT_BYTES } from './input-format.ts';
import type { InputItem } from './input-item.ts';
import { parseLine } from './parse-line.ts';
import { readArchive } from './read-archive.ts';
import { splitLines } from './split-lines.ts';

const MEGABYTE = 1024 * 1024;
/** The longest document: a page, a text or one line of JSON Lines. */
const DOCUMENT_MB = 32;

export interface InputHints {
  /** The file's name or path: the id of a document that brings none. */
  readonly name: string | null;
  /** JSON Lines are expected, as on standard input. */
  readonly lines: boolean;
  /** Called for every record of an archive that is no web page. */
  readonly skipped?: () => void;
}

/**
 * Turns bytes into items: a page, a text, JSON Lines or the pages of a WARC file one at a time, gzipped or not, told apart by content. What cannot
 * be read becomes an item of kind 'problem', so the other lines still come; memory holds one document.
 */
export async function* readInput(chunks: AsyncIterable<Uint8Array>, hints: InputHints): AsyncGenerator<InputItem> {
  const { skipped = () => {} } = hints;
  const problem = (error: Problem): InputItem => ({ kind: 'problem', id: hints.name, problem: error });
  try {
    const raw = await peekStart(chunks);
    // Each record of an archive is a gzip stream of its own; read as one, the first damage would end it all.
    if (startsRecordMember(raw.head)) {
      yield* readArchive(raw.all, skipped);
      return;
    }
    const { head, all } = isGzip(raw.head) ? await peek(gunzip(raw.all)) : raw;
    const format = detectFormat(head, hints);
    if (format === 'empty') yield problem(new Problem('input-empty'));
    else if (format === 'binary') yield problem(new Problem('input-binary'));
    else if (format === 'warc') yield* readArchive(all, skipped);
    else if (format === 'lines') yield* readLines(all);
    else yield await readDocument(all, format, hints.name);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    yield problem(error);
  }
}

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputItem> {
  for await (const { number, bytes } of splitLines(chunks, DOCUMENT_MB * MEGABYTE)) {
    if (bytes === null) {
      yield {
        kind: 'problem',
        id: null,
        problem: new Problem('input-line-too-long', { line: number, limit: DOCUMENT_MB }),
      };
      continue;
    }
    const line = decodeText(bytes).trim();
    if (line !== '') yield parseLine(line, number);
  }
}

async function readDocument(
  chunks: AsyncIterable<Uint8Array>,
  kind: 'html' | 'text',
  name: string | null,
): Promise<InputItem> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunks) {
    size += part.length;
    if (size > DOCUMENT_MB * MEGABYTE) throw new Problem('input-too-large', { limit: DOCUMENT_MB });
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  const origin = { id: name, url: null, fetchedAt: null };
  const document =
    kind === 'html' ? { ...origin, kind, bytes, charset: null } : { ...origin, kind, text: decodeText(bytes) };
  return { kind: 'document', id: name, document };
}

async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  const unzip = createGunzip();
  source.on('error', (error) => unzip.destroy(error));
  try {
    for await (const chunk of source.pipe(unzip)) yield chunk as Uint8Array;
  } catch (error) {
    throw error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
      ? new Problem('input-gzip', {}, error)
      : error;
  } finally {
    source.destroy();
  }
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** The beginning of a stream; where that is gzip, enough to see what is inside. */
async function peekStart(chunks: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const start = await peek(chunks);
  return isGzip(start.head) ? peek(start.all, () => false) : start;
}

// A first line is beginning enough, so that lines from a pipe that is still being written are not held back.
const hasLine = (head: Buffer): boolean => /\S[^]*\n/.test(head.toString('latin1'));

/** The beginning of a stream, and the whole of it again. */
async function peek(chunks: AsyncIterable<Uint8Array>, isEnough: (head: Buffer) => boolean = hasLine): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (!ended && head.length < FORMAT_BYTES && !isEnough(head)) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) ended = true;
        else yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  };
  return { head, all: all() };
}
