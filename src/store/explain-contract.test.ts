import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRecord } from '../domain/sample-record.ts';
import { parseQuery } from '../query/parse-query.ts';
import { arbitraryQuery } from './arbitrary-queries.ts';
import { arbitraryRecord } from './arbitrary-records.ts';
import type { StoredRecord } from './article-store.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import type { ClauseExplanation } from './query-explanation.ts';
import { referenceMatch } from './reference-match.ts';
import type { Store } from './store.ts';

const ARTICLES = 150;
const person = (id: string | null, name: string, ...forms: readonly string[]) => ({
  id,
  name,
  forms,
  mentions: 1,
  titles: [],
  role: 'disebut' as const,
  sentiment: null,
  spans: [],
});
const JOKO = 'tokoh:joko-prasetya';
const WRITTEN = [
  sampleRecord({ title: 'Jopras meninjau pasar', people: [person(JOKO, 'Joko Prasetya', 'Jopras')] }),
  sampleRecord({ title: 'Joko Prasetya: harga turun', people: [person(JOKO, 'Joko Prasetya', 'Joko Prasetya')] }),
  sampleRecord({ title: 'Prasetya bicara', people: [person(JOKO, 'Joko Prasetya', 'Prasetya')] }),
  sampleRecord({ title: 'Korupsi dana desa', body: ['Dana itu dikorupsi bertahun-tahun.'] }),
  sampleRecord({ title: 'Tiga orang mengorupsi dana' }),
];

describe.each(ENGINES)('explaining queries in $name', (engine) => {
  const folder = makeStoreFolder();
  let store: Store;
  const records: StoredRecord[] = [];

  beforeAll(async () => {
    store = await engine.open(folder.dir);
    for (const [number, record] of [
      ...fc.sample(arbitraryRecord, { numRuns: ARTICLES, seed: 7 }),
      ...WRITTEN,
    ].entries()) {
      const { id } = await store.articles.save(record, { address: `berita.id/${number}`, text: `${number}` });
      records.push({ ...record, id });
    }
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  const explain = (query: string, article?: string) =>
    store.articles.explain({ query: parseQuery(query), ...(article === undefined ? {} : { article }) });
  const idOf = (title: string): string => records.find((record) => record.title === title)?.id ?? expect.fail();

  test('every clause counts what it finds alone, and says whether the article is among it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuery, fc.nat(ARTICLES - 1), async (query, number) => {
        const article = records[number] ?? expect.fail();
        const { total, clause, deciding } = await store.articles.explain({ query, article: article.id });
        for (const { query, hits, matches } of allClauses(clause)) {
          const isMatch = referenceMatch(parseQuery(query), records);
          expect({ query, hits, matches }).toEqual({
            query,
            hits: records.filter(isMatch).length,
            matches: isMatch(article),
          });
        }
        expect(total).toBe(clause.hits);
        for (const { query, matches } of deciding) {
          expect(referenceMatch(parseQuery(query), records)(article)).toBe(matches);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('all hits are selected, newest first, however many', async () => {
    const query = parseQuery('banjir OR tokoh:budi');
    const selection = await store.articles.select({ query, filter: {} });
    const selected = await Array.fromAsync(selection.records());
    const { items, total } = await store.articles.search({ query, filter: {}, limit: 200, facets: [], facetLimit: 0 });
    expect(selected.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
    expect(selection.total).toBe(total);
    expect(records).toContainEqual(selected[0]);
  });

  test.each([
    ['joprass', 'jopras', 'spelling'],
    ['jopras', 'tokoh:jopras', 'name'],
    ['mengorupsi', '~korupsi', 'base'],
    ['korupsi', '~korupsi', 'forms'],
    ['"dana dessa"', '"dana desa"', 'spelling'],
    ['tokoh:Joprsa', 'tokoh:jopras', 'spelling'],
    ['tokoh:Jop', 'tokoh:Jop*', 'longer'],
    ['judul:korupsy', 'judul:korupsi', 'spelling'],
  ])('%s would find more as %s', async (query, better, reason) => {
    const { clause } = await explain(query);
    const { total } = await store.articles.search({
      query: parseQuery(better),
      filter: {},
      limit: 0,
      facets: [],
      facetLimit: 0,
    });
    expect(clause.suggestions).toContainEqual({ query: better, reason, hits: total, matches: null });
    expect(total).toBeGreaterThan(clause.hits);
  });

  test('an article that is kept out names the clause that does it, and what would let it in', async () => {
    const { clause, deciding } = await explain('jopras -sepak (harga OR turun)', idOf('Joko Prasetya: harga turun'));
    expect(deciding).toEqual([{ query: 'jopras', matches: false }]);
    expect(clause.clauses[0]?.suggestions).toContainEqual({
      query: 'tokoh:jopras',
      reason: 'name',
      hits: 3,
      matches: true,
    });
    expect((await explain('jopras -pasar', idOf('Jopras meninjau pasar'))).deciding).toEqual([
      { query: 'pasar', matches: true },
    ]);
  });

  test('a term that stands for several things says for which', async () => {
    expect((await explain('~korupsi')).clause.meanings.map(({ text }) => text)).toEqual([
      'dikorupsi',
      'korupsi',
      'mengorupsi',
    ]);
    expect((await explain('tokoh:Prasetya')).clause.meanings).toEqual([{ text: 'Joko Prasetya', count: 3 }]);
  });

  test('names are found by how they begin, or how one of their forms does', async () => {
    const findNames = (begin: string) => store.articles.findNames({ field: 'person', begin, limit: 2 });
    expect(await findNames('jopr')).toEqual([{ key: JOKO, label: 'Joko Prasetya', count: 3 }]);
    expect(await findNames('')).toHaveLength(2);
    expect(await findNames('zzz')).toEqual([]);
  });

  test('an article that is not there is a Problem', async () => {
    await expect(explain('banjir', 'ffffffffffffffff')).rejects.toMatchObject({ code: 'article-not-found' });
  });
});

const allClauses = (clause: ClauseExplanation): readonly ClauseExplanation[] => [
  clause,
  ...clause.clauses.flatMap(allClauses),
];
