import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseQuery } from '../../query/parse-query.ts';
import { makeStoreFolder } from '../engines-under-test.ts';
import { sampleRecord } from '../../domain/sample-record.ts';
import type { Store } from '../store.ts';
import { openSqliteStore } from './open-store.ts';

let folder: ReturnType<typeof makeStoreFolder>;
let file: string;
beforeEach(() => {
  folder = makeStoreFolder();
  file = path.join(folder.dir, 'sorot.sqlite');
});
afterEach(() => folder.remove());

const open = (options: { maxPages?: number } = {}): Promise<Store> =>
  openSqliteStore({ dir: folder.dir, holder: 'sorot start', ...options });
const save = (store: Store, number: number, title = 'Pasar pagi ramai') =>
  store.articles.save(sampleRecord({ title, body: [`${title} ${noise(number)}`] }), {
    address: `warta.id/${number}`,
    text: String(number),
  });
const countHits = async (store: Store, text: string): Promise<number> =>
  (await store.articles.search({ query: parseQuery(text), filter: {}, limit: 200, facets: [], facetLimit: 1 })).total;

test('the second to open is told who is first', async () => {
  const store = await open();
  await expect(open()).rejects.toMatchObject({
    code: 'store-busy',
    params: { path: folder.dir, pid: process.pid, command: 'sorot start', since: expect.stringMatching(/^20\d\d-/) },
  });
  await store.close();
});

test('a store of a newer Sorot is refused and left untouched', async () => {
  await (await open()).close();
  using database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  const before = readFileSync(file);
  await expect(open()).rejects.toMatchObject({ code: 'store-newer', params: { found: 99 } });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(folder.dir).filter((name) => name.startsWith('sorot'))).toEqual(['sorot.sqlite']);
});

test('a file that is no database is a damaged store', async () => {
  writeFileSync(file, 'this is not a database, and long enough to be looked into. '.repeat(20));
  await expect(open()).rejects.toMatchObject({ code: 'store-corrupt' });
});

test('damage in the middle of the file is told when it is met', async () => {
  const store = await open();
  const { id } = await save(store, 1);
  await store.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xee, 8192 * 2));
  await expect(open().then((damaged) => damaged.articles.get(id))).rejects.toMatchObject({ code: 'store-corrupt' });
});

test('damage that a search meets is told as such, by the thread that searches', async () => {
  const store = await open();
  await Promise.all(Array.from({ length: 60 }, (_, number) => save(store, number)));
  await store.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xee, 8192, 8192 * 2));
  const damaged = await open();
  await expect(countHits(damaged, 'pasar')).rejects.toMatchObject({ code: 'store-corrupt' });
  await damaged.close();
});

test('a folder that cannot be is a clear Problem', async () => {
  writeFileSync(path.join(folder.dir, 'taken'), '');
  await expect(openSqliteStore({ dir: path.join(folder.dir, 'taken/store'), holder: 'test' })).rejects.toMatchObject({
    code: 'store-unusable',
  });
  mkdirSync(path.join(folder.dir, 'lock.sqlite'));
  await expect(open()).rejects.toMatchObject({ code: 'store-unusable' });
});

test('on a full disk saving is a Problem; what is stored stays, is read, and grows again when there is room', async () => {
  const store = await open({ maxPages: 120 });
  const outcomes = await Promise.allSettled(Array.from({ length: 400 }, (_, number) => save(store, number)));
  const saved = outcomes.filter(({ status }) => status === 'fulfilled').length;
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(saved).toBeGreaterThan(20);
  expect(failures.length).toBeGreaterThan(20);
  expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['disk-full']));
  await expect(save(store, 1_000)).rejects.toMatchObject({ code: 'disk-full' });
  expect(await store.articles.count()).toBe(saved);
  expect(await countHits(store, 'pasar pagi')).toBe(saved);
  await store.close();

  const roomier = await open();
  expect(await save(roomier, 1_000)).toMatchObject({ outcome: 'added' });
  expect(await countHits(roomier, 'pasar pagi')).toBe(saved + 1);
  await roomier.close();
});

test('one piece of work that fails does not take along what was asked for with it', async () => {
  const store = await open();
  const unfit = { ...sampleRecord(), body: 7 } as never;
  const results = await Promise.allSettled([
    save(store, 1),
    store.articles.save(unfit, { address: 'x', text: 'x' }),
    save(store, 2),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await store.articles.count()).toBe(2);
  await store.close();
});

test('of a removed article no word is left in any file', async () => {
  const store = await open();
  await Promise.all(Array.from({ length: 50 }, (_, number) => save(store, number)));
  const { id } = await save(store, 50, 'Vuvuzela xenolit');
  await store.close();
  const isLeft = (word: string): boolean =>
    readdirSync(folder.dir).some((name) => readFileSync(path.join(folder.dir, name)).includes(word));
  expect(isLeft('uzela')).toBe(true); // the index shortens what it shares with the word before

  const again = await open();
  await again.articles.remove(id);
  await again.close();
  expect(['uzela', 'nolit', id, 'warta.id/50'].filter(isLeft)).toEqual([]);
});

/** Words that hardly compress. */
function noise(number: number): string {
  return Array.from({ length: 120 }, (_, i) => ((number + 1) * (i + 3) * 2_654_435_761).toString(36)).join(' ');
}
