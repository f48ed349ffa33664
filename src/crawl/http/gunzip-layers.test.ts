import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gunzipLayers } from './gunzip-layers.ts';

const MEGABYTE = 1024 * 1024;
const TEXT = Buffer.from('<urlset></urlset>');
const EMPTY_MEMBER = gzipSync('');

async function read(bytes: Uint8Array, pieceBytes = 10_000): Promise<Buffer> {
  const inPieces = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  };
  return Buffer.concat(await Array.fromAsync(gunzipLayers(inPieces())));
}

test.each<[string, Uint8Array, Uint8Array]>([
  ['no gzip at all', TEXT, TEXT],
  ['gzip', gzipSync(TEXT), TEXT],
  ['gzip in gzip', gzipSync(gzipSync(TEXT)), TEXT],
  ['gzip three times', gzipSync(gzipSync(gzipSync(TEXT))), TEXT],
  ['a fourth time is not undone', gzipSync(gzipSync(gzipSync(gzipSync(TEXT)))), gzipSync(TEXT)],
  ['several members', Buffer.concat([gzipSync(TEXT), gzipSync(TEXT)]), Buffer.concat([TEXT, TEXT])],
  ['rubbish behind it', Buffer.concat([gzipSync(TEXT), Buffer.from('\0\0\0rubbish')]), TEXT],
  ['nothing', Buffer.alloc(0), Buffer.alloc(0)],
  ['one byte', Buffer.from([0x1f]), Buffer.from([0x1f])],
  ['a head and no more', gzipSync(TEXT).subarray(0, 10), Buffer.alloc(0)],
  ['a wrong checksum', Buffer.concat([gzipSync(TEXT).subarray(0, -8), Buffer.alloc(8)]), TEXT],
  ['an empty one', EMPTY_MEMBER, Buffer.alloc(0)],
])('%s', async (_, bytes, expected) => {
  for (const pieceBytes of [1, 10_000]) expect(await read(bytes, pieceBytes)).toEqual(expected);
});

test('of one that is cut off comes what stands before the cut', async () => {
  const long = Buffer.from(Array.from({ length: 5000 }, (_, at) => at * at).join());
  const found = await read(gzipSync(long).subarray(0, 5000));
  expect(found.length).toBeGreaterThan(1000);
  expect(long.subarray(0, found.length)).toEqual(found);
});

test('one that swells beyond all reason, or into nothing, ends', async () => {
  expect((await read(gzipSync(Buffer.alloc(130 * MEGABYTE)))).length).toBe(100 * MEGABYTE);
  const nothing = gzipSync(Buffer.alloc(130 * MEGABYTE, EMPTY_MEMBER));
  expect((await read(nothing)).length).toBe(0);
});
