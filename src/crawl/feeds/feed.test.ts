import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFeed } from './feed-text.ts';
import { parseFeed } from './feed.ts';
import { findFeedLinks } from './find-feed-links.ts';

const URL = 'https://warta.example/rss';
const item = (fields: string): string => `<item><title>Panen  kopi</title>${fields}</item>`;
const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Warta Rimba</title><link>https://warta.example/</link>${channel}${items}</channel></rss>`;
const urls = (text: string): readonly string[] => parseFeed(text, URL).entries.map((entry) => entry.url);

test('an entry has its page, title and date as written', () => {
  const text = rss(
    item('<link>/berita/1?utm_source=rss</link><pubDate>Selasa, 18 Juni 2024 22:15 WIB</pubDate>'),
    '<ttl>30</ttl>',
  );
  expect(parseFeed(text, URL)).toEqual({
    title: 'Warta Rimba',
    pauseMs: 30 * 60_000,
    entries: [{ url: 'https://warta.example/berita/1', title: 'Panen kopi', publishedAt: '2024-06-18T22:15:00+07:00' }],
  });
});

test.each<[string, string, readonly string[]]>([
  ['the same page twice', rss(item('<link>/1</link>') + item('<link>/1#b</link>')), ['https://warta.example/1']],
  ['a bare ampersand', rss(item('<link>/1?a=1&b=2</link>')), ['https://warta.example/1?a=1&b=2']],
  [
    'a link that is the home page, or none, among others',
    rss(
      item('<link>https://warta.example/</link>') + item('<link>javascript:void(0)</link>') + item('<link>/1</link>'),
    ),
    ['https://warta.example/1'],
  ],
  [
    'a counter before the page',
    rss(item('<link>https://klik.example/x</link><guid>https://m.warta.example/1</guid>')),
    ['https://m.warta.example/1'],
  ],
  [
    'a guid that says it is no permalink, and has the address all the same',
    rss(item('<link>https://klik.example/x</link><guid isPermaLink="false">https://warta.example/1</guid>')),
    ['https://warta.example/1'],
  ],
  [
    'a counter and a name',
    rss(item('<link>https://klik.example/x</link><guid>https://mitra.example/1</guid>')),
    ['https://klik.example/x'],
  ],
  ['a guid that is only a number', rss(item('<link>/1</link><guid>77</guid>')), ['https://warta.example/1']],
  [
    'Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><entry><title>A</title><link rel="self" href="/s"/><link href="/1"/></entry></feed>',
    ['https://warta.example/1'],
  ],
  [
    'JSON Feed',
    '{"version":"https://jsonfeed.org/version/1.1","title":"W","items":[{"id":"1","url":"https://warta.example/1"}]}',
    ['https://warta.example/1'],
  ],
  [
    'RDF',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>W</title></channel><item rdf:about="x"><title>A</title><link>/1</link></item></rdf:RDF>',
    ['https://warta.example/1'],
  ],
  [
    'bases in bases',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/bola/"><title>W</title><entry xml:base="liga/"><title>A</title><link href="1"/></entry></feed>',
    ['https://warta.example/bola/liga/1'],
  ],
])('%s', (_, text, expected) => {
  expect(urls(text)).toEqual(expected);
});

test.each([
  ['feed-is-html', '<!DOCTYPE html><html><head><title>503</title></head><body>Sedang diperbaiki</body></html>'],
  ['feed-is-html', '  <html lang="id"><body></body></html>'],
  ['feed-unreadable', '{"ok":true}'],
  ['feed-unreadable', 'tidak ada apa-apa'],
  ['feed-unreadable', ''],
  [
    'feed-without-pages',
    rss(item('<link>https://warta.example/</link>') + item('<link>https://warta.example/#2</link>')),
  ],
  ['feed-without-pages', rss(item('<link>javascript:void(0)</link>'))],
])('%s: %j', (code, text) => {
  expect(() => parseFeed(text, URL)).toThrow(expect.objectContaining({ code }));
});

test.each<[string, Uint8Array]>([
  ['a byte order mark and blank lines', Buffer.from('\uFEFF\n\n<?xml version="1.0"?><a>é</a>')],
  ['the label of the document', Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'latin1')],
])('text is decoded: %s', (_, bytes) => {
  expect(decodeFeed(bytes, null)).toMatch(/^<\?xml[^>]*><a>é<\/a>$/);
});

test.each([
  ['Panen kopi &amp;amp; padi', 'Panen kopi & padi'],
  ['Panen&amp;nbsp;&amp;#8216;kopi&amp;#8217;', 'Panen ‘kopi’'],
  ['<![CDATA[Panen <b>kopi</b>]]>', 'Panen kopi'],
  ['Harga < 5 rupiah', 'Harga < 5 rupiah'],
])('a title in words: %s', (title, expected) => {
  const text = rss(`<item><title>${title}</title><link>/1</link></item>`);
  expect(parseFeed(text, URL).entries[0]?.title).toBe(expected);
});

test('a home page tells where its feeds are', () => {
  const html = `<html><head><link rel="alternate" type="application/rss+xml" href="/rss"><link rel="stylesheet" href="/x.css">
    <link rel="alternate" type="application/atom+xml" href="https://warta.example/atom#x"></head></html>`;
  expect(findFeedLinks(html, 'https://warta.example/')).toEqual([
    'https://warta.example/rss',
    'https://warta.example/atom',
  ]);
});

test('a page that nests without end is not read to its end', () => {
  const html = `<html><head><link rel="alternate" type="application/rss+xml" href="/rss">${'<div>'.repeat(1_000_000)}`;
  expect(findFeedLinks(html, 'https://warta.example/')).toEqual(['https://warta.example/rss']);
});

test('no text makes parsing fail in another way than by a Problem', () => {
  const piece = fc.constantFrom(
    '<rss>',
    '<channel>',
    '<item>',
    '<link>',
    '</item>',
    '<feed>',
    '</',
    '<![CDATA[',
    ']]>',
    '&',
    '{"',
    'x',
    '<html>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      try {
        parseFeed(pieces.join(''), URL);
      } catch (error) {
        expect(error).toMatchObject({ name: 'Problem' });
      }
    }),
  );
});

const SHARED = path.join(import.meta.dirname, '../../../../shared/data/html/feeds');
test.skipIf(!existsSync(SHARED))('real feeds of ../shared are read (skipped where it is absent)', () => {
  const counts = readdirSync(SHARED)
    .filter((file) => file.endsWith('.xml'))
    .map(
      (file) => [file, parseFeed(decodeFeed(readFileSync(path.join(SHARED, file)), null), URL).entries.length] as const,
    );
  expect(counts.length).toBe(9);
  expect(counts.filter(([, entries]) => entries < 3)).toEqual([]);
});
