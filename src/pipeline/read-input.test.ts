import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InputItem } from './input-item.ts';
import { readInput, type InputHints } from './read-input.ts';
import { splitLines } from './split-lines.ts';

async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = (input: string | Uint8Array, hints: Partial<InputHints> = {}): Promise<readonly InputItem[]> =>
  Array.fromAsync(readInput(inPieces(Buffer.from(input)), { name: 'masukan', lines: false, ...hints }));
const outcome = (item: InputItem | undefined): unknown => {
  if (item?.kind === 'problem') return item.problem.code;
  return item?.kind === 'document' ? item.document.kind : item?.kind;
};

const HTML = '<!doctype html><p>Warga Kota Rimba memanen kopi.</p>';
const LINE = '{"id":"a","title":"Kopi","body":"Warga memanen kopi.\\nHarga naik."}';

test.each<[string, string | Uint8Array, unknown]>([
  ['a page', HTML, 'html'],
  ['a page that begins with text', 'Selamat datang <p>Warga memanen kopi.</p>', 'html'],
  ['a page in UTF-16', Buffer.from(`\uFEFF${HTML}`, 'utf16le'), 'html'],
  ['a gzipped page', gzipSync(HTML), 'html'],
  ['plain text', 'Panen kopi\n\nHarga < 5 ribu > 3 ribu.', 'text'],
  ['JSON Lines', `\n${LINE}\n`, 'fields'],
  ['a JSON line with HTML', `{"id":"a","html":${JSON.stringify(HTML)}}`, 'html'],
  ['nothing', '', 'input-empty'],
  ['blanks', ' \n\t\n', 'input-empty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), 'input-binary'],
  ['zero bytes', Buffer.from('abc\0def'), 'input-binary'],
  ['a PDF', '%PDF-1.7\n1 0 obj', 'input-binary'],
  ['a WARC file that breaks off', 'WARC/1.1\r\nWARC-Type: response', 'warc-damaged'],
  ['gzip that is cut off', gzipSync(HTML).subarray(0, 30), 'input-gzip'],
])('%s is told by its content', async (_, input, expected) => {
  expect((await read(input)).map(outcome)).toEqual([expected]);
});

test('of a WARC file each web page is an item, gzipped or not; what is damaged is one, and the rest is passed over', async () => {
  const at = (name: string): string => `https://warta.example/${name}`;
  const record = (url: string, status: number): string => {
    const block = `HTTP/1.1 ${status} X\r\nContent-Type: text/html\r\n\r\n${HTML}`;
    const fields = `WARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2026-10-01T02:03:04Z`;
    return `WARC/1.1\r\n${fields}\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
  };
  const records = [
    record(at('1'), 200),
    record(at('2'), 404),
    record(at('3'), 200).replace(HTML, ''),
    record(at('4'), 200),
  ];
  const plain = records.join('');
  const members = Buffer.concat(records.map((text) => gzipSync(text)));
  for (const input of [plain, members]) {
    let skipped = 0;
    const items = await read(input, { skipped: () => (skipped += 1) });
    expect(items.map((item) => [item.id, outcome(item)])).toEqual([
      [at('1'), 'html'],
      [at('3'), 'warc-damaged'],
      [at('4'), 'html'],
    ]);
    expect(items[0]).toMatchObject({ document: { id: at('1'), url: at('1'), fetchedAt: '2026-10-01T02:03:04Z' } });
    expect(skipped).toBe(1);
  }
});

test('the name decides where the content leaves it open', async () => {
  expect((await read('bukan json', { name: 'a.jsonl' })).map(outcome)).toEqual(['input-not-json']);
  expect((await read('bukan json', { name: null, lines: true })).map(outcome)).toEqual(['input-not-json']);
  expect((await read(HTML, { name: 'a.jsonl' })).map(outcome)).toEqual(['html']);
});

test('a broken line is one problem with its number, and the others come', async () => {
  const items = await read(
    [LINE, 'bukan json', '[1]', '{"id":"b","body":5}', '{"id":6,"body":5}', '{"id":7,"title":"x"}', '', LINE].join(
      '\n',
    ),
  );
  expect(items.map(outcome)).toEqual([
    'fields',
    'input-not-json',
    'input-not-json',
    'input-field-type',
    'input-field-type',
    'input-no-text',
    'fields',
  ]);
  expect(items.map((item) => item.id)).toEqual(['a', null, null, 'b', '6', '7', 'a']);
  expect(items[1]).toMatchObject({ problem: { message: 'Line 2 is not valid JSON.' } });
});

test('a line is read into its fields', async () => {
  const [item] = await read(
    '{"id":1,"url":"https://warta.example/1","source":"Warta","published":"2024","body":["a","b"],"x":1}',
  );
  expect(item).toEqual({
    kind: 'document',
    id: '1',
    document: {
      kind: 'fields',
      id: '1',
      url: 'https://warta.example/1',
      fetchedAt: null,
      title: null,
      source: 'Warta',
      published: '2024',
      body: 'a\nb',
    },
  });
});

test('gzip that breaks off gives the lines before', async () => {
  const zipped = gzipSync(`${LINE}\n`.repeat(5000));
  const items = await read(zipped.subarray(0, zipped.length - 20));
  expect(items.length).toBeGreaterThan(1000);
  expect(outcome(items[0])).toBe('fields');
  expect(outcome(items.at(-1))).toBe('input-gzip');
});

test('the first line is not held back by a source that goes on', async () => {
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${LINE}\n`);
    await new Promise(() => {});
  };
  const items = readInput(source(), { name: null, lines: true });
  expect((await items.next()).value).toMatchObject({ id: 'a' });
});

test('lines are what stands between newlines, however the bytes come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\r') })),
      fc.integer({ min: 1, max: 9 }),
      async (lines, size) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const read = await Array.fromAsync(splitLines(inPieces(bytes, size), 1000));
        expect(read.map((line) => Buffer.from(line.bytes ?? []).toString())).toEqual(lines);
        expect(read.map((line) => line.number)).toEqual(lines.map((_, index) => index + 1));
      },
    ),
  );
});

test('a line that is too long is skipped, not held', async () => {
  const lines = await Array.fromAsync(splitLines(inPieces(Buffer.from(`ab\n${'x'.repeat(50)}\ncd`)), 10));
  expect(lines.map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual(['ab', null, 'cd']);
});
