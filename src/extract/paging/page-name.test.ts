import { expect, test } from 'vitest';
import type { PageRule } from '../../domain/publisher.ts';
import { findPageName } from './page-name.ts';

const ARTICLE = 'https://www.a.id/read/12/judul-berita';
test.each([
  ['https://www.a.id/read/12/judul-berita', 0],
  ['http://a.id/read/12/judul-berita/?utm_source=x', 0],
  ['https://m.a.id/read/12/judul-berita?page=1', 0],
  ['https://www.a.id/read/12/judul-berita?page=2', 1],
  ['https://www.a.id/read/12/judul-berita?page_num=3', 2],
  ['https://www.a.id/read/12/judul-berita/2', 1],
  ['https://www.a.id/read/12/judul-berita/page/3/', 2],
  ['https://www.a.id/read/12/judul-berita-part1', 1],
  ['https://www.a.id/read/12/judul-berita?page=all#page2', 'all'],
  ['https://www.a.id/read/12/judul-berita?showpage=all', 'all'],
  ['https://www.a.id/read/12/judul-berita?single=1', 'all'],
  ['https://www.a.id/read/12/judul-berita?view=all', 'all'],
  ['https://web.archive.org/web/2022/https://www.a.id/read/12/judul-berita?page=2', 1],
  ['https://www.a.id/read/12/judul-berita-lain', undefined],
  ['https://www.a.id/read/12/judul-berita-2', undefined],
  ['https://www.a.id/read/12/judul-berita/komentar', undefined],
  ['https://www.a.id/read/13/judul?page=2', undefined],
  ['https://b.id/read/12/judul-berita?page=2', undefined],
])('%s shows page %s', (address, name) => {
  expect(findPageName(address, ARTICLE)).toBe(name);
});

test.each<[string, Partial<PageRule>, number | string]>([
  ['https://www.a.id/read/12/judul-berita/all', { fullPage: { kind: 'path', suffix: '/all' } }, 'all'],
  ['https://www.a.id/read/12/judul-berita/0', { fullPage: { kind: 'path', suffix: '/0' } }, 'all'],
  ['https://www.a.id/read/12/judul-berita/10', { pageSuffix: '/' }, 9],
  ['https://www.a.id/read/12/judul-berita-part2', { pageSuffix: '-part' }, 2],
  ['https://www.a.id/read/12/judul-berita', { pageSuffix: '-part' }, 0],
])('by its publisher’s rule %s', (address, rule, name) => {
  expect(findPageName(address, ARTICLE, () => ({ id: 'a', container: [], timeZone: 'WIB', ...rule }))).toBe(name);
});
