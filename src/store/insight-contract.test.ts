import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRecord } from '../domain/sample-record.ts';
import { arbitraryRecord, arbitraryRequest } from './arbitrary-records.ts';
import type { StoredRecord } from './article-store.ts';
import type { Query } from '../query/query.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import type { Period } from './insight-store.ts';
import { articleTones, isIn, keyOf, PLAIN_DIMENSIONS, referenceValues } from './reference-insights.ts';
import { publicationDay } from './reference-match.ts';
import { referenceSearch } from './reference-search.ts';
import type { Store } from './store.ts';

const EVERYTHING = { query: { kind: 'and', operands: [] }, filter: {} } as const;
const PERIODS: readonly Period[] = [{}, { from: '2026-11-01' }, { from: '2026-10-31', to: '2026-11-01' }];
const NONE = { positif: 0, netral: 0, negatif: 0, unknown: 0 };

describe.each(ENGINES)('insights in $name', (engine) => {
  const folder = makeStoreFolder();
  let store: Store;
  const records = new Map<string, StoredRecord>();

  // Added, replaced and removed, with answers between, so that what a reader keeps in memory must follow.
  beforeAll(async () => {
    store = await engine.open(folder.dir);
    for (const edition of [1, 2, 3]) {
      const made = fc.sample(arbitraryRecord, { numRuns: 150, seed: edition });
      for (const [index, made_] of made.entries()) {
        const number = index + edition * 40;
        const record = { ...made_, models: [{ name: 'tone', version: `${edition}` }] };
        const { id } = await store.articles.save(record, {
          address: `berita.id/${number}`,
          text: `${edition} ${number}`,
        });
        records.set(id, { ...record, id });
      }
      await store.insights.tally({ ...EVERYTHING, periods: PERIODS, dimensions: ['word'], limit: 5 });
      for (const id of [...records.keys()].slice(0, 30)) {
        await store.articles.remove(id);
        records.delete(id);
      }
    }
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  test('a tally is what going through all articles gives', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRequest, fc.constantFrom(...PLAIN_DIMENSIONS), async ({ query, filter }, dimension) => {
        const all = [...records.values()];
        const { ids } = referenceSearch(all, { query, filter, limit: 0, facets: [], facetLimit: 0 });
        const hits = all.filter(({ id }) => ids.includes(id));
        const tally = await store.insights.tally({
          query,
          filter,
          periods: PERIODS,
          dimensions: [dimension],
          limit: 1000,
        });
        expect(tally.snapshot.articles).toBe(records.size);
        expect(tally.periods).toEqual(PERIODS.map((period) => articleTones(hits.filter((hit) => isIn(period, hit)))));
        expect(tally.undated).toEqual(articleTones(hits.filter((hit) => publicationDay(hit) === null)));
        expect(tally.days).toEqual(
          [...new Set(hits.map(publicationDay))]
            .filter((day) => day !== null)
            .sort()
            .map((day) => ({ day, tones: articleTones(hits.filter((hit) => publicationDay(hit) === day)) })),
        );
        const found = new Map(tally.values[dimension]?.map(({ key, tones }) => [key, tones]));
        expect(found).toEqual(countByValue(hits, dimension));
      }),
      { numRuns: 80 },
    );
  });

  test('the values told are those with most articles in the first period', async () => {
    const ask = { ...EVERYTHING, periods: [{ from: '2026-12-01' }, {}], dimensions: ['place'] } as const;
    const all = (await store.insights.tally({ ...ask, limit: 100 })).values.place ?? [];
    expect((await store.insights.tally({ ...ask, limit: 2 })).values.place).toEqual(all.slice(0, 2));
    const counts = all.map(({ tones: [first = NONE] }) => Object.values(first).reduce((sum, count) => sum + count, 0));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('a period with a query of its own counts what matches that, too', async () => {
    const query: Query = { kind: 'word', text: 'banjir' };
    const not: Query = { kind: 'not', operand: query };
    const periods = [{ query }, { query: not, from: '2026-11-01' }];
    const ask = { ...EVERYTHING, dimensions: ['word'], limit: 1000 } as const;
    const both = await store.insights.tally({ ...ask, periods });
    const alone = await store.insights.tally({ ...ask, query, periods: [{}] });
    const others = await store.insights.tally({ ...ask, query: not, periods: [{ from: '2026-11-01' }] });
    expect(both.periods).toEqual([...alone.periods, ...others.periods]);
    expect(both.values.word?.map(({ key, tones }) => [key, tones[0]])).toEqual(
      alone.values.word?.map(({ key, tones }) => [key, tones[0]]),
    );
  });

  test('only what was published before an hour of the day', async () => {
    const untilMs = 6 * 3_600_000;
    const tally = await store.insights.tally({
      ...EVERYTHING,
      periods: [{ from: '2000-01-01' }],
      dimensions: [],
      limit: 0,
      untilMs,
    });
    const early = [...records.values()].filter((record) => {
      const day = publicationDay(record);
      return day !== null && Date.parse(record.publishedAt ?? '') < Date.parse(`${day}T06:00:00+07:00`);
    });
    expect(tally.periods).toEqual([articleTones(early)]);
  });

  test('who speaks, and of whom in what tone', async () => {
    const said = await store.insights.statements({ ...EVERYTHING, of: 'speakers', limit: 1000 });
    const { pairs } = await store.insights.statements({ ...EVERYTHING, of: 'pairs', limit: 1000 });
    const all = [...records.values()];
    const statements = all.flatMap((record) => record.statements);
    expect(said).toMatchObject({
      articles: all.length,
      statements: statements.length,
      unnamed: statements.filter(({ speaker }) => speaker === null).length,
    });
    for (const { speaker, statements: printed, articles } of said.speakers) {
      const isHis = (item: { speaker: string | null; speakerId: string | null }): boolean =>
        item.speaker !== null && keyOf({ id: item.speakerId, name: item.speaker }) === speaker.key;
      expect(printed).toBe(statements.filter(isHis).length);
      expect(articles).toBe(all.filter((record) => record.statements.some(isHis)).length);
    }
    const [pair = expect.fail()] = pairs;
    const narrowed = await store.insights.statements({
      ...EVERYTHING,
      of: 'pairs',
      limit: 1000,
      speaker: pair.speaker.key,
      target: pair.target.key,
    });
    expect(narrowed.pairs).toContainEqual(pair);
    expect(
      narrowed.pairs.every(({ speaker, target }) => speaker.key === pair.speaker.key && target.key === pair.target.key),
    ).toBe(true);
    expect(Object.values(pair.tones).reduce((sum, count) => sum + count, 0)).toBe(pair.articles);
  });
});

describe.each(ENGINES)('insights in $name, by hand', (engine) => {
  const folder = makeStoreFolder();
  let store: Store;
  const name = (name: string, label: 'positif' | 'negatif' | null = null, id: string | null = null) => ({
    id,
    name,
    forms: [name],
    mentions: 1,
    spans: [],
    sentiment: label && { label, confidence: 0.8 },
  });
  const person = (...given: Parameters<typeof name>) => ({ ...name(...given), titles: [], role: 'disebut' as const });
  const outlet = {
    name: 'Warta Utara',
    domain: 'wartautara.example',
    mediaType: null,
    owner: 'Grup Laut',
    province: null,
  };

  beforeAll(async () => {
    store = await engine.open(folder.dir);
    const says = { speaker: 'Siti', speakerId: null, type: 'langsung' as const, text: '', spans: [] };
    const save = (number: number, fields: Parameters<typeof sampleRecord>[0]) =>
      store.articles.save(sampleRecord(fields), { address: `${number}`, text: `${number}` });
    await save(1, {
      publishedAt: '2026-11-01T10:00:00+07:00',
      outlet,
      people: [person('Budi Santoso', 'negatif', 'Q1'), person('Siti', 'positif')],
      institutions: [{ ...name('Badan Air'), kind: null }],
      statements: [
        { ...says, about: ['Budi Santoso', 'Siti'] },
        { ...says, about: ['Budi Santoso'] },
      ],
    });
    await save(2, {
      people: [
        { ...person('Budi Santoso', 'positif', 'Q1'), forms: ['Budi Santoso', 'Budi'] },
        person('Budi'),
        person('Siti'),
      ],
      institutions: [{ ...name('Badan Air'), kind: null }],
      statements: [{ ...says, speaker: null, about: ['Siti'] }],
    });
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  test('statements count as printed, articles once; of oneself is of no other', async () => {
    const said = await store.insights.statements({ ...EVERYTHING, of: 'pairs', limit: 10 });
    expect(said.pairs).toEqual([
      {
        speaker: { kind: 'speaker', key: '~siti', label: 'Siti' },
        target: { kind: 'person', key: 'Q1', label: 'Budi Santoso' },
        statements: 2,
        articles: 1,
        tones: { ...NONE, negatif: 1 },
      },
    ]);
    expect(said).toMatchObject({ statements: 3, unnamed: 1, speakers: [] });
    const { speakers } = await store.insights.statements({ ...EVERYTHING, of: 'speakers', limit: 10 });
    expect(speakers).toMatchObject([{ statements: 2, articles: 1 }]);
  });

  test('tones toward someone', async () => {
    const { values } = await store.insights.tally({
      ...EVERYTHING,
      periods: [{}],
      dimensions: ['personTone'],
      limit: 10,
    });
    expect(values.personTone?.map(({ key, tones }) => [key, tones[0]])).toEqual([
      ['Q1', { ...NONE, positif: 1, negatif: 1 }],
      ['~siti', { ...NONE, positif: 1 }],
    ]);
  });

  test('names that share articles, but never a name and its own short form', async () => {
    const { names, pairs } = await store.insights.coMentions({
      ...EVERYTHING,
      kinds: ['person', 'institution'],
      limit: 10,
      least: 1,
    });
    const labelOf = (index: number): string => names[index]?.label ?? '';
    const called = pairs.map(({ a, b, articles }) => {
      const [first = '', second = ''] = [labelOf(a), labelOf(b)].toSorted((x, y) => x.localeCompare(y));
      return `${first} + ${second}: ${articles}`;
    });
    expect(called).toContain('Budi Santoso + Siti: 2');
    expect(called).toContain('Budi + Siti: 1');
    expect(called).not.toContain('Budi + Budi Santoso: 1');
    const frequent = await store.insights.coMentions({ ...EVERYTHING, kinds: ['person'], limit: 10, least: 2 });
    expect(frequent.pairs.map(({ articles }) => articles)).toEqual([2]);
  });

  test('days on which anything was collected, and owners', async () => {
    expect(await store.insights.collectedDays()).toEqual([{ day: '2026-11-01', articles: 1 }]);
    expect(await store.insights.owners()).toEqual(new Map([['wartautara.example', 'Grup Laut']]));
  });
});

function countByValue(
  hits: readonly StoredRecord[],
  dimension: (typeof PLAIN_DIMENSIONS)[number],
): ReadonlyMap<string, unknown> {
  const having = (key: string): readonly StoredRecord[] =>
    hits.filter((hit) => referenceValues(hit, dimension).has(key));
  const keys = new Set(hits.flatMap((hit) => [...referenceValues(hit, dimension)]));
  return new Map(
    Array.from(keys, (key) => [
      key,
      PERIODS.map((period) => articleTones(having(key).filter((hit) => isIn(period, hit)))),
    ]),
  );
}
