import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadOutlets } from './outlets.ts';

const outlets = loadOutlets(path.join(import.meta.dirname, '../../data'));
const find = (url: string | null, publisher: string | null = null) => outlets.find({ url, publisher });

describe('by address', () => {
  test.each([
    ['https://www.okezone.com/read/1', 'Okezone.com', 'nasional'],
    ['https://news.okezone.com/read/1', 'Okezone.com', 'nasional'],
    ['https://jabar.tribunnews.com/2026/01/01/x', 'Tribun Jabar', 'daerah'],
    ['https://amp.jabar.tribunnews.com/x', 'Tribun Jabar', 'daerah'],
    ['https://www.bbc.com/indonesia/articles/x', 'BBC News', 'internasional'],
  ])('%s is %s', (url, name, mediaType) => {
    expect(find(url)).toMatchObject({ name, mediaType });
  });

  test('a domain that only ends like a listed one is another', () => {
    expect(find('https://bukandetik.com/a')).toEqual({
      name: 'bukandetik.com',
      domain: 'bukandetik.com',
      mediaType: null,
      owner: null,
      province: null,
    });
  });

  test('an unlisted domain keeps the name that the page gives it', () => {
    expect(find('https://info.warta-lereng.co.id/a', 'Warta Lereng')).toMatchObject({
      name: 'Warta Lereng',
      domain: 'warta-lereng.co.id',
      mediaType: null,
    });
  });

  test('the address decides over the publisher', () => {
    expect(find('https://www.kompas.com/a', 'Detikcom')?.name).toBe('Kompas.com');
  });
});

describe('by publisher', () => {
  test.each([
    ['Okezone.com', 'Okezone.com'],
    ['okezone', 'Okezone.com'],
    ['Detikcom', 'Detik.com'],
    ['www.detik.com', 'Detik.com'],
    ['finance.detik.com', 'Detik.com'],
    ['CNN INDONESIA', 'CNN Indonesia'],
    ['sindonews', 'SINDOnews'],
  ])('%s is %s', (publisher, name) => {
    expect(find(null, publisher)?.name).toBe(name);
  });

  test('an unknown name is only a name', () => {
    expect(find(null, 'Buletin Kampung')).toEqual({
      name: 'Buletin Kampung',
      domain: null,
      mediaType: null,
      owner: null,
      province: null,
    });
  });

  test.each([[null], [''], ['  ']])('nothing (%j) is nothing', (publisher) => {
    expect(find(null, publisher)).toBeNull();
  });

  test('an address without a host name says nothing', () => {
    expect(find('http://127.0.0.1:8080/a')).toBeNull();
  });
});
