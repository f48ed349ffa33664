import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import type { Change, Correction } from '../domain/correction.ts';
import type { ArticleRecord } from '../domain/record.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import type { Store } from './store.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 25, 8, minute)).toISOString();
let serial = 0;
const correct = (articleId: string, change: Change, minute = 0): Correction => ({
  ...change,
  id: `correction-${(serial += 1)}`,
  articleId,
  from: null,
  by: 'ratri',
  at: at(minute),
  note: null,
});
const category = (to: 'sosial' | 'agama'): Change => ({ field: 'category', target: null, to });
const MACHINE: ArticleRecord = sampleRecord({
  title: 'Pasar Lok Sari dibuka',
  body: ['Kata Arga Wisesa, pasar ramai.'],
  category: { label: 'olahraga', confidence: 0.4 },
});

/** What every engine keeps to about corrections; the other ports have `contract.test.ts`. */
describe.each(ENGINES)('$name', (engine) => {
  const folder = makeStoreFolder();
  let store: Store;
  beforeAll(async () => {
    store = await engine.open(folder.dir);
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });
  const save = async (address: string, text = 'a', record = MACHINE): Promise<string> =>
    (await store.articles.save(record, { address, text })).id;
  const count = async (query: string): Promise<number> => {
    const request = { query: parseQuery(query), filter: {}, limit: 1, facets: [], facetLimit: 1 };
    return (await store.articles.search(request)).total;
  };

  test('a corrected label is found, and what it was is found no more, until the correction is taken back', async () => {
    const id = await save('warta.id/1');
    const [first, second] = [correct(id, category('sosial'), 1), correct(id, category('agama'), 2)];
    expect(await store.corrections.add([first, second])).toEqual([first.id, second.id]);
    expect(await store.articles.get(id)).toMatchObject({ category: { label: 'agama', confidence: 1 } });
    expect([await count('kategori:agama'), await count('kategori:olahraga')]).toEqual([1, 0]);
    expect(await store.corrections.of(id)).toEqual([first, second]);

    expect(await store.corrections.remove([second.id, 'none'])).toEqual([second.id]);
    expect(await store.articles.get(id)).toMatchObject({ category: { label: 'sosial' } });
    await store.corrections.remove([first.id]);
    expect(await store.articles.get(id)).toEqual({ ...MACHINE, id });
    expect([await count('kategori:sosial'), await count('kategori:olahraga')]).toEqual([0, 1]);
  });

  test('corrections outlive another analysis, another text and another opening', async () => {
    const id = await save('warta.id/2');
    const person: Change = { field: 'person', target: 'Arga Wisesa', to: { id: null, name: 'Arga Wisesa' } };
    await store.corrections.add([correct(id, person), correct(id, category('sosial'))]);
    const better = { ...MACHINE, category: { label: 'politik', confidence: 0.9 } } as const;
    await store.articles.replace(id, better, 'b');
    expect(await store.articles.getUncorrected(id)).toEqual({ ...better, id });
    await save('warta.id/2', 'c', { ...better, body: ['Arga Wisesa berkata lain.'] });
    await store.close();
    store = await engine.open(folder.dir);
    expect(await store.articles.get(id)).toMatchObject({
      category: { label: 'sosial' },
      people: [{ name: 'Arga Wisesa', spans: [{ paragraph: 0, start: 0, end: 11 }] }],
    });
    expect(await count('tokoh:"Arga Wisesa"')).toBe(1);
  });

  test('nothing is left of the corrections of an article that is removed', async () => {
    const id = await save('warta.id/3');
    await store.corrections.add([correct(id, category('sosial'))]);
    await store.articles.remove(id);
    expect(await store.corrections.of(id)).toEqual([]);
    expect(await store.articles.getUncorrected(id)).toBeUndefined();
    expect(await store.corrections.add([correct(id, category('sosial'))])).toEqual([]);
    expect(await save('warta.id/3')).toBe(id);
    expect(await store.articles.get(id)).toEqual({ ...MACHINE, id });
  });

  test('all corrections are listed a page at a time, newest first, of one field and since a moment', async () => {
    const id = await save('warta.id/4');
    const made = Array.from({ length: 5 }, (_, minute) => correct(id, category('agama'), 20 + minute));
    const tone = correct(id, { field: 'tone', target: null, to: 'positif' }, 22);
    await store.corrections.add([...made, tone]);
    const request = { since: at(21), field: 'category', limit: 3 } as const;
    const first = await store.corrections.page(request);
    expect(first.items).toEqual([made[4], made[3], made[2]]);
    const second = await store.corrections.page({ ...request, cursor: first.nextCursor ?? '' });
    expect(second).toEqual({ items: [made[1]], nextCursor: null });
    const wrong = store.corrections.page({ limit: 1, cursor: 'x' });
    await expect(wrong).rejects.toMatchObject({ code: 'cursor-invalid' });
  });
});
