import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { startDatedSite, type DatedSite } from '../../../tests/dated-site.ts';
import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { createCrawler, type Crawler } from '../../crawl/crawler.ts';
import { makeStoreFolder } from '../../store/engines-under-test.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import type { Store } from '../../store/store.ts';
import { SILENT_LOG } from '../log.ts';
import { addSource } from './add-source.ts';
import { measureDue } from './measure-due.ts';
import { openSourceCatalogue, type SourceCatalogue } from './source-catalogue.ts';

const NOW = Date.parse('2026-11-25T03:00:00+07:00');
const HOUR_MS = 3_600_000;
const signal = new AbortController().signal;
const folder = makeStoreFolder();
let store: Store;
let crawler: Crawler;
let catalogue: SourceCatalogue;
let site: DatedSite;
let opened = 0;
beforeEach(async () => {
  store = await openSqliteStore({ dir: path.join(folder.dir, String((opened += 1))), holder: 'test' });
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  catalogue = await openSourceCatalogue(path.join(import.meta.dirname, '../../../data'), store.sources);
});
afterEach(async () => {
  await Promise.all([crawler.close(), site.close(), store.close()]);
});
afterAll(() => folder.remove());

const toolsAt = (now: number) => ({
  ...store,
  catalogue,
  crawler,
  clock: { ...SYSTEM_CLOCK, now: () => now },
  log: SILENT_LOG,
});
const days = async (): Promise<readonly string[]> =>
  (await store.sources.completeness('')).map(({ day, published }) => `${day} ${published}`);

test('without a feed, the news sitemap of a site is followed like one', async () => {
  site = await startDatedSite({ '2026-11-23': 2, '2026-11-24': 3 }, () => ({
    '/': { body: '<html><body>Warta Uji</body></html>' },
    '/rss': { status: 404 },
  }));
  const added = await addSource(`${site.origin}/`, toolsAt(NOW), signal);
  expect(added).toMatchObject({ isNew: true, entries: 5, feed: { url: `${site.origin}/news-sitemap.xml` } });
});

test('completeness is measured once a day, from the first whole day on that a source was followed', async () => {
  site = await startDatedSite({ '2026-11-23': 2, '2026-11-24': 3 });
  await addSource(`${site.origin}/`, toolsAt(NOW - 30 * HOUR_MS), signal);
  // The first whole day is not over yet.
  await measureDue(toolsAt(NOW - 4 * HOUR_MS), signal);
  expect(await days()).toEqual([]);
  await measureDue(toolsAt(NOW), signal);
  expect(await days()).toEqual(['2026-11-24 3']);
  const asked = site.asked.length;
  await measureDue(toolsAt(NOW + HOUR_MS), signal);
  expect(site.asked.length).toBe(asked);
});

test('a source that is switched off is not measured', async () => {
  site = await startDatedSite({ '2026-11-24': 3 });
  await addSource(`${site.origin}/`, toolsAt(NOW - 90 * HOUR_MS), signal);
  const asked = site.asked.length;
  await catalogue.change(site.source, { isDisabled: true }, { name: null, at: new Date(NOW).toISOString() });
  await measureDue(toolsAt(NOW), signal);
  expect(site.asked.length).toBe(asked);
});
