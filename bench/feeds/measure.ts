import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseFeed as parseStrictly } from 'feedsmith';
import { BREAKAGES, countEntries } from '../../tests/broken-feeds.ts';
import { decodeFeed } from '../../src/crawl/feeds/feed-text.ts';
import { parseFeed, type FeedEntry } from '../../src/crawl/feeds/feed.ts';
import { Problem } from '../../src/domain/problem.ts';

interface RealFeed {
  readonly file: string;
  readonly text: string;
  readonly entries: readonly FeedEntry[];
}

/** How the real feeds in a folder are read, whole and broken, as Markdown. */
export function measureFeeds(folder: string): string {
  const feeds = readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .map((file): RealFeed => {
      const text = decodeFeed(readFileSync(path.join(folder, file)), null);
      return { file, text, entries: readEntries(text) };
    });
  const whole = feeds.filter(({ text, entries }) => entries.length === countEntries(text));
  const rightDates = feeds.map(countRightDates);
  const dated = sum(feeds.map(({ text }) => printedDates(text).length));
  const rows = BREAKAGES.map(({ name, apply, lost }) => {
    const results = feeds.map(({ text, entries }) => {
      const { first, last } = lost(text);
      const complete = entries.slice(first, entries.length - last).map(({ url }) => url);
      const broken = decodeFeed(apply(text), null);
      const kept = new Set(readEntries(broken).map(({ url }) => url));
      const strictly = Math.min(countStrictly(broken), complete.length);
      return { complete: complete.length, kept: complete.filter((url) => kept.has(url)).length, strictly };
    });
    const [complete, kept, strictly] = (['complete', 'kept', 'strictly'] as const).map((what) =>
      sum(results.map((result) => result[what])),
    );
    return `| ${name} | ${complete} | ${kept} | ${strictly} |`;
  });
  return [
    '## Feeds',
    '',
    `Of ${feeds.length} real feeds (2015 and 2016; \`npm run bench:feeds\`) ${whole.length} are read with all of their entries, and ${sum(rightDates)} of ${dated} dates have the instant and the offset that is printed.`,
    '',
    `The same ${feeds.length} feeds, broken in the ways of feeds in the wild: entries that are still there as a whole, and how many of them are read. Beside it feedsmith alone, which Sorot asks first.`,
    '',
    '| broken by | complete entries | read | feedsmith alone |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const printedDates = (feed: string): readonly string[] =>
  Array.from(feed.matchAll(/<item[\s>][^]*?<pubDate>([^<]*)<\/pubDate>[^]*?<\/item>/g), ([, date = '']) => date);

function countRightDates({ text, entries }: RealFeed): number {
  return printedDates(text).filter((printed, at) => {
    const read = entries[at]?.publishedAt ?? '';
    const offset = /[+-]\d{4}$/.exec(printed.trim())?.[0];
    const wanted = offset === undefined ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3)}`;
    return Date.parse(read) === Date.parse(printed) && read.endsWith(wanted);
  }).length;
}

function readEntries(text: string): readonly FeedEntry[] {
  try {
    return parseFeed(text, 'https://umpan.example/').entries;
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function countStrictly(text: string): number {
  try {
    const { format, feed } = parseStrictly(text);
    return (format === 'atom' ? feed.entries : feed.items)?.length ?? 0;
  } catch {
    return 0; // the library throws on what it cannot read
  }
}
