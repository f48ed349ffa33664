import { createHash, randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { ReceivedAnswer } from '../http/http.ts';
import { toBase32 } from './base32.ts';

type Fields = readonly (readonly [name: string, value: string])[];

/** A record as a gzip member of its own. Length and digest of the block are added to the fields. */
export function formatRecord(fields: Fields, block: Uint8Array): Uint8Array {
  const all: Fields = [...fields, ['WARC-Block-Digest', digest(block)], ['Content-Length', String(block.length)]];
  return gzipSync(Buffer.concat([Buffer.from(`WARC/1.1\r\n${formatFields(all)}\r\n`), block, Buffer.from('\r\n\r\n')]));
}

/** The first record of a file, which says who wrote it and how pages were asked for. `id` names it in the records that follow. */
export function formatWarcinfo(info: {
  readonly id: string;
  readonly at: string;
  readonly fileName: string;
  readonly software: string;
  readonly userAgent: string;
}): Uint8Array {
  const fields: Fields = [
    ['WARC-Type', 'warcinfo'],
    ['WARC-Record-ID', info.id],
    ['WARC-Date', info.at],
    ['WARC-Filename', info.fileName],
    ['Content-Type', 'application/warc-fields'],
  ];
  const block: Fields = [
    ['software', info.software],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['robots', 'obey'],
    ['http-header-user-agent', info.userAgent],
  ];
  return formatRecord(fields, Buffer.from(formatFields(block)));
}

/** An answer as a response record. `more`: fields of our own. */
export function formatResponse(response: {
  readonly url: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly answer: ReceivedAnswer;
  readonly warcinfoId: string;
  readonly more: Fields;
}): Uint8Array {
  const { status, body } = response.answer;
  // The chunks were joined before the body came to us.
  const headers = response.answer.headers.filter(([name]) => name !== 'transfer-encoding');
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${formatFields(headers)}\r\n`;
  const fields: Fields = [
    ['WARC-Type', 'response'],
    ['WARC-Record-ID', newRecordId()],
    ['WARC-Date', response.at],
    ['WARC-Target-URI', response.url],
    ['WARC-Warcinfo-ID', response.warcinfoId],
    ['WARC-Payload-Digest', digest(body)],
    ['Content-Type', 'application/http;msgtype=response'],
    ...response.more,
  ];
  return formatRecord(fields, Buffer.concat([Buffer.from(head, 'latin1'), body]));
}

export const newRecordId = (): string => `<urn:uuid:${randomUUID()}>`;

const formatFields = (fields: Fields): string =>
  fields.map(([name, value]) => `${name}: ${value.replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`).join('');

// Evidence wants a digest that nobody can forge: SHA-1 no longer is.
const digest = (bytes: Uint8Array): string => `sha256:${toBase32(createHash('sha256').update(bytes).digest())}`;
