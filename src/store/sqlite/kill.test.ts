import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parseQuery } from '../../query/parse-query.ts';
import { makeStoreFolder } from '../engines-under-test.ts';
import { openSqliteStore } from './open-store.ts';

const SAVING_PROCESS = fileURLToPath(new URL('saving-process.ts', import.meta.url));
const ROUNDS = 5;

test('a process killed while it saves loses nothing it acknowledged, doubles nothing, and frees the store', async () => {
  const folder = makeStoreFolder();
  const acknowledged = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const first = round * 100_000;
    (await saveUntilKilled(folder.dir, first)).forEach((number) => acknowledged.add(number));

    const store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
    const found = new Set<number>();
    let cursor: string | null = null;
    do {
      const request = { query: parseQuery('harga beras'), filter: {}, limit: 200, facets: [], facetLimit: 1 };
      const page = await store.articles.search({ ...request, ...(cursor === null ? {} : { cursor }) });
      for (const { title } of page.items) {
        const number = Number(title?.replace('Berita ', ''));
        expect(found.has(number)).toBe(false);
        found.add(number);
      }
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect([...acknowledged].filter((number) => !found.has(number))).toEqual([]);
    expect(await store.articles.count()).toBe(found.size);
    expect((await store.tasks.counts()).waiting).toBeGreaterThanOrEqual(found.size);
    await store.close();

    using database = new DatabaseSync(path.join(folder.dir, 'sorot.sqlite'));
    expect(database.prepare('PRAGMA integrity_check').all()).toMatchObject([{ integrity_check: 'ok' }]);
    database.exec("INSERT INTO article_text (article_text) VALUES ('integrity-check')");
  }
  expect(acknowledged.size).toBeGreaterThan(ROUNDS);
  folder.remove();
});

/** The numbers that the process printed before it was killed, at some moment after the first. */
async function saveUntilKilled(dir: string, first: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [SAVING_PROCESS, dir, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  await once(child.stdout, 'data');
  await expect(openSqliteStore({ dir, holder: 'test' })).rejects.toMatchObject({
    code: 'store-busy',
    params: { pid: child.pid, command: 'saving-process' },
  });
  await sleep(Math.random() * 150);
  child.kill('SIGKILL');
  await ended;
  return output.split('\n').slice(0, -1).map(Number);
}
