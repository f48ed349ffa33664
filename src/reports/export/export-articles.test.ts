import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../domain/record.ts';
import { sampleRecord } from '../../domain/sample-record.ts';
import { EXPORT_COLUMNS } from './columns.ts';
import { exportArticles } from './export-articles.ts';
import type { ExportFormat } from './export-articles.ts';

const RECORDS = [
  sampleRecord({
    id: '1',
    title: '=HYPERLINK("https://jahat.example") "Harga" naik; lagi',
    body: ['Paragraf satu, "kutipan".', 'Paragraf dua – ç 🙂'],
    publishedAt: '2026-11-20T23:30:00+07:00',
    outlet: { name: 'Warta, Contoh', domain: 'warta.example', mediaType: 'daerah', owner: null, province: 'Bali' },
    category: { label: 'politik', confidence: 0.75 },
    cities: [{ id: 'id:51.71', name: 'Kota Denpasar', country: 'ID', code: '51.71', forms: [], spans: [] }],
    authors: ['-Rina', 'Budi'],
  }),
  sampleRecord({ id: '2' }),
];

async function* each(records: readonly ArticleRecord[]): AsyncIterable<ArticleRecord> {
  yield* records;
}
const written = async (records: readonly ArticleRecord[], format: ExportFormat, separator: ',' | ';' = ',') =>
  Buffer.concat(await Array.fromAsync(exportArticles(each(records), format, separator)));

test('JSON Lines are the whole records', async () => {
  const lines = (await written(RECORDS, 'jsonl')).toString().trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(RECORDS);
});

test('CSV is told as UTF-8, quotes what must be quoted and lets no cell be a formula', async () => {
  const csv = (await written(RECORDS, 'csv')).toString();
  expect(csv.startsWith('\uFEFFid,publishedAt,day,title,')).toBe(true);
  const [, first = '', second = ''] = csv.split('\r\n');
  expect(first).toBe(
    `1,2026-11-20T23:30:00+07:00,2026-11-20,"'=HYPERLINK(""https://jahat.example"") ""Harga"" naik; lagi","Warta, Contoh",` +
      `warta.example,daerah,,Bali,id,politik,0.75,,,,,'-Rina | Budi,,,Kota Denpasar,,,,0,,,` +
      `"Paragraf satu, ""kutipan"".\nParagraf dua – ç 🙂"`,
  );
  const known: Readonly<Record<string, string>> = { id: '2', language: 'id', statements: '0' };
  expect(second.split(',')).toEqual(EXPORT_COLUMNS.map(({ name }) => known[name] ?? ''));
});

test('CSV for a spreadsheet with decimal commas has semicolons', async () => {
  const [header = '', first = ''] = (await written(RECORDS, 'csv', ';')).toString().split('\r\n');
  expect(header.split(';')).toHaveLength(EXPORT_COLUMNS.length);
  expect(first).toContain(';politik;"0,75";');
});

test('Parquet gives back every cell, over several row groups', async () => {
  const many = Array.from({ length: 2_500 }, (_, index) => ({
    ...(RECORDS[index % 2] ?? sampleRecord()),
    id: `${index}`,
  }));
  const { buffer, byteOffset, byteLength } = await written(many, 'parquet');
  const file = buffer.slice(byteOffset, byteOffset + byteLength);
  const rows = await parquetReadObjects({ file });
  expect(rows).toHaveLength(2_500);
  for (const index of [0, 1, 2_499]) {
    const record = many[index] ?? expect.fail();
    const cells = EXPORT_COLUMNS.map((column) => [column.name, column.value(record)]);
    expect(rows[index]).toEqual(Object.fromEntries(cells));
  }
});

test.each(['jsonl', 'csv', 'parquet'] as const)('no articles are a whole %s file all the same', async (format) => {
  const bytes = await written([], format);
  if (format === 'parquet') expect(await parquetReadObjects({ file: Uint8Array.from(bytes).buffer })).toEqual([]);
  else expect(bytes.toString().trim().split('\n')).toHaveLength(1);
});
