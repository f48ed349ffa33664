import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { sampleRecord } from '../../domain/sample-record.ts';
import { toWordRarity } from '../../insights/stories/word-rarity.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';
import type { Store } from '../../store/store.ts';
import { SILENT_LOG } from '../log.ts';
import { createStoryDesk, type RunningStoryDesk } from './story-desk.ts';

const FLOOD = Array.from({ length: 80 }, (_, at) => `banjir${at}`);
const TRIAL = Array.from({ length: 80 }, (_, at) => `sidang${at}`);
const BOTH = [...FLOOD.slice(0, 40), ...TRIAL.slice(0, 40)];

let dir: string;
let store: Store;
let desk: RunningStoryDesk;
const openDesk = (): RunningStoryDesk =>
  createStoryDesk({ store, rarity: toWordRarity([]), clock: SYSTEM_CLOCK, log: SILENT_LOG });
beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'sorot-stories-'));
  store = await openSqliteStore({ dir, holder: 'test' });
  desk = openDesk();
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const toRecord = (name: string, words: readonly string[]) =>
  sampleRecord({
    url: `https://${name}.id/1`,
    title: words[0] ?? null,
    body: [words.join(' ')],
    publishedAt: '2026-11-20T08:00:00+07:00',
  });
async function save(name: string, words: readonly string[]): Promise<string> {
  const { id } = await store.articles.save(toRecord(name, words), { address: `https://${name}.id/1`, text: name });
  await desk.catchUp();
  return id;
}
const storyOf = async (id: string): Promise<number | undefined> => (await store.stories.find([id]))[0]?.story;
/** As after a restart of the program. */
const reopen = async (): Promise<void> => {
  await store.close();
  store = await openSqliteStore({ dir, holder: 'test' });
  desk = openDesk();
  await desk.catchUp();
};

test('articles are told as they come, also after a restart; copies are seen', async () => {
  const a = await save('a', FLOOD);
  const b = await save('b', TRIAL);
  await reopen();
  const c = await save('c', FLOOD);
  expect(await store.stories.find([a, b, c])).toMatchObject([
    { story: 1, articles: 2, copies: 1, reprintOf: null },
    { story: 2, articles: 1, copies: 0, reprintOf: null },
    { story: 1, articles: 2, copies: 1, reprintOf: a },
  ]);
});

test('a correction moves an article; what changes nothing in its text does not', async () => {
  const [a, b] = [await save('a', FLOOD), await save('b', TRIAL)];
  await store.articles.replace(b, { ...toRecord('b', TRIAL), section: 'Hukum' }, 'b');
  await desk.catchUp();
  expect(await storyOf(b)).toBe(2);
  await store.articles.replace(b, toRecord('b', FLOOD), 'b2');
  await desk.catchUp();
  expect(await storyOf(b)).toBe(await storyOf(a));
});

test('an article of long ago keeps its place when it is written anew', async () => {
  desk = createStoryDesk({ store, rarity: toWordRarity([]), clock: SYSTEM_CLOCK, log: SILENT_LOG, capacity: 2 });
  const [a, b] = [await save('a', FLOOD), await save('b', FLOOD.toReversed())];
  await save('c', TRIAL);
  await save('d', TRIAL.toReversed());
  await store.articles.replace(a, toRecord('a', BOTH), 'a2');
  await desk.catchUp();
  expect(await storyOf(a)).toBe(await storyOf(b));
});

test('a removed article draws nothing, and the next copy becomes the original', async () => {
  const [a, b] = [await save('a', FLOOD), await save('b', FLOOD)];
  await store.articles.remove(a);
  const c = await save('c', FLOOD);
  expect(await store.stories.find([a, b, c])).toMatchObject([
    { article: b, reprintOf: null },
    { article: c, reprintOf: b },
  ]);
});

test('what a hand did stays done: for new articles, corrections and after a restart', async () => {
  const [a, b] = [await save('a', FLOOD), await save('b', FLOOD.toReversed())];
  expect(await storyOf(b)).toBe(1);
  expect(await desk.split(1, [b])).toBe(2);
  await reopen();
  await save('c', FLOOD);
  expect([await storyOf(a), await storyOf(b)]).toEqual([1, 2]);

  const d = await save('d', TRIAL);
  const [trial = 0] = [await storyOf(d)];
  expect(trial).toBe(3);
  expect(await desk.join(trial, 2)).toBe(2);
  await store.articles.replace(d, toRecord('d', BOTH), 'd2');
  await reopen();
  expect(await storyOf(d)).toBe(2);
  await expect(desk.join(1, 99)).rejects.toMatchObject({ code: 'story-not-found' });
  await expect(desk.split(1, ['nothing'])).rejects.toMatchObject({ code: 'story-split-all' });
});
