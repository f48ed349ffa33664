import { expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import { toList } from './article-list.ts';
import type { Narrowing } from './article-list.ts';
import type { Ask } from './ask.ts';

const ASK: Ask = {
  query: parseQuery('banjir OR rob', '2026-11-22'),
  filter: { mediaType: ['daerah'] },
  period: { from: '2026-11-01', to: '2026-11-20' },
};
const person = (key: string): Narrowing => ({ by: 'facet', facet: 'person', keys: [key] });
const read = (ask: Ask, ...narrowings: readonly Narrowing[]): Readonly<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(toList(ask, narrowings)));

test('query, filters and days of the ask', () => {
  expect(toList({ query: parseQuery('', '2026-11-22'), filter: {}, period: {} })).toBe('');
  expect(read(ASK)).toEqual({ q: 'banjir OR rob', mediaType: 'daerah', from: '2026-11-01', to: '2026-11-20' });
});

test.each<[string, Narrowing, Readonly<Record<string, string>>]>([
  ['a filter', person('tokoh:sri-mulyani'), { person: 'tokoh:sri-mulyani' }],
  ['a speaker', { by: 'name', field: 'speaker', key: '~budi', label: 'Budi' }, { q: '(banjir OR rob) pembicara:Budi' }],
  [
    'a tone toward someone',
    { by: 'toward', field: 'person', key: 'tokoh:sri-mulyani', label: 'Sri Mulyani', tone: 'negatif' },
    { q: '(banjir OR rob) nada.tokoh("tokoh:sri-mulyani"):negatif' },
  ],
  ['a word of the title', { by: 'word', word: 'tanggul' }, { q: '(banjir OR rob) judul:tanggul' }],
  ['fewer days', { by: 'days', period: { from: '2026-11-20', to: '2026-11-25' } }, { from: '2026-11-20' }],
])('%s', (_, narrowing, changed) => {
  expect(read(ASK, narrowing)).toEqual({ ...read(ASK), ...changed });
});

test('someone besides someone who is filtered by already: both are wanted', () => {
  expect(read(ASK, person('tokoh:a'), person('tokoh:b'))).toMatchObject({
    person: 'tokoh:a',
    q: '(banjir OR rob) tokoh:"tokoh:b"',
  });
});

test('what a list says can be read again', () => {
  const text = read(ASK, { by: 'name', field: 'region', key: '~jawa timur', label: 'Jawa Timur' })['q'] ?? '';
  expect(parseQuery(text, '2026-11-22')).toMatchObject({ kind: 'and' });
});
