import { describe, expect, test } from 'vitest';
import { BREAKAGES, countEntries } from '../../../tests/broken-feeds.ts';
import { Problem } from '../../domain/problem.ts';
import { decodeFeed } from './feed-text.ts';
import { parseFeed } from './feed.ts';

const URL = 'https://warta.example/rss';
const SUBJECTS = ['kopi', 'padi', 'jagung', 'cengkih', 'kelapa', 'vanili'];
const list = (entry: (subject: string) => string): string => SUBJECTS.map(entry).join('\n');
const FEEDS: Readonly<Record<string, string>> = {
  RSS: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Warta Rimba</title><link>https://warta.example/</link>
${list((of) => `<item><title>Panen ${of}</title><link>https://warta.example/${of}</link><pubDate>Sel, 18 Jun 2024 22:15:00 +0700</pubDate><description><![CDATA[<p>Panen ${of}</p>]]></description></item>`)}
</channel></rss>`,
  Atom: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Warta Rimba</title><link href="https://warta.example/"/>
${list((of) => `<entry><title>Panen ${of}</title><link rel="self" href="/x"/><link href="https://warta.example/${of}"/><id>x</id><updated>2024-06-18T22:15:00+07:00</updated></entry>`)}
</feed>`,
  RDF: `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Warta Rimba</title><link>https://warta.example/</link><items></items></channel>
${list((of) => `<item rdf:about="x"><title>Panen ${of}</title><link>https://warta.example/${of}</link><dc:date>2024-06-18T22:15:00+07:00</dc:date></item>`)}
</rdf:RDF>`,
};

describe.each(Object.entries(FEEDS))('%s', (_, feed) => {
  test.each(BREAKAGES)('$name: every complete entry is kept', ({ apply, lost }) => {
    const { first, last } = lost(feed);
    const { entries } = parseFeed(decodeFeed(apply(feed), null), URL);
    expect(entries.map(({ url, publishedAt }) => ({ url, publishedAt }))).toEqual(
      SUBJECTS.slice(first, countEntries(feed) - last).map((of) => ({
        url: `https://warta.example/${of}`,
        publishedAt: '2024-06-18T22:15:00+07:00',
      })),
    );
  });
});

test('letters of two charsets come out right', () => {
  const text = decodeFeed(
    Buffer.concat([Buffer.from('<a>caf\u00e9</a><b>caf'), Buffer.of(0xe9), Buffer.from('</b>')]),
    'utf-8',
  );
  expect(text).toBe('<a>café</a><b>café</b>');
});

test('a JSON Feed that is cut off anywhere keeps every complete item', () => {
  const items = SUBJECTS.map((of) => ({ id: of, url: `https://warta.example/${of}`, title: `Panen "${of}" {[` }));
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Warta', items });
  for (let length = 1; length < feed.length; length += 1) {
    const whole = items.filter((item) => feed.indexOf(JSON.stringify(item)) + JSON.stringify(item).length <= length);
    expect(countRead(feed.slice(0, length)), `cut at ${length}`).toBe(whole.length);
  }
});

test('the time that a hostile feed takes grows with its length alone', () => {
  const text = `<rss><channel><item>${'<link>'.repeat(200_000)}${'<source>'.repeat(200_000)}</item>${'<item>'.repeat(200_000)}<item><link>/1</link></item>`;
  expect(parseFeed(text, URL).entries).toMatchObject([{ url: 'https://warta.example/1' }]);
});

/** What an unreadable feed has is nothing. */
function countRead(text: string): number {
  try {
    return parseFeed(text, URL).entries.length;
  } catch (error) {
    if (error instanceof Problem) return 0;
    throw error;
  }
}
