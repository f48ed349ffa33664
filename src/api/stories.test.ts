import { afterAll, beforeAll, expect, test } from 'vitest';
import { SYSTEM_CLOCK } from '../base/clock.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import { toWordRarity } from '../insights/stories/word-rarity.ts';
import { SILENT_LOG } from '../pipeline/log.ts';
import { createStoryDesk } from '../pipeline/stories/story-desk.ts';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL } from './app-fixture.ts';
import { createApp } from './app.ts';

const folder = makeStoreFolder();
const ids: string[] = [];
let store: Store;
let app: ReturnType<typeof createApp>;
const get = (path: string) => app.request(path, { headers: LOCAL });
const post = (path: string, body: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { ...LOCAL, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
const words = (stem: string): string => Array.from({ length: 80 }, (_, at) => `${stem}${at}`).join(' ');

beforeAll(async () => {
  store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  const stories = createStoryDesk({ store, rarity: toWordRarity([]), clock: SYSTEM_CLOCK, log: SILENT_LOG });
  app = createApp(createTestDependencies(store, { stories }));
  for (const [number, stem] of ['banjir', 'sidang', 'banjir', 'banjir'].entries()) {
    const record = sampleRecord({
      title: `Kabar ${stem} ${number}`,
      body: [words(stem)],
      publishedAt: `2026-11-21T0${number}:00:00+07:00`,
      outlet: { name: `Media ${number}`, domain: `m${number}.id`, mediaType: 'daerah', owner: null, province: null },
    });
    const { id } = await store.articles.save(record, { address: `https://m${number}.id/1`, text: `${number}` });
    ids.push(id);
    await stories.catchUp();
  }
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

test('the stories of a query, newest first', async () => {
  const answer = await get('/api/stories?q=banjir0');
  expect(await answer.json()).toEqual({
    stories: [
      {
        story: 1,
        issue: 1,
        title: 'Kabar banjir 0',
        articles: 3,
        hits: 3,
        outlets: ['Media 0', 'Media 2', 'Media 3'],
        firstAt: '2026-11-21T00:00:00+07:00',
        lastAt: '2026-11-21T03:00:00+07:00',
      },
    ],
    nextCursor: null,
  });
  const all = (await (await get('/api/stories?least=1')).json()) as { readonly stories: readonly unknown[] };
  expect(all.stories).toHaveLength(2);
});

test('a story, and the story of an article', async () => {
  expect(await (await get('/api/stories/1')).json()).toMatchObject({
    total: 3,
    articles: [{ id: ids[0], reprintOf: null }, { reprintOf: ids[0], adds: [] }, { reprintOf: ids[0] }],
    outlets: [{ name: 'Media 0', articles: 1 }, {}, {}],
    hours: [{ articles: 1 }, { articles: 0 }, { articles: 1 }, { articles: 1 }],
  });
  expect(await (await get(`/api/articles/${ids[2]}/story`)).json()).toMatchObject({
    story: { story: 1, articles: 3, copies: 2, reprintOf: ids[0], others: [{ id: ids[0] }, { id: ids[3] }] },
  });
  expect((await get('/api/stories/99')).status).toBe(404);
  expect((await get('/api/articles/nowhere/story')).status).toBe(404);
});

test('stories are put together and taken apart by hand', async () => {
  expect(await (await post('/api/stories/merge', { stories: [1, 2] })).json()).toEqual({ story: 1 });
  expect(await (await get('/api/stories/2')).json()).toMatchObject({ story: 1, total: 4 });
  const split = (await (await post('/api/stories/split', { story: 1, articles: [ids[1]] })).json()) as {
    story: number;
  };
  expect(await (await get(`/api/stories/${split.story}`)).json()).toMatchObject({
    total: 1,
    articles: [{ id: ids[1] }],
  });
  expect((await post('/api/stories/split', { story: 1, articles: ['x'] })).status).toBe(422);
  expect((await post('/api/stories/merge', { stories: [1] })).status).toBe(422);
});
