import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { articles } from './migrations/articles.ts';
import { frontier } from './migrations/frontier.ts';
import { toPageNumber } from './page-number.ts';

test('pages that were done before are remembered, their rows are not', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(articles);
  const add = database.prepare(`INSERT INTO task (url, host, entry, state, due) VALUES (?, 'warta.id', '{}', ?, 0)`);
  for (let page = 1; page <= 50; page += 1) add.run(`https://warta.id/${page}`, page % 2 === 0 ? 'done' : 'waiting');
  frontier(database);
  const seen = database.prepare('SELECT 1 FROM seen_page WHERE number = ?');
  expect(database.prepare('SELECT count(*) AS tasks FROM task').get()).toEqual({ tasks: 25 });
  expect(database.prepare('SELECT count FROM seen_pages').get()).toEqual({ count: 25 });
  expect(seen.get(toPageNumber('https://warta.id/2'))).toBeDefined();
  expect(seen.get(toPageNumber('https://warta.id/1'))).toBeUndefined();
});
