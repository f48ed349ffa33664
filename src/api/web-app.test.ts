import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL } from './app-fixture.ts';
import { createApp } from './app.ts';

let dir: string;
let store: Store;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'sorot-web-'));
  store = await openSqliteStore({ dir: path.join(dir, 'store'), holder: 'a test' });
  await mkdir(path.join(dir, 'dist/assets'), { recursive: true });
  await writeFile(
    path.join(dir, 'dist/index.html'),
    '<meta property="csp-nonce" nonce="__CSP_NONCE__"><div id="root">',
  );
  await writeFile(path.join(dir, 'dist/favicon.svg'), '<svg/>');
  await writeFile(path.join(dir, 'dist/assets/app-1a2b.js'), 'start()');
  await writeFile(path.join(dir, 'secret.txt'), 'secret');
});
afterAll(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

const get = (address: string, webDir = path.join(dir, 'dist')): Promise<Response> =>
  Promise.resolve(createApp(createTestDependencies(store, { webDir })).request(address, { headers: LOCAL }));

test.each(['/', '/artikel/abc', '/index.htm'])('%s is the page, with the nonce of its policy', async (address) => {
  const response = await get(address);
  const policy = response.headers.get('Content-Security-Policy') ?? '';
  const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? 'none';
  expect(response.headers.get('Content-Type')).toMatch('text/html');
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'; style-src 'self' 'nonce-${nonce}'`);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(response.headers.get('Referrer-Policy')).toBe('no-referrer');
});

test('no two pages have the same nonce', async () => {
  expect(await (await get('/')).text()).not.toBe(await (await get('/')).text());
});

test.each([
  ['/assets/app-1a2b.js', 200, 'public, max-age=31536000, immutable'],
  ['/favicon.svg', 200, 'no-cache'],
  ['/assets/app-old.js', 404, 'no-store'],
  ['/api/nothing', 404, 'no-store'],
])('%s answers %i and may be kept: %s', async (address, status, cache) => {
  const response = await get(address);
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([status, cache]);
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt'])(
  '%s does not leave the folder',
  async (address) => {
    expect(await (await get(address)).text()).not.toContain('secret');
  },
);

test('where the app is not built, the API answers all the same', async () => {
  const missing = path.join(dir, 'nowhere');
  expect(await (await get('/', missing)).json()).toMatchObject({ status: 503, code: 'web-not-built' });
  expect((await get('/api/status', missing)).status).toBe(200);
});
