import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleRecord } from '../domain/sample-record.ts';
import type { OutletEdit } from '../domain/outlet.ts';
import type { BackfillStep } from './backfill-store.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import type { Completeness } from './source-store.ts';
import type { Store } from './store.ts';

const NOW = '2026-11-25T08:00:00.000Z';
const LATER = '2026-11-25T09:00:00.000Z';

/** What every engine keeps to about sources; the other ports have `contract.test.ts`. */
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
  const reopen = async (): Promise<void> => {
    await store.close();
    store = await engine.open(folder.dir);
  };

  describe('edits', () => {
    const edit: OutletEdit = {
      domain: 'warta.id',
      facts: { mediaType: 'daerah', province: 'Bali' },
      isDisabled: false,
      editedAt: NOW,
      editedBy: 'ratri',
    };

    test('the last edit of an outlet counts, and its articles are to be told again', async () => {
      await store.sources.edit(edit);
      expect(await store.sources.markApplied('warta.id', NOW)).toBe(true);
      expect(await store.sources.edits()).toEqual([{ ...edit, isApplied: true }]);
      const newer = { ...edit, isDisabled: true, editedAt: LATER };
      await store.sources.edit(newer);
      expect(await store.sources.markApplied('warta.id', NOW)).toBe(false);
      await reopen();
      expect(await store.sources.edits()).toEqual([{ ...newer, isApplied: false }]);
    });

    test('an edit is taken back once', async () => {
      expect([await store.sources.reset('warta.id'), await store.sources.reset('warta.id')]).toEqual([true, false]);
      expect(await store.sources.edits()).toEqual([]);
    });
  });

  describe('articles by day', () => {
    const outletOf = (domain: string) => ({ name: domain, domain, mediaType: null, owner: null, province: null });
    const article = (domain: string, publishedAt: string | null, stale: boolean | null, partial = false) => {
      const record = sampleRecord({ title: 'Panen raya', publishedAt, outlet: outletOf(domain) });
      const rule = stale === null ? null : { publisher: 'warta', stale };
      return { ...record, provenance: { ...record.provenance, partial, rule } };
    };
    const day = (source: string, articles: number, partial: number, ruled: number, stale: number) => ({
      source,
      day: '2026-11-20',
      articles,
      partial,
      ruled,
      stale,
    });

    test('what is added, replaced and removed is counted by the day that the outlet printed', async () => {
      // Another day in UTC.
      const early = '2026-11-20T01:00:00+08:00';
      const one = await store.articles.save(article('kabar.id', early, true, true), { address: 'k/1', text: 'a' });
      await store.articles.save(article('kabar.id', early, false), { address: 'k/2', text: 'b' });
      await store.articles.save(article('kabar.id', early, false), { address: 'k/2', text: 'b' });
      await store.articles.save(article('teluk.id', early, null), { address: 't/1', text: 'c' });
      expect(await store.sources.days('2026-11-20')).toEqual([
        day('kabar.id', 2, 1, 2, 1),
        day('teluk.id', 1, 0, 0, 0),
      ]);

      await store.articles.replace(one.id, article('kabar.id', early, false), 'd');
      expect(await store.sources.days('2026-11-20', 'kabar.id')).toEqual([day('kabar.id', 2, 0, 2, 0)]);
      await store.articles.remove(one.id);
      expect(await store.sources.days('2026-11-20', 'kabar.id')).toEqual([day('kabar.id', 1, 0, 1, 0)]);
      expect(await store.sources.days('2026-11-21')).toEqual([]);
    });

    test('totals know articles without a day too; an article of no outlet is nobody’s', async () => {
      await store.articles.save(article('kabar.id', null, null), { address: 'k/3', text: 'e' });
      await store.articles.save(sampleRecord({ title: 'Tanpa media' }), { address: null, text: 'f' });
      expect(await store.sources.totals()).toEqual([
        { source: 'kabar.id', articles: 2, lastDay: '2026-11-20' },
        { source: 'teluk.id', articles: 1, lastDay: '2026-11-20' },
      ]);
    });
  });

  test('the articles of a source are listed page by page', async () => {
    const first = await store.sources.articlesOf('kabar.id', 0, 1);
    const second = await store.sources.articlesOf('kabar.id', first.next ?? 0, 1);
    const third = await store.sources.articlesOf('kabar.id', second.next ?? 0, 1);
    expect(third).toEqual({ ids: [], next: null });
    const titles = await Promise.all([...first.ids, ...second.ids].map((id) => store.articles.get(id)));
    expect(titles.map((record) => record?.outlet?.domain)).toEqual(['kabar.id', 'kabar.id']);
    expect((await store.sources.articlesOf('tidak-ada.id', 0, 10)).ids).toEqual([]);
  });

  test('findings are those of the last look', async () => {
    const found = {
      source: 'kabar.id',
      home: 'https://kabar.id/',
      sitemaps: ['https://kabar.id/news.xml'],
      indexes: [{ url: 'https://kabar.id/indeks?page={page}' }],
      robots: 'open' as const,
      failure: null,
      lookedAt: NOW,
    };
    await store.sources.keepFindings(found);
    const again = { ...found, robots: 'closed' as const, lookedAt: LATER };
    await store.sources.keepFindings(again);
    expect(await store.sources.findings()).toEqual([again]);
  });

  test('a measure that knows of fewer pages of a day does not displace one that knew of more', async () => {
    const measure = (day: string, published: number, held: number, measuredAt = NOW): Completeness => ({
      source: 'kabar.id',
      day,
      published,
      held,
      from: 'sitemap',
      measuredAt,
    });
    await store.sources.keepCompleteness([measure('2026-11-23', 240, 200), measure('2026-11-24', 240, 200)]);
    await store.sources.keepCompleteness([
      measure('2026-11-23', 90, 90, LATER),
      measure('2026-11-24', 240, 212, LATER),
    ]);
    const kept = [measure('2026-11-23', 240, 200), measure('2026-11-24', 240, 212, LATER)];
    expect(await store.sources.completeness('2026-11-23')).toEqual(kept);
    expect(await store.sources.completeness('2026-11-24', 'kabar.id')).toEqual(kept.slice(1));
    expect(await store.sources.completeness('2026-11-01', 'teluk.id')).toEqual([]);
  });

  describe('backfills', () => {
    const sitemap = (name: string): BackfillStep => ({ kind: 'sitemap', url: `https://kabar.id/${name}`, depth: 0 });
    const request = { source: 'kabar.id', since: '2025-01-01', undated: false };
    const done = { offered: 3, leftOut: 1, problem: null };

    test('steps are taken once, in order, with those found on the way; what was taken is kept', async () => {
      await store.backfills.begin(request, [sitemap('a'), sitemap('b')], NOW);
      const first = await store.backfills.nextStep('kabar.id');
      expect(first).toEqual(sitemap('a'));
      await store.backfills.finishStep('kabar.id', sitemap('a').url, done, [sitemap('a'), sitemap('b'), sitemap('c')]);
      await reopen();
      expect(await store.backfills.nextStep('kabar.id')).toEqual(sitemap('b'));
      const problem = { code: 'fetch-status', params: { host: 'kabar.id', status: 404 } } as const;
      await store.backfills.finishStep('kabar.id', sitemap('b').url, { offered: 0, leftOut: 0, problem }, []);
      expect(await store.backfills.nextStep('kabar.id')).toEqual(sitemap('c'));
      expect(await store.backfills.find('kabar.id')).toEqual({
        ...request,
        state: 'running',
        startedAt: NOW,
        endedAt: null,
        steps: 3,
        done: 1,
        failed: 1,
        offered: 3,
        leftOut: 1,
      });
      expect(await store.backfills.failures('kabar.id', 5)).toEqual([{ url: sitemap('b').url, problem }]);
    });

    test('it is stopped, goes on, and is begun anew', async () => {
      await store.backfills.setState('kabar.id', 'stopped', LATER);
      expect(await store.backfills.find('kabar.id')).toMatchObject({ state: 'stopped', endedAt: LATER });
      await store.backfills.setState('kabar.id', 'running', LATER);
      expect(await store.backfills.all()).toMatchObject([{ state: 'running', endedAt: null, steps: 3 }]);
      await store.backfills.begin({ ...request, since: '2024-01-01' }, [], LATER);
      expect(await store.backfills.find('kabar.id')).toMatchObject({ since: '2024-01-01', steps: 0, offered: 0 });
      expect(await store.backfills.nextStep('kabar.id')).toBeUndefined();
      expect(await store.backfills.find('teluk.id')).toBeUndefined();
    });
  });
});
