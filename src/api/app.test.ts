import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../domain/problem.ts';
import type { SubmissionSource, SubmittedItem } from '../pipeline/submit.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL, TEST_RECORD } from './app-fixture.ts';
import { createApp } from './app.ts';

let dir: string;
let store: Store;
let id: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'sorot-api-'));
  store = await openSqliteStore({ dir, holder: 'a test' });
  ({ id } = await store.articles.save(TEST_RECORD, { address: 'warta.example/pasar-apung', text: 'a'.repeat(64) }));
});
afterAll(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

/** As `RequestInit`, with headers of the one plain form. */
type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };
const request = (address: string, init: Init = {}): Promise<Response> =>
  Promise.resolve(
    createApp(createTestDependencies(store)).request(address, { ...init, headers: { ...LOCAL, ...init.headers } }),
  );
const postJson = (address: string, body: string): Promise<Response> =>
  request(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });

describe('articles', () => {
  test('a record is what the store holds, and is not sent twice', async () => {
    const response = await request(`/api/articles/${id}`);
    expect(await response.json()).toEqual({ ...TEST_RECORD, id });
    const etag = response.headers.get('ETag') ?? '';
    const again = await request(`/api/articles/${id}`, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test.each([
    ['q=dermaga', 1],
    ['q=dermaga+-perbaikan', 0],
    ['mediaType=nasional', 0],
    ['mediaType=nasional&mediaType=daerah', 1],
    ['from=2026-11-20&to=2026-11-20', 1],
    ['to=2026-11-19', 0],
  ])('%s finds %i', async (parameters, total) => {
    expect(await (await request(`/api/articles?${parameters}`)).json()).toMatchObject({ total, facets: {} });
  });

  test('facets are counted where they are asked for', async () => {
    const { facets } = (await (await request('/api/articles?facets=true')).json()) as {
      facets: Record<string, unknown>;
    };
    expect(facets['mediaType']).toEqual([expect.objectContaining({ key: 'daerah', count: 1 })]);
    expect(Object.keys(facets)).toHaveLength(8);
  });
});

describe('problems', () => {
  test.each([
    ['id-ID,id;q=0.9', 'Artikel ini tidak ada, mungkin sudah dihapus.'],
    ['en-GB', 'There is no such article; it may have been removed.'],
  ])('are told in the language asked for: %s', async (language, title) => {
    const response = await request('/api/articles/x', { headers: { 'Accept-Language': language } });
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'urn:sorot:problem:article-not-found',
      title,
      status: 404,
      code: 'article-not-found',
      params: {},
    });
  });

  test.each([
    ['/api/articles?limit=many', 422, 'request-invalid', 'limit'],
    ['/api/articles?limit=201', 422, 'request-invalid', 'limit'],
    ['/api/articles?from=2026-13-01', 422, 'request-invalid', 'from'],
    ['/api/nothing', 404, 'not-found', undefined],
  ])('%s is %i %s %s', async (address, status, code, field) => {
    const response = await request(address);
    const problem = (await response.json()) as { code: string; params: { field?: string }; detail?: string };
    expect([response.status, problem.code, problem.params.field]).toEqual([status, code, field]);
    expect(problem.detail !== undefined).toBe(field !== undefined);
  });

  test.each([
    ['/api/feeds', '{"url": "bukan alamat"}', 422, 'request-invalid'],
    ['/api/feeds', '{"url": "file:///etc/passwd"}', 422, 'request-invalid'],
    ['/api/feeds', '{"url": ', 400, 'request-not-json'],
    ['/api/articles', '{}', 422, 'submission-source'],
    ['/api/articles', '{"text": "a", "url": "https://warta.example"}', 422, 'submission-source'],
  ])('POST %s %s is %i %s', async (address, body, status, code) => {
    const response = await postJson(address, body);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
  });

  test('more than 10 MB at once is too much', async () => {
    const response = await postJson('/api/articles', JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) }));
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([413, 'input-too-large']);
  });

  test('a body that is no object is what is wrong, not a field of it', async () => {
    const { params } = (await (await postJson('/api/articles', '[]')).json()) as { params: unknown };
    expect(params).toEqual({ field: 'json' });
  });

  test('a form that is none', async () => {
    const headers = { 'Content-Type': 'multipart/form-data' };
    const response = await request('/api/articles', { method: 'POST', body: 'x', headers });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, 'request-not-form']);
  });

  test.each([
    ['PUT', '/api/articles', 'GET, POST'],
    ['POST', '/api/articles/x', 'DELETE, GET'],
    ['DELETE', '/api/status', 'GET'],
    ['POST', '/api/openapi.json', 'GET'],
  ])('%s %s is told what it may be instead', async (method, address, allowed) => {
    const response = await request(address, { method });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, allowed]);
    expect(await response.json()).toMatchObject({ code: 'method-not-allowed' });
  });

  test('a fault of our own is told without its insides', async () => {
    const broken = { ...store, feeds: { ...store.feeds, all: () => Promise.reject(new Error('secret path /srv/x')) } };
    const response = await createApp(createTestDependencies(broken)).request('/api/feeds', { headers: LOCAL });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({
      code: 'internal',
      params: { reason: expect.stringMatching(/^#[0-9a-f]{8}$/) },
    });
    expect(text).not.toContain('secret');
  });
});

describe('what is handed in', () => {
  const submitting = async (items: readonly SubmittedItem[], init: Init) => {
    const sources: SubmissionSource[] = [];
    const app = createApp(
      createTestDependencies(store, {
        async *submit(source) {
          sources.push(source);
          yield* items;
        },
      }),
    );
    const response = await app.request('/api/articles', {
      method: 'POST',
      ...init,
      headers: { ...LOCAL, ...init.headers },
    });
    return { status: response.status, body: await response.json(), source: sources[0] };
  };
  const json = (value: unknown): Init => ({
    body: JSON.stringify(value),
    headers: { 'Content-Type': 'application/json' },
  });

  test('a text is stored', async () => {
    const { status, body, source } = await submitting([{ id: 'a1', outcome: 'added' }], json({ text: 'Judul\nIsi.' }));
    expect([status, body, source]).toEqual([
      201,
      { items: [{ id: 'a1', outcome: 'added' }] },
      { kind: 'text', text: 'Judul\nIsi.' },
    ]);
  });

  test('a page keeps its address, an address alone is to be fetched', async () => {
    const url = 'https://warta.example/a';
    const page = await submitting([{ id: 'a1', outcome: 'known' }], json({ html: '<p>', url }));
    expect([page.status, page.source]).toEqual([200, { kind: 'html', html: '<p>', url }]);
    expect((await submitting([{ id: 'a1', outcome: 'added' }], json({ url }))).source).toEqual({ kind: 'url', url });
  });

  test('of the items of a file, those that failed say why', async () => {
    const form = new FormData();
    form.set('file', new File(['{}\n{}'], 'dua.jsonl'));
    const failed = { error: new Problem('input-not-json', { line: 2 }) };
    const { status, body, source } = await submitting([{ id: 'a1', outcome: 'added' }, failed], { body: form });
    expect(status).toBe(201);
    expect(body).toMatchObject({ items: [{ id: 'a1' }, { error: { code: 'input-not-json', params: { line: 2 } } }] });
    expect(source).toMatchObject({ kind: 'file', name: 'dua.jsonl' });
  });

  test('a single item that failed is the answer', async () => {
    const { status, body } = await submitting([{ error: new Problem('no-article') }], json({ text: '.' }));
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'no-article' })]);
  });
});

test('a feed is added once, polled on demand, and removed', async () => {
  const url = 'https://warta.example/rss';
  const added = await postJson('/api/feeds', JSON.stringify({ url }));
  const { id: feedId } = (await added.json()) as { id: string };
  expect(added.status).toBe(201);
  expect((await postJson('/api/feeds', JSON.stringify({ url }))).status).toBe(200);
  const failure = { code: 'feed-is-html' as const, params: { url }, at: '2026-11-22T00:00:00.000Z' };
  const [feed] = await store.feeds.all();
  if (feed !== undefined) await store.feeds.update({ ...feed, failure, failures: 1 });
  expect(await (await request('/api/feeds')).json()).toMatchObject({
    items: [{ id: feedId, url, failure: { code: 'feed-is-html', message: expect.stringContaining('halaman web') } }],
  });
  expect((await request(`/api/feeds/${feedId}/poll`, { method: 'POST' })).status).toBe(202);
  expect((await request(`/api/feeds/${feedId}`, { method: 'DELETE' })).status).toBe(204);
  expect((await request(`/api/feeds/${feedId}/poll`, { method: 'POST' })).status).toBe(404);
});

test('the status counts', async () => {
  expect(await (await request('/api/status')).json()).toEqual({
    version: '0.0.0',
    login: { required: false, user: null },
    articles: 1,
    feeds: 0,
    tasks: { waiting: 0, leased: 0, done: 0, quarantined: 0 },
    collecting: false,
    demo: { total: 120, loaded: 0, state: 'none' },
    models: [{ name: 'tone', version: '1' }],
  });
});
