import { expect, test } from 'vitest';
import type { HeldOffice, NameRecord } from '../../domain/name-record.ts';
import { createNameBook } from './name-book.ts';

const source = { id: 'contoh', origin: 'contoh', licence: 'fakta' };
const record = (fields: Pick<NameRecord, 'kind' | 'key' | 'name'> & Partial<NameRecord>): NameRecord => ({
  aliases: [],
  offices: [],
  institutionKind: null,
  place: null,
  source,
  ...fields,
});
const office = (title: string, institution: string, start: string): HeldOffice => ({
  title,
  institution,
  start,
  end: null,
  confidence: null,
  source,
});
const place = { code: '99.01', within: null, population: 10, position: null };
const book = createNameBook([
  record({
    kind: 'person',
    key: 'tokoh:sari',
    name: 'Sari Wulandari',
    aliases: [
      { form: 'Bu Sari', doubtful: false },
      { form: 'Sari', doubtful: true },
    ],
    offices: [office('Bupati Lembayung', 'Pemerintah Kabupaten Lembayung', '2025-02-20')],
  }),
  record({
    kind: 'person',
    key: 'tokoh:tono',
    name: 'Tono',
    offices: [office('Bupati Lembayung', 'Pemerintah Kabupaten Lembayung', '2020')],
  }),
  record({ kind: 'person', key: 'tokoh:drs-sari', name: 'Drs. Sari Wulandari Putri' }),
  record({ kind: 'place', key: 'id:99.01', name: 'Lembayung', place: { ...place, level: 'kota' } }),
  record({ kind: 'place', key: 'id:99.02', name: 'Lembayung', place: { ...place, level: 'kabupaten' } }),
]);
const keys = (text: string) => book.find(text, 10).map(({ record: { key }, match }) => `${key} ${match}`);

test.each([
  ['sari wulandari', ['tokoh:sari name', 'tokoh:drs-sari within']],
  ['BU SARI', ['tokoh:sari alias']],
  ['Sari', ['tokoh:sari doubtful', 'tokoh:drs-sari within']],
  ['tokoh:tono', ['tokoh:tono name']],
  ['ton', ['tokoh:tono begins']],
  ['Lembayung', ['id:99.01 name', 'id:99.02 name']],
  ['Kota Lembayung', ['id:99.01 alias']],
  ['Sari Wulandary', ['tokoh:sari near']],
  ['Zulkifli', []],
  ['!', []],
])('%j finds %j', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test('who held an office somewhere, the latest first', () => {
  const found = book.holders(['pemerintah kabupaten lembayung', 'Pemerintah Kabupaten Lembayung', '']);
  expect(found.map(({ person }) => person.key)).toEqual(['tokoh:sari', 'tokoh:tono']);
});
