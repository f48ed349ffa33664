import { expect, test } from 'vitest';
import { findPublisher } from './find-publisher.ts';

test.each([
  ['https://news.okezone.com/read/2026/02/03/337/1/judul', 'okezone', 'WIB'],
  ['http://kompas.com/', 'kompas', 'WIB'],
  ['https://www.kompas.tv/regional/1/judul', 'kompastv', 'WIB'],
  ['https://makassar.tribunnews.com/2026/02/03/judul', 'tribunnews', 'WITA'],
  ['https://www.tribunternate.com/daerah/1/judul', 'tribunnews', 'WIT'],
  ['https://medan.tribunnews.com/2026/02/03/judul', 'tribunnews', 'WIB'],
  ['https://www.balipost.com/news/2026/02/03/1/Judul.html', 'wordpress-regionals', 'WITA'],
])('the publisher of %s', (address, id, timeZone) => {
  expect(findPublisher(address)).toMatchObject({ id, timeZone });
});

test.each([
  'https://bukankompas.com/read',
  'https://kompas.com.contoh.id/read',
  'https://192.168.1.1/',
  'kompas.com',
  '',
])('no publisher for %j', (address) => {
  expect(findPublisher(address)).toBeUndefined();
});
