import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleRecord } from '../domain/sample-record.ts';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL } from './app-fixture.ts';
import { createApp } from './app.ts';

const folder = makeStoreFolder();
const ARTICLES = 250;
let store: Store;
let app: ReturnType<typeof createApp>;
const get = (path: string, headers = {}) => app.request(path, { headers: { ...LOCAL, ...headers } });

beforeAll(async () => {
  store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  app = createApp(createTestDependencies(store));
  for (let number = 0; number < ARTICLES; number++) {
    const record = sampleRecord({ title: `Banjir ke-${number}`, publishedAt: '2026-11-21T08:00:00+07:00' });
    await store.articles.save(record, { address: `berita.id/${number}`, text: `${number}` });
  }
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

test('a query that cannot be read is a problem that points at the place and suggests', async () => {
  const answer = await get(`/api/articles?q=${encodeURIComponent('banjir tokh:Siti')}`);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'query-field-misspelt',
    title: 'Tidak ada bidang "tokh:" (karakter ke-8); maksud Anda tokoh:?',
    params: { position: 8, length: 5, suggestion: 'tokoh:' },
  });
});

test('yesterday is counted from the clock of the server', async () => {
  const answer = await get('/api/articles?q=tanggal:kemarin');
  expect(await answer.json()).toMatchObject({ total: ARTICLES });
});

test('a query is taken apart', async () => {
  const answer = await get('/api/queries/explain?q=banjir%20-longsor');
  expect(await answer.json()).toMatchObject({
    total: ARTICLES,
    clause: { query: 'banjir -longsor', clauses: [{ query: 'banjir', hits: ARTICLES }, { query: '-longsor' }] },
  });
  expect((await get('/api/queries/explain?q=banjir&article=ffffffffffffffff')).status).toBe(404);
});

test('all hits are exported, as a file of the wanted kind', async () => {
  const answer = await get('/api/articles/export?q=banjir');
  expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="sorot-2026-11-22.jsonl"');
  const lines = (await answer.text()).trimEnd().split('\n');
  expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(ARTICLES);
  const csv = await get('/api/articles/export?q=banjir&from=2026-11-22&format=csv&separator=%3B');
  expect(csv.headers.get('Content-Type')).toMatch(/^text\/csv/);
  expect((await csv.text()).trim().split('\r\n')).toHaveLength(1);
  expect((await get('/api/articles/export?q=%22banjir')).status).toBe(400);
});
