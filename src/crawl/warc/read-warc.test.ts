import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWarc, type IsWanted, type WarcItem } from './read-warc.ts';
import { formatRecord } from './write-warc.ts';

async function* inPieces(bytes: Uint8Array, size = 61): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const ALL: IsWanted = () => true;
const read = (bytes: Uint8Array, isWanted = ALL, size?: number): Promise<readonly WarcItem[]> =>
  Array.fromAsync(readWarc(inPieces(bytes, size), isWanted));
/** The bodies that were read, `!` for a problem, `-` for what was passed over. */
const outline = (items: readonly WarcItem[]): readonly string[] =>
  items.map((item) => {
    if (item.kind === 'record') return Buffer.from(item.record.block).toString();
    return item.kind === 'problem' ? '!' : '-';
  });

const plain = (block: string, length = Buffer.byteLength(block)): string =>
  `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: <https://warta.example/1>\r\nContent-Length: ${length}\r\n\r\n${block}\r\n\r\n`;
const member = (block: string): Uint8Array =>
  formatRecord([['WARC-Target-URI', 'https://warta.example/1']], Buffer.from(block));

const name = fc.string({ unit: fc.constantFrom(...'abcxyz-'.split('')), minLength: 1 }).map((text) => `x${text}`);
const value = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
const record = fc.record({
  fields: fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key }),
  block: fc.uint8Array({ maxLength: 3000 }),
});

test('what is written is read back, one record a gzip member, however the bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 4 }), fc.integer({ min: 1, max: 5000 }), async (records, size) => {
      const members = records.map(({ fields, block }) => formatRecord(fields, block));
      const items = await read(Buffer.concat(members), ALL, size);
      const found = items.map((item) => (item.kind === 'record' ? item : undefined));
      expect(found.map((item) => item?.record.block && [...item.record.block])).toEqual(
        records.map(({ block }) => [...block]),
      );
      expect(found.map((item) => item && [...item.record.fields].filter(([key]) => key.startsWith('x')))).toEqual(
        records.map(({ fields }) => fields),
      );
      const offsets = members.map((_, at) => members.slice(0, at).reduce((sum, { length }) => sum + length, 0));
      expect(found.map((item) => item?.offset)).toEqual(offsets);
      expect(found.map((item) => item?.length)).toEqual(members.map(({ length }) => length));
    }),
    { numRuns: 60 },
  );
});

test.each<[string, Uint8Array]>([
  ['plain', Buffer.from(plain('satu') + plain('dua') + plain('tiga'))],
  ['one gzip member for all', gzipSync(plain('satu') + plain('dua') + plain('tiga'))],
  ['a member each', Buffer.concat([member('satu'), member('dua'), member('tiga')])],
  ['lines that end in LF only', Buffer.from((plain('satu') + plain('dua') + plain('tiga')).replaceAll('\r', ''))],
])('%s', async (_, bytes) => {
  expect(outline(await read(bytes))).toEqual(['satu', 'dua', 'tiga']);
  expect(outline(await read(bytes, () => false))).toEqual(['-', '-', '-']);
});

const middle = member('dua '.repeat(50));
const flipped = Buffer.from(middle);
flipped.writeUInt8(flipped.readUInt8(60) ^ 0xff, 60);
const wrongSum = Buffer.from(middle);
wrongSum.writeUInt32LE(0, wrongSum.length - 8);

test.each<[string, Uint8Array, readonly string[]]>([
  ['a cut member', Buffer.concat([member('satu'), middle.subarray(0, -20), member('tiga')]), ['satu', '!', 'tiga']],
  [
    'a member with its head lost',
    Buffer.concat([member('satu'), middle.subarray(20), member('tiga')]),
    ['satu', '!', 'tiga'],
  ],
  ['a flipped byte', Buffer.concat([member('satu'), flipped, member('tiga')]), ['satu', '!', 'tiga']],
  ['a wrong checksum', Buffer.concat([member('satu'), wrongSum, member('tiga')]), ['satu', '!', 'tiga']],
  ['a cut end', Buffer.concat([member('satu'), middle.subarray(0, 12)]), ['satu', '!']],
  ['a cut header', Buffer.concat([member('satu'), middle.subarray(0, 3)]), ['satu', '!']],
  ['a length too short', Buffer.from(plain('satu') + plain('dua dua', 3) + plain('tiga')), ['satu', '!', 'tiga']],
  ['a length too long', Buffer.from(plain('satu') + plain('dua', 90) + plain('tiga')), ['satu', '!', 'tiga']],
  [
    'a cut plain record',
    Buffer.from(plain('satu') + plain('dua', 9).slice(0, -6) + plain('tiga')),
    ['satu', '!', 'tiga'],
  ],
  ['a plain file that is cut', Buffer.from(plain('satu') + plain('dua').slice(0, -6)), ['satu', '!']],
  [
    'a record without a length',
    Buffer.from(plain('satu') + plain('dua').replace(/Content-Length.*\r\n/, '') + plain('tiga')),
    ['satu', '!', 'tiga'],
  ],
  ['no last blank lines', Buffer.from((plain('satu') + plain('dua')).slice(0, -4)), ['satu', 'dua']],
  ['rubbish', Buffer.from('bukan arsip'), ['!']],
  ['nothing', Buffer.alloc(0), []],
])('%s is one problem, and the others are read', async (_, bytes, expected) => {
  for (const size of [1, 61, 100_000]) expect(outline(await read(bytes, ALL, size))).toEqual(expected);
});

test('a problem names the page and the place', async () => {
  const long = member(Array.from({ length: 900 }, (_, at) => at * at).join(' '));
  const [, item] = await read(Buffer.concat([member('satu'), long.subarray(0, -20)]));
  expect(item).toMatchObject({
    kind: 'problem',
    targetUri: 'https://warta.example/1',
    offset: member('satu').length,
    problem: { code: 'warc-damaged' },
  });
});

test('a record that is too large is a problem and not held; one that is not wanted is passed over', async () => {
  const block = Buffer.alloc(33 * 1024 * 1024, 'x');
  const bytes = Buffer.concat([formatRecord([['WARC-Type', 'resource']], block), member('dua')]);
  const items = await read(bytes, ALL, 100_000);
  expect(outline(items)).toEqual(['!', 'dua']);
  expect(items[0]).toMatchObject({ problem: { code: 'warc-record-too-large' } });
  expect(outline(await read(bytes, (fields) => !fields.has('warc-type'), 100_000))).toEqual(['-', 'dua']);
});

test('any bytes are read to their end', async () => {
  const bytes = fc
    .array(
      fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc.constantFrom(middle.subarray(0, 90), Buffer.from(plain('dua', 7)), Buffer.from([0x1f, 0x8b, 8])),
      ),
    )
    .map((parts) => Buffer.concat(parts));
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => void (await read(given))),
    { numRuns: 200 },
  );
});
