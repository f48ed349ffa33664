import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../config/config.ts';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { findLineHost } from './host-lines.ts';
import { analyseAndSave } from './submit.ts';
import { type AnalysisPool, createAnalysisPool } from './worker-pool.ts';

const PROMOTION = 'Kabar Lembah juga hadir di aplikasi; unduh gratis di toko aplikasi ponsel.';
const BACKGROUND = 'Lembah Sunyi terletak di kaki Gunung Kabut sebelah utara kota.';
const folder = makeStoreFolder();
let store: Store;
let pool: AnalysisPool;
beforeAll(async () => {
  store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  pool = createAnalysisPool({ ...parseConfig({}), workers: 1 });
});
afterAll(async () => {
  await Promise.all([store.close(), pool.close()]);
  folder.remove();
});

test.each([
  ['https://www.kabar.id/a', 'kabar.id'],
  ['https://m.kabar.co.id/a', 'kabar.co.id'],
  ['https://www.id/a', 'www.id'],
  ['bukan alamat', undefined],
  [null, undefined],
])('the host of %s', (address, host) => {
  expect(findLineHost(address)).toBe(host);
});

test('a promotion is left out of new articles once enough of the host’s articles held it; a background paragraph stays', async () => {
  const save = async (number: number): Promise<readonly string[]> => {
    const { id } = await analyseAndSave(
      {
        kind: 'fields',
        id: null,
        url: `https://www.kabarlembah.example/berita/${number}`,
        title: `Panen Kopi Hari ke-${number}`,
        source: null,
        published: null,
        fetchedAt: `2026-02-${10 + number}T00:00:00Z`,
        body: [
          `Panen kopi hari ke-${number} di Kota Rimba berlangsung sejak pagi dan selesai menjelang petang.`,
          BACKGROUND,
          PROMOTION,
        ].join('\n'),
      },
      { articles: store.articles, lines: store.lines, pool },
    );
    return (await store.articles.get(id))?.body.slice(1) ?? [];
  };
  for (let number = 1; number <= 8; number += 1) {
    expect(await save(number)).toEqual([BACKGROUND, PROMOTION]);
    await save(number);
  }
  expect(await save(9)).toEqual([BACKGROUND]);
  expect((await store.lines.of('kabarlembah.example')).articles).toBe(9);
});
