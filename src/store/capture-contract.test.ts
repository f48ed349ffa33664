import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Capture } from '../domain/capture.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import type { Store } from './store.ts';

const FILE = '2026-11-25-1.warc.gz';
const place = (number: number, file = FILE): Capture => ({ file, offset: number * 100, length: 100 });

/** What every engine keeps to of the pages that were kept. */
describe.each(ENGINES)('$name', (engine) => {
  let folder: ReturnType<typeof makeStoreFolder>;
  let store: Store;
  beforeEach(async () => {
    folder = makeStoreFolder();
    store = await engine.open(folder.dir);
  });
  afterEach(async () => {
    await store.close();
    folder.remove();
  });
  const add = (number: number, addresses: readonly string[], file = FILE): Promise<void> =>
    store.captures.add(
      [{ place: place(number, file), addresses, fetchedAt: new Date(Date.UTC(2026, 10, 25, 8, number)).toISOString() }],
      { name: file, indexedBytes: (number + 1) * 100 },
    );

  test('a page is found by each of its addresses, oldest first, and by no other', async () => {
    await add(1, ['https://warta.id/1']);
    await add(0, ['https://warta.id/0', 'https://warta.id/1']);
    await add(0, ['https://warta.id/0', 'https://warta.id/1']);
    expect(await store.captures.find(['https://warta.id/1'])).toEqual([place(0), place(1)]);
    expect(await store.captures.find(['https://warta.id/2'])).toEqual([]);
    expect(await store.captures.find([])).toEqual([]);
  });

  test('page 2 is found through page 1', async () => {
    await add(0, ['https://warta.id/lama', 'https://warta.id/baru']);
    await add(1, ['https://warta.id/lama?page=2', 'https://warta.id/lama']);
    await add(2, ['https://warta.id/lain']);
    expect(await store.captures.find(['https://warta.id/baru'])).toEqual([place(0), place(1)]);
  });

  test('an article that is saved with its page makes the page known by its address, also where it is known', async () => {
    const save = (capture: Capture) =>
      store.articles.save(sampleRecord({ title: 'Kapal sandar', capture }), {
        address: 'https://warta.id/1',
        text: 'a',
      });
    await add(0, ['https://warta.id/m/1']);
    await add(1, ['https://warta.id/amp/1']);
    expect(await save(place(0))).toMatchObject({ outcome: 'added' });
    expect(await save(place(1))).toMatchObject({ outcome: 'known' });
    await save(place(7));
    expect(await store.captures.find(['https://warta.id/1'])).toEqual([place(0), place(1)]);
    await add(2, ['https://warta.id/1?page=2']);
    await save({ ...place(0), otherPages: [place(2)] });
    expect(await store.captures.find(['https://warta.id/1'])).toEqual([place(0), place(1), place(2)]);
  });

  test('files are known as far as they were read; what is forgotten is found no more', async () => {
    await add(0, ['https://warta.id/1']);
    await add(2, ['https://warta.id/1']);
    await add(1, ['https://warta.id/1']);
    await add(0, ['https://warta.id/1'], '2026-11-26-1.warc.gz');
    expect(await store.captures.files()).toEqual([
      { name: FILE, indexedBytes: 300 },
      { name: '2026-11-26-1.warc.gz', indexedBytes: 100 },
    ]);
    await store.captures.forget([place(2), place(9)]);
    expect(await store.captures.find(['https://warta.id/1'])).toEqual([
      place(0),
      place(0, '2026-11-26-1.warc.gz'),
      place(1),
    ]);
    await store.captures.forgetFiles([FILE, 'tidak-ada']);
    expect(await store.captures.find(['https://warta.id/1'])).toEqual([place(0, '2026-11-26-1.warc.gz')]);
    expect(await store.captures.files()).toHaveLength(1);
  });

  test('the summary counts what is known', async () => {
    expect(await store.captures.summary()).toEqual({ count: 0, oldest: null, newest: null });
    await add(0, []);
    await add(5, []);
    expect(await store.captures.summary()).toEqual({
      count: 2,
      oldest: '2026-11-25T08:00:00.000Z',
      newest: '2026-11-25T08:05:00.000Z',
    });
  });
});
