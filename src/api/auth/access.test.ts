import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import type { Store } from '../../store/store.ts';
import { createTestDependencies, LOCAL } from '../app-fixture.ts';
import { createApp } from '../app.ts';
import { hashPassword } from './password.ts';

const DAY_MS = 24 * 3600_000;
const ELSEWHERE = { loginRequired: true, loopbackNamesOnly: false };
const PASSWORD = 'rahasia yang panjang';

let dir: string;
let store: Store;
let now = Date.parse('2026-11-22T00:00:00Z');
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'sorot-access-'));
  store = await openSqliteStore({ dir, holder: 'a test' });
  const user = {
    id: 'u1',
    name: 'Rina',
    passwordHash: await hashPassword(PASSWORD),
    createdAt: '2026-11-22T00:00:00Z',
  };
  await store.users.add(user);
});
afterAll(async () => {
  await store.close();
  await rm(dir, { recursive: true });
});

type App = ReturnType<typeof createApp>;
const openApp = (): App =>
  createApp(createTestDependencies(store, { access: ELSEWHERE, clock: { now: () => now, sleep: async () => {} } }));

const logIn = (app: App, name: string, password: string, address = '192.0.2.7'): Promise<Response> =>
  Promise.resolve(
    app.request(
      '/api/session',
      { method: 'POST', body: JSON.stringify({ name, password }), headers: { 'Content-Type': 'application/json' } },
      { incoming: { socket: { remoteAddress: address } } },
    ),
  );
const readCookie = (response: Response): string => response.headers.get('Set-Cookie')?.split(';')[0] ?? '';

describe('login', () => {
  test.each([
    ['/api/articles', 401],
    ['/api/feeds', 401],
    ['/api/tasks/quarantined', 401],
    ['/api/articles/x', 401],
    ['/api/nothing', 401],
    ['/api/session', 200],
    ['/api/status', 200],
    ['/api/openapi.json', 200],
  ])('without it %s answers %i', async (address, status) => {
    expect((await openApp().request(address)).status).toBe(status);
  });

  test('without it the status keeps everything but the version to itself', async () => {
    const status = (await (await openApp().request('/api/status')).json()) as Record<string, unknown>;
    const told = Object.entries(status).filter(([, value]) => value !== null);
    expect(told).toEqual([
      ['version', '0.0.0'],
      ['login', { required: true, user: null }],
    ]);
  });

  test('opens a session of seven days in a cookie that scripts and other sites cannot use', async () => {
    const app = openApp();
    const response = await logIn(app, 'rina', PASSWORD);
    expect(response.status).toBe(204);
    expect(response.headers.get('Set-Cookie')).toMatch(
      /^sorot_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    const headers = { Cookie: readCookie(response) };
    const begun = now;
    expect((await app.request('/api/articles', { headers })).status).toBe(200);
    expect(await (await app.request('/api/session', { headers })).json()).toEqual({ user: 'Rina' });
    now = begun + 7 * DAY_MS;
    expect((await app.request('/api/articles', { headers })).status).toBe(401);
    now = begun;
  });

  test('ends with logging out', async () => {
    const app = openApp();
    const headers = { Cookie: readCookie(await logIn(app, 'Rina', PASSWORD)) };
    expect((await app.request('/api/session', { method: 'DELETE', headers })).status).toBe(204);
    expect((await app.request('/api/articles', { headers })).status).toBe(401);
  });

  test('the store never holds the token', async () => {
    const token = readCookie(await logIn(openApp(), 'Rina', PASSWORD)).slice('sorot_session='.length);
    expect(token).toHaveLength(43);
    expect(await store.users.findSession(token, new Date(now).toISOString())).toBeUndefined();
  });

  test('an unknown name and a wrong password are answered alike', async () => {
    const app = openApp();
    const answers = [await logIn(app, 'Rina', 'salah'), await logIn(app, 'Nobody', 'salah')];
    const [known, unknown] = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    expect(known).toBe(unknown);
  });

  test('five tries for one address, whatever the names; then even the right password must wait', async () => {
    const app = openApp();
    const statuses = [];
    for (const name of ['a', 'b', 'c', 'd', 'e']) statuses.push((await logIn(app, name, 'salah')).status);
    const sixth = await logIn(app, 'Rina', PASSWORD);
    expect([...statuses, sixth.status]).toEqual([401, 401, 401, 401, 401, 429]);
    expect(sixth.headers.get('Retry-After')).toBe('900');
    expect((await logIn(app, 'Rina', PASSWORD, '192.0.2.8')).status).toBe(204);
  });
});

describe('requests of other sites', () => {
  const POST_DEMO = ['/api/demo', 'POST'] as const;
  test.each([
    ['a browser on another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a browser on another port', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['an older browser on another site', { Origin: 'https://jahat.example' }, 403],
    ['a page in a sandbox', { Origin: 'null' }, 403],
    ['our own page', { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://127.0.0.1:8484' }, 202],
    ['our own page in an older browser', { Origin: 'http://127.0.0.1:8484' }, 202],
    ['a program', {}, 202],
  ])('%s', async (_, headers, status) => {
    const [address, method] = POST_DEMO;
    const app = createApp(createTestDependencies(store));
    expect((await app.request(address, { method, headers: { ...LOCAL, ...headers } })).status).toBe(status);
  });

  test.each([
    ['127.0.0.1:8484', 200],
    ['localhost:8484', 200],
    ['[::1]:8484', 200],
    ['jahat.example:8484', 403],
    ['127.0.0.1.jahat.example', 403],
    ['', 403],
  ])('while no login protects the server it answers to no name but its own: %s', async (Host, status) => {
    const app = createApp(createTestDependencies(store));
    expect((await app.request('/api/status', { headers: { Host } })).status).toBe(status);
  });
});
