import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOpml, parseOpml } from './opml.ts';

test('the feeds of all folders are read in their order, each once', () => {
  const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Media</title></head><body>
    <outline text="Nasional"><outline text="Warta" type="rss" xmlUrl="https://warta.example/rss?utm_source=x"/>
      <outline text="Daerah"><outline title="Kabar &amp; Rimba" text="x" xmlUrl="http://kabar.example/feed"/></outline></outline>
    <outline text="Warta lagi" xmlUrl="https://warta.example/rss"/>
    <outline text="Tautan" type="link" url="https://lain.example/"/>
    <outline xmlUrl="file:///etc/passwd"/></body></opml>`;
  expect(parseOpml(opml, 'media.opml')).toEqual([
    { url: 'https://warta.example/rss', title: 'Warta' },
    { url: 'http://kabar.example/feed', title: 'Kabar & Rimba' },
  ]);
});

test.each(['<html></html>', '', '{"a":1}'])('%j is no OPML', (text) => {
  expect(() => parseOpml(text, 'media.opml')).toThrow('media.opml is not an OPML file that can be read.');
});

test('what is written is read back', () => {
  const title = fc
    .string({ unit: fc.constantFrom('a', '"', '&', '<', ' ', 'é', ']]>', "'"), minLength: 1 })
    .map((text) => `w${text.replace(/\s+/g, ' ').trim()}`);
  const feed = fc.record({
    url: fc.integer({ min: 0, max: 999 }).map((id) => `https://warta.example/rss?a=1&b=${id}`),
    title,
  });
  fc.assert(
    fc.property(fc.uniqueArray(feed, { minLength: 1, selector: ({ url }) => url }), (feeds) => {
      expect(parseOpml(formatOpml(feeds), 'media.opml')).toEqual(feeds);
    }),
  );
});
