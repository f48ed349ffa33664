import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { arbitraryRecord, arbitraryRequest } from './arbitrary-records.ts';
import type { ArticleStore, SearchRequest, SearchResult, StoredRecord } from './article-store.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import { referenceSearch } from './reference-search.ts';
import type { Store } from './store.ts';

const ARTICLES = 500;
const EVERYTHING: SearchRequest = {
  query: { kind: 'and', operands: [] },
  filter: {},
  limit: 0,
  facets: ['person', 'place', 'day'],
  facetLimit: 100,
};

/** What is in the store, kept beside it. */
class Shadow {
  readonly records = new Map<string, StoredRecord>();
  readonly #articles: ArticleStore;

  constructor(articles: ArticleStore) {
    this.#articles = articles;
  }

  async save(numbers: readonly number[], edition: number): Promise<void> {
    const records = fc.sample(arbitraryRecord, { numRuns: numbers.length, seed: edition });
    await Promise.all(
      numbers.map(async (number, index) => {
        const record = records[index] ?? expect.fail();
        const { id } = await this.#articles.save(record, {
          address: `berita.id/${number}`,
          text: `${edition} ${number}`,
        });
        this.records.set(id, { ...record, id });
      }),
    );
  }

  async remove(ids: readonly string[]): Promise<void> {
    await Promise.all(
      ids.map(async (id) => {
        await this.#articles.remove(id);
        this.records.delete(id);
      }),
    );
  }
}

describe.each(ENGINES)('searching in $name', (engine) => {
  const folder = makeStoreFolder();
  let store: Store;
  let shadow: Shadow;
  const numbers = Array.from({ length: ARTICLES }, (_, number) => number);

  // Added, replaced, removed and added again, with searches between, so that what a reader keeps in memory must follow.
  beforeAll(async () => {
    store = await engine.open(folder.dir);
    shadow = new Shadow(store.articles);
    await shadow.save(numbers, 1);
    await store.articles.search(EVERYTHING);
    for (const edition of [2, 3, 4, 5, 6]) {
      await shadow.save(numbers.slice(100, 350), edition);
      await store.articles.search(EVERYTHING);
    }
    await shadow.remove([...shadow.records.keys()].slice(0, 170));
    await store.articles.search(EVERYTHING);
    await shadow.save(numbers.slice(0, 120), 7);
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  test('every page of every search is what going through all articles gives', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRequest, async (request) => {
        const pages = await allPages(store.articles, request);
        const { ids, ...counted } = referenceSearch([...shadow.records.values()], request);
        expect(pages.flatMap((page) => page.items.map((item) => item.id))).toEqual(ids);
        for (const page of pages) expect(page).toMatchObject(counted);
        for (const page of pages.slice(0, -1)) expect(page.items).toHaveLength(request.limit);
      }),
      { numRuns: 100 },
    );
  });

  test('a store that was closed and opened again answers the same', async () => {
    const before = await store.articles.search({ ...EVERYTHING, limit: 200 });
    await store.close();
    store = await engine.open(folder.dir);
    expect(await store.articles.search({ ...EVERYTHING, limit: 200 })).toEqual(before);
    expect(await store.articles.count()).toBe(shadow.records.size);
    const [id, record] = [...shadow.records][0] ?? expect.fail();
    expect(await store.articles.get(id)).toEqual(record);
  });

  test('a cursor that no page gave is a Problem', async () => {
    await expect(store.articles.search({ ...EVERYTHING, cursor: '20 November' })).rejects.toMatchObject({
      code: 'cursor-invalid',
    });
  });
});

async function allPages(articles: ArticleStore, request: SearchRequest): Promise<readonly SearchResult[]> {
  const pages = [await articles.search(request)];
  for (let cursor = pages[0]?.nextCursor; cursor; cursor = pages.at(-1)?.nextCursor) {
    pages.push(await articles.search({ ...request, cursor }));
  }
  return pages;
}
