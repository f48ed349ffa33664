import { Readable } from 'node:stream';
import { Problem } from '../../domain/problem.ts';
import type { HtmlDocument } from '../../domain/source-document.ts';
import { readBody } from '../http/body.ts';
import { parseContentType } from '../http/content-type.ts';
import { joinChunks, parseHttpHead } from './http-message.ts';
import { parsePageOrigin } from './page-origin.ts';
import type { IsWanted } from './read-warc.ts';
import { findMoment, findTargetUri, type WarcFields, type WarcRecord } from './warc-record.ts';

const MEGABYTE = 1024 * 1024;
// As for a page that we fetch ourselves.
const PAGE_LIMIT = { maxBytes: 10 * MEGABYTE, whenTooLarge: 'fail' } as const;
const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);
const HTML_START = /^\s*(?:\uFEFF|\u00EF\u00BB\u00BF)?\s*<(?:!doctype\s+html|html|head|\?xml|!--)/i;

/** Whether a record holds a web page: a response that succeeded, or a resource, whose type is HTML or, untold, looks like it. */
export const isPageRecord: IsWanted = (fields, start) => {
  if (!/^https?:/i.test(findTargetUri(fields) ?? '')) return false;
  const type = fields.get('warc-type')?.toLowerCase();
  if (type === 'resource') return isHtml(fields.get('content-type'), start);
  if (type !== 'response') return false;
  const head = parseHttpHead(start);
  // A partial answer (206) is no page.
  if (!head || head.status < 200 || head.status > 203) return false;
  return isHtml(head.headers.get('content-type'), start.subarray(head.length));
};

/**
 * The page in a record that `isPageRecord` likes, with transfer and content encodings undone. Throws 'fetch-too-large',
 * 'fetch-bomb', 'fetch-encoding'.
 */
export async function readPageRecord({ fields, block }: WarcRecord): Promise<HtmlDocument> {
  const url = findTargetUri(fields) ?? '';
  const head = fields.get('warc-type')?.toLowerCase() === 'response' ? parseHttpHead(block) : undefined;
  const headers: WarcFields = head?.headers ?? fields;
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length).subarray(head?.length ?? 0);
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(bytes) : bytes;
  const { charset } = parseContentType(headers.get('content-type'));
  const origin = parsePageOrigin(fields);
  return {
    kind: 'html',
    id: null,
    url,
    fetchedAt: findMoment(fields) ?? null,
    bytes: await decode(whole, head?.headers.get('content-encoding') ?? null, url),
    charset,
    ...(origin && { feedEntry: origin.feedEntry }),
  };
}

async function decode(body: Buffer, encoding: string | null, url: string): Promise<Uint8Array> {
  try {
    const { bytes } = await readBody(Readable.from([body]), encoding, URL.parse(url)?.host ?? url, PAGE_LIMIT);
    return bytes;
  } catch (error) {
    const isDecoded =
      error instanceof Problem &&
      error.code === 'fetch-encoding' &&
      /^(?:\u00EF\u00BB\u00BF)?\s*</.test(body.toString('latin1', 0, 256));
    // Some archives undo the encoding and keep the header.
    if (isDecoded) return body;
    throw error;
  }
}

function isHtml(contentType: string | undefined, start: Buffer): boolean {
  const { mimeType } = parseContentType(contentType);
  return mimeType === null ? HTML_START.test(start.toString('latin1', 0, 1024)) : HTML_TYPES.has(mimeType);
}
