import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL, TEST_RECORD } from './app-fixture.ts';
import { createApp } from './app.ts';
import type { CorrectionSchema } from './schemas/correction.ts';
import type { z } from '@hono/zod-openapi';

type WireCorrection = z.infer<typeof CorrectionSchema>;

const folder = makeStoreFolder();
let store: Store;
let app: ReturnType<typeof createApp>;
let ids: readonly string[];
const get = (path: string) => app.request(path, { headers: LOCAL });
const send = (method: string, path: string, body?: unknown) =>
  app.request(path, {
    method,
    headers: { ...LOCAL, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const correct = (id: string, change: unknown) => send('POST', `/api/articles/${id}/corrections`, { change });

beforeAll(async () => {
  store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  app = createApp(createTestDependencies(store));
  const save = (number: number) =>
    store.articles.save(TEST_RECORD, { address: `warta.example/${number}`, text: `${number}` });
  ids = (await Promise.all([save(1), save(2), save(3)])).map(({ id }) => id);
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

test('a correction is kept with what the machine said, marks the record, and can be taken back', async () => {
  const [id = ''] = ids;
  const answer = await correct(id, { field: 'category', to: 'sosial' });
  expect(answer.status).toBe(201);
  const correction = (await answer.json()) as WireCorrection;
  expect(correction).toMatchObject({ articleId: id, from: 'ekonomi-bisnis', to: 'sosial', by: null });
  expect(await (await get(`/api/articles/${id}`)).json()).toMatchObject({
    category: { label: 'sosial', confidence: 1 },
    corrected: [{ field: 'category', target: null }],
  });
  expect(await (await get(`/api/articles/${id}/corrections`)).json()).toEqual({ items: [correction] });
  expect(await (await get('/api/corrections?field=category')).json()).toMatchObject({
    items: [{ id: correction.id, title: TEST_RECORD.title, outlet: 'Warta Contoh' }],
    nextCursor: null,
  });
  expect((await send('DELETE', `/api/corrections/${correction.id}`)).status).toBe(204);
  expect((await send('DELETE', `/api/corrections/${correction.id}`)).status).toBe(404);
  expect(await (await get(`/api/articles/${id}`)).json()).toMatchObject({ category: { label: 'ekonomi-bisnis' } });
});

test('a name that was added and then called otherwise is still known by its words', async () => {
  const [id = ''] = ids;
  const words = { field: 'city', target: 'Lok Sari', to: { id: null, name: 'Lok Sari' } };
  expect((await correct(id, words)).status).toBe(201);
  const linked = await correct(id, { ...words, to: { id: 'Q9', name: 'Desa Lok Sari' } });
  expect(await linked.json()).toMatchObject({ target: 'Lok Sari', from: null });
  expect((await correct(id, { ...words, target: 'Desa Lok Sari', to: null })).status).toBe(201);
  expect(await (await get(`/api/articles/${id}`)).json()).toMatchObject({ cities: [] });
});

test.each([
  ['a person who is not there', { field: 'role', target: 'Orang Lain', to: 'korban' }, 'correction-target'],
  ['a name that is none already', { field: 'person', target: 'Orang Lain', to: null }, 'correction-target'],
  [
    'words that are not in the text',
    { field: 'person', target: 'Orang Lain', to: { id: null, name: 'Orang Lain' } },
    'correction-words',
  ],
  ['the tone of the title without that of the whole', { field: 'titleTone', to: 'netral' }, 'correction-target'],
  ['a tone that there is not', { field: 'tone', to: 'senang' }, 'request-invalid'],
  ['a time without an offset', { field: 'publishedAt', to: '2026-11-20T08:30:00' }, 'request-invalid'],
])('refused: %s', async (_, change, code) => {
  const answer = await correct(ids[0] ?? '', change);
  expect([answer.status, await answer.json()]).toMatchObject([422, { code }]);
});

test('many articles are corrected at once and taken back at once; those that are not there are told', async () => {
  const change = { field: 'tone', to: 'positif' };
  const answer = await send('POST', '/api/corrections/bulk', { articleIds: [...ids, 'nowhere'], change });
  const result = (await answer.json()) as { readonly corrections: readonly string[] };
  expect(answer.status).toBe(201);
  expect(result).toMatchObject({ missing: ['nowhere'] });
  expect(await (await get('/api/articles?tone=positif')).json()).toMatchObject({ total: 3, tones: { positif: 3 } });
  const undone = await send('POST', '/api/corrections/undo', { ids: [...result.corrections, 'gone'] });
  expect(await undone.json()).toEqual({ ids: result.corrections });
  expect(await (await get('/api/articles?tone=positif')).json()).toMatchObject({ total: 0 });
});
