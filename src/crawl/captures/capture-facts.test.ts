import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseWarcHead, type WarcRecord } from '../warc/warc-record.ts';
import { formatResponse } from '../warc/write-warc.ts';
import { toCaptureFacts } from './capture-facts.ts';

const body = gzipSync('<p>Panen kopi</p>');
const warc = gunzipSync(
  formatResponse({
    url: 'https://warta.example/1',
    at: '2026-11-25T01:12:00.000Z',
    answer: { status: 200, headers: [['content-encoding', 'gzip']], body },
    warcinfoId: '<urn:uuid:1>',
    more: [],
  }),
);
const head = parseWarcHead(warc);
const record: WarcRecord = {
  fields: head?.fields ?? new Map(),
  block: warc.subarray(head?.length, (head?.length ?? 0) + (head?.contentLength ?? 0)),
};

test('the digest is that of the bytes that the site sent', () => {
  expect(toCaptureFacts(record)).toEqual({
    url: 'https://warta.example/1',
    fetchedAt: '2026-11-25T01:12:00.000Z',
    status: 200,
    bytes: body.length,
    sha256: createHash('sha256').update(body).digest('hex'),
    isIntact: true,
  });
});

test('one changed bit is seen', () => {
  const block = Buffer.from(record.block);
  block.writeUInt8(block.readUInt8(block.length - 1) ^ 1, block.length - 1);
  expect(toCaptureFacts({ ...record, block })).toMatchObject({ bytes: body.length, isIntact: false });
});
