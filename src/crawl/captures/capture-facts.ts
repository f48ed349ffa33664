import { createHash } from 'node:crypto';
import type { CaptureFacts } from '../../domain/capture.ts';
import { toBase32 } from '../warc/base32.ts';
import { parseHttpHead } from '../warc/http-message.ts';
import { findMoment, findTargetUri, type WarcRecord } from '../warc/warc-record.ts';

/** Counts and hashes anew what is kept. */
export function toCaptureFacts({ fields, block }: WarcRecord): CaptureFacts {
  const head = parseHttpHead(block);
  const body = block.subarray(head?.length ?? 0);
  const hash = createHash('sha256').update(body).digest();
  return {
    url: findTargetUri(fields) ?? '',
    fetchedAt: findMoment(fields) ?? '',
    status: head?.status ?? 0,
    bytes: body.length,
    sha256: hash.toString('hex'),
    isIntact: fields.get('warc-payload-digest') === `sha256:${toBase32(hash)}`,
  };
}
