import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL, TEST_RECORD } from './app-fixture.ts';
import { createApp } from './app.ts';

const folder = makeStoreFolder();
let store: Store;
let app: ReturnType<typeof createApp>;
const get = (path: string, headers = {}) => app.request(`/api${path}`, { headers: { ...LOCAL, ...headers } });

beforeAll(async () => {
  store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  app = createApp(createTestDependencies(store));
  await store.articles.save(TEST_RECORD, { address: 'warta.example/pasar-apung', text: '1' });
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

test.each(['overview', 'timeline', 'ranking', 'speakers', 'ledger', 'rising', 'network', 'share-of-voice'])(
  'GET /api/insights/%s tells what it was counted from',
  async (name) => {
    const answer = await get(`/insights/${name}?q=pasar&object=apung&object=dermaga`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      basis: { articles: 1, undated: 0, snapshot: { change: 1, articles: 1 } },
    });
  },
);

test('the overview is of the newest day of which there are articles', async () => {
  expect(await (await get('/insights/overview')).json()).toMatchObject({ day: '2026-11-20', until: null });
  expect(await (await get('/insights/overview?day=2026-11-22')).json()).toMatchObject({
    day: '2026-11-22',
    until: '2026-11-22T00:00:00.000Z',
    volume: { articles: 0 },
  });
});

test('the same snapshot is not sent twice', async () => {
  const first = await get('/insights/ranking?by=outlet&mediaType=daerah');
  expect(await first.json()).toMatchObject({
    items: [{ label: 'Warta Contoh', articles: 1, list: 'mediaType=daerah&outlet=warta.example' }],
  });
  const tag = first.headers.get('ETag') ?? '';
  expect((await get('/insights/ranking?by=outlet&mediaType=daerah', { 'If-None-Match': tag })).status).toBe(304);
});

test.each([
  ['/insights/share-of-voice?object=apung', 422],
  ['/insights/ranking?by=cuaca', 422],
  ['/insights/timeline?q=%22pasar', 400],
])('%s is a problem', async (path, status) => {
  const answer = await get(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('Content-Type')).toMatch(/problem\+json/);
});

test('the glossary speaks the language that is asked for', async () => {
  const terms = async (headers: object) => {
    const { terms: all } = (await (await get('/glossary', headers)).json()) as {
      terms: { term: string; name: string }[];
    };
    return all.find(({ term }) => term === 'spike')?.name;
  };
  expect(await terms({ 'Accept-Language': 'id' })).toBe('Lonjakan');
  expect(await terms({ 'Accept-Language': 'en' })).toBe('Spike');
});
