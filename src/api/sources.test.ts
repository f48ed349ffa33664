import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatedSite, type DatedSite } from '../../tests/dated-site.ts';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { createCrawler, type Crawler } from '../crawl/crawler.ts';
import { SILENT_LOG } from '../pipeline/log.ts';
import { openSourceCatalogue } from '../pipeline/sources/source-catalogue.ts';
import { createSourceDesk, type SourceDesk } from '../pipeline/sources/source-desk.ts';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL, TEST_RECORD } from './app-fixture.ts';
import { createApp } from './app.ts';

// A Wednesday morning in Jakarta; the article of the fixture is five days old.
const clock = { ...SYSTEM_CLOCK, now: () => Date.parse('2026-11-25T08:00:00+07:00') };
const folder = makeStoreFolder();
const ending = new AbortController();
let store: Store;
let crawler: Crawler;
let sources: SourceDesk;
let site: DatedSite;
let id: string;
beforeAll(async () => {
  site = await startDatedSite({ '2026-11-23': 3, '2026-11-24': 5 });
  store = await openSqliteStore({ dir: folder.dir, holder: 'a test' });
  crawler = createCrawler({ userAgent: 'Sorot-test', allowPrivateAddresses: true, pauseMs: 0 }, SYSTEM_CLOCK);
  const catalogue = await openSourceCatalogue(path.join(import.meta.dirname, '../../data'), store.sources);
  sources = createSourceDesk({ store, catalogue, crawler, clock, log: SILENT_LOG }, ending.signal);
  ({ id } = await store.articles.save(TEST_RECORD, {
    address: 'https://warta.example/pasar-apung',
    text: 'a'.repeat(64),
  }));
});
afterAll(async () => {
  ending.abort();
  await Promise.all([crawler.close(), site.close()]);
  await store.close();
  folder.remove();
});

// What goes on in the background takes its time on a busy machine.
const PATIENT = { timeout: 20_000 };

type Json = Readonly<Record<string, unknown>>;

async function ask(method: string, address: string, body?: unknown): Promise<{ status: number; json: Json }> {
  const polling = { active: true, wake() {}, add: (url: string) => store.feeds.add(url, '2026-11-20T00:00:00.000Z') };
  const app = createApp(createTestDependencies(store, { sources, clock, polling }));
  const sent =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { ...LOCAL, 'Content-Type': 'application/json' } };
  const response = await app.request(`/api${address}`, { method, headers: LOCAL, ...sent });
  const text = await response.text();
  return { status: response.status, json: text.startsWith('{') ? (JSON.parse(text) as Json) : { text } };
}

const list = async (): Promise<readonly Json[]> => (await ask('GET', '/sources')).json['items'] as readonly Json[];
const find = async (domain: string): Promise<Json | undefined> =>
  (await list()).find((source) => source['domain'] === domain);

test('the catalogue is listed with the outlets whose articles are here, and nothing invented', async () => {
  expect((await list()).length).toBe(396);
  expect(await find('detik.com')).toMatchObject({
    name: 'Detik.com',
    mediaType: 'nasional',
    isListed: true,
    health: { state: 'belum-dipantau', reason: 'no-feed' },
    rule: 'detik',
    completeness: null,
  });
  expect(await find('warta.example')).toMatchObject({ isListed: false, articles: 1, lastDay: '2026-11-20' });
});

describe('editing', () => {
  test('what the operator says goes before the catalogue, and the articles here are told', async () => {
    const { status, json } = await ask('PATCH', '/sources/warta.example', { mediaType: 'nasional', owner: 'Grup Uji' });
    expect([status, json['source']]).toMatchObject([200, { isEdited: true, mediaType: 'nasional', owner: 'Grup Uji' }]);
    await expect
      .poll(async () => (await store.articles.get(id))?.outlet, PATIENT)
      .toMatchObject({
        mediaType: 'nasional',
        owner: 'Grup Uji',
      });
    await expect.poll(async () => (await ask('GET', '/sources/warta.example')).json['isApplied'], PATIENT).toBe(true);
    const { json: found } = await ask('GET', '/articles?mediaType=nasional');
    expect(found['total']).toBe(1);
  });

  test('an edit that says what the catalogue says is none, and is taken back', async () => {
    await ask('PATCH', '/sources/detik.com', { owner: 'Pemilik Uji' });
    expect(await find('detik.com')).toMatchObject({ owner: 'Pemilik Uji', isEdited: true });
    const { json } = await ask('GET', '/sources/detik.com');
    const { owner } = json['original'] as { readonly owner: string | null };
    await ask('PATCH', '/sources/detik.com', { owner });
    expect(await find('detik.com')).toMatchObject({ owner, isEdited: false });
    await ask('PATCH', '/sources/detik.com', { name: 'Nama Uji' });
    expect((await ask('DELETE', '/sources/detik.com/edit')).status).toBe(204);
    expect(await find('detik.com')).toMatchObject({ name: 'Detik.com', isEdited: false });
  });

  test('an outlet is added once, switched off, and taken out again', async () => {
    const outlet = { home: 'https://www.lereng.example/', name: 'Warta Lereng', mediaType: 'daerah', province: 'Bali' };
    expect(await ask('POST', '/sources', outlet)).toMatchObject({
      status: 201,
      json: { source: { domain: 'lereng.example', province: 'Bali' }, original: null },
    });
    expect((await ask('POST', '/sources', outlet)).json['code']).toBe('source-exists');
    await ask('PATCH', '/sources/lereng.example', { isDisabled: true });
    expect(await find('lereng.example')).toMatchObject({ isDisabled: true, health: { reason: 'disabled' } });
    await ask('DELETE', '/sources/lereng.example/edit');
    expect(await find('lereng.example')).toBeUndefined();
  });

  test.each([
    ['GET', '/sources/tidak-ada.example', undefined, 404, 'source-not-found'],
    ['PATCH', '/sources/tidak-ada.example', { owner: 'x' }, 404, 'source-not-found'],
    ['PATCH', '/sources/detik.com', { mediaType: 'lokal' }, 422, 'request-invalid'],
    ['POST', '/sources', { home: 'javascript:alert(1)' }, 422, 'request-invalid'],
    ['DELETE', '/sources/detik.com/backfill', undefined, 404, 'backfill-not-found'],
    ['GET', '/opml', undefined, 404, 'feeds-none'],
    ['POST', '/opml', { opml: 'bukan' }, 422, 'opml-unreadable'],
  ])('%s %s %j is %i %s', async (method, address, body, status, code) => {
    expect(await ask(method, address, body)).toMatchObject({ status, json: { code } });
  });
});

test('a site is looked at, followed, measured and filled up', async () => {
  const home = `${site.origin}/`;
  const { json: found } = await ask('POST', '/sources/discover', { url: home });
  expect(found).toMatchObject({
    source: site.source,
    robots: 'open',
    followable: [
      { url: `${home}rss`, by: 'page', isFollowed: false },
      { url: `${home}news-sitemap.xml`, by: 'robots', isFollowed: false },
    ],
    indexes: [{ url: `${home}indeks?page={page}` }],
  });
  await ask('POST', '/feeds', { url: `${home}rss` });

  const { json: measured } = await ask('POST', `/sources/${site.source}/measure`);
  expect(measured['items']).toMatchObject([
    { day: '2026-11-23', published: 3, held: 0, from: 'sitemap' },
    { day: '2026-11-24', published: 5, held: 0 },
  ]);
  expect(await find(site.source)).toMatchObject({
    feeds: 1,
    robots: 'open',
    completeness: { published: 8, held: 0, from: '2026-11-23', to: '2026-11-24' },
  });

  const begun = await ask('POST', `/sources/${site.source}/backfill`, { since: '2026-11-24' });
  expect(begun).toMatchObject({ status: 202, json: { since: '2026-11-24' } });
  const progress = async () => (await ask('GET', `/sources/${site.source}`)).json['backfill'];
  await expect.poll(progress, PATIENT).toMatchObject({ state: 'done', offered: 5 });
  expect((await store.tasks.counts()).waiting).toBe(5);
});

test('feeds go out as OPML and come in again', async () => {
  const { json } = await ask('GET', '/opml');
  expect(json['text']).toContain(`xmlUrl="${site.origin}/rss"`);
  expect((await ask('POST', '/opml', { opml: json['text'] })).json).toEqual({ added: 0, known: 1 });
  const opml = '<opml version="2.0"><body><outline text="Kabar" xmlUrl="https://kabar.example/rss"/></body></opml>';
  expect((await ask('POST', '/opml', { opml })).json).toEqual({ added: 1, known: 0 });
  expect(await find('kabar.example')).toMatchObject({ name: 'Kabar', health: { reason: 'not-polled' } });
});
