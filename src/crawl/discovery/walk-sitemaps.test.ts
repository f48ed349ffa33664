import { expect, test } from 'vitest';
import { Problem } from '../../domain/problem.ts';
import type { Sitemap } from './sitemap.ts';
import { walkSitemaps } from './walk-sitemaps.ts';

const at = (name: string): string => `https://warta.example/${name}`;
const index = (...links: readonly (readonly [name: string, lastModified: string | null])[]): Sitemap => ({
  pages: [],
  sitemaps: links.map(([name, lastModified]) => ({ url: at(name), lastModified })),
});
const list = (name: string): Sitemap => ({
  pages: [{ url: at(name), lastModified: null, title: null, publishedAt: null }],
  sitemaps: [],
});
const FROM = Date.parse('2026-01-01T00:00:00+07:00');

test('each sitemap is read once, circles and all; old ones are not, and one that fails is told', async () => {
  const site: Readonly<Record<string, Sitemap>> = {
    [at('index')]: index(
      ['index', null],
      ['b', null],
      ['lama', '2025-12-31T23:00:00+07:00'],
      ['hilang', null],
      ['a', '2026-05-01T00:00:00+07:00'],
    ),
    [at('b')]: index(['index', null], ['a', null]),
    [at('a')]: list('satu'),
    [at('lama')]: list('dua'),
  };
  const read: string[] = [];
  const walked = await Array.fromAsync(
    walkSitemaps([at('index')], FROM, async (url) => {
      read.push(url);
      const found = site[url];
      if (!found) throw new Problem('fetch-status', { host: 'warta.example', status: 404 });
      return found;
    }),
  );
  expect(read).toEqual([at('index'), at('b'), at('hilang'), at('a')]);
  expect(walked.map((one) => ('problem' in one ? one.problem.code : one.pages.map(({ url }) => url)))).toEqual([
    [],
    [],
    'fetch-status',
    [at('satu')],
  ]);
});

test('an index without end is left at some depth', async () => {
  let count = 0;
  const walked = walkSitemaps([at('0')], FROM, async () => index([String((count += 1)), null]));
  expect((await Array.fromAsync(walked)).length).toBe(5);
});

test('a fault of ours is no problem of a sitemap', async () => {
  const walked = walkSitemaps([at('0')], FROM, () => Promise.reject(new TypeError('a fault of ours')));
  await expect(Array.fromAsync(walked)).rejects.toThrow('a fault of ours');
});
