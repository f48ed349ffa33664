import { expect, test } from 'vitest';
import type { Source } from '../../api/sources.ts';
import { parseSourcesSearch } from '../../routes/sources-address.ts';
import { selectSources } from './select-sources.ts';

const source = (name: string, given: Partial<Source>): Source => ({
  name,
  domain: `${name.toLowerCase()}.example`,
  mediaType: 'daerah',
  owner: null,
  province: null,
  language: 'id',
  home: 'https://warta.example/',
  isListed: true,
  isEdited: false,
  isDisabled: false,
  health: { state: 'sehat', reason: 'well' },
  feeds: 1,
  lastSuccessAt: null,
  nextPollAt: null,
  failure: null,
  today: 0,
  yesterday: 0,
  usual: null,
  recent: { articles: 0, partial: 0, ruled: 0, stale: 0 },
  robots: null,
  completeness: null,
  articles: 0,
  lastDay: null,
  rule: null,
  ...given,
});
const measure = (held: number) => ({ published: 10, held, from: '', to: '', measuredAt: '' });
const ALL = [
  source('Warta', { yesterday: 5, completeness: measure(9), province: 'Bali' }),
  source('Kabar', { feeds: 0, health: { state: 'belum-dipantau', reason: 'no-feed' } }),
  source('Teluk', { yesterday: 9, health: { state: 'terputus', reason: 'silent' }, owner: 'Grup Rimba' }),
  source('Bukit', { yesterday: 7, completeness: measure(2), mediaType: 'nasional' }),
];
const names = (address: Readonly<Record<string, unknown>>): string =>
  selectSources(ALL, parseSourcesSearch(address))
    .sources.map(({ name }) => name)
    .join(' ');

test.each([
  [{}, 'Teluk Bukit Warta Kabar'],
  [{ urut: 'nama' }, 'Bukit Kabar Teluk Warta'],
  [{ urut: 'artikel' }, 'Teluk Bukit Warta Kabar'],
  [{ urut: 'kelengkapan' }, 'Bukit Warta Kabar Teluk'],
  [{ urut: 'entah', jenis: 'lokal', keadaan: 'baik' }, 'Teluk Bukit Warta Kabar'],
  [{ q: 'rimba' }, 'Teluk'],
  [{ q: 'KABAR.example' }, 'Kabar'],
  [{ jenis: 'nasional' }, 'Bukit'],
  [{ provinsi: 'Bali' }, 'Warta'],
  [{ keadaan: ['sehat', 'terputus'], q: 't' }, 'Teluk Bukit Warta'],
])('%j shows %s', (address, expected) => {
  expect(names(address)).toBe(expected);
});

test('states are counted whatever state is chosen', () => {
  const { counts } = selectSources(ALL, { keadaan: ['terputus'], jenis: 'daerah' });
  expect([...counts].filter(([, count]) => count > 0)).toEqual([
    ['terputus', 1],
    ['sehat', 1],
    ['belum-dipantau', 1],
  ]);
});

test.each([
  ['2', '2'],
  ['12', '12'],
  ['1', undefined],
  ['0', undefined],
  ['-3', undefined],
  ['x', undefined],
])('page %s of an address is %s', (given, page) => {
  expect(parseSourcesSearch({ halaman: given }).halaman).toBe(page);
});
