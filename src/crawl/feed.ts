import { parsePrintedDate } from '../base/indonesian-dates.ts';
import { Problem } from '../domain/problem.ts';
import { readOutline, type OutlineItem } from './feed-outline.ts';
import { normaliseUrl } from './normalise-url.ts';
import { mendFeed } from './mend-feed.ts';
import { findSite } from './site.ts';

/** One page that a feed announces. */
export interface FeedEntry {
  /** Normalised. */
  readonly url: string;
  readonly title: string | null;
  /** RFC 3339; null where the feed tells none or none that can be read. */
  readonly publishedAt: string | null;
}

export interface ParsedFeed {
  readonly title: string | null;
  /** In the feed's order, each page once. */
  readonly entries: readonly FeedEntry[];
  /** The pause between two polls that the feed asks for. */
  readonly pauseMs: number | null;
}

// More are an archive, not news (story-indexer stops at the same number).
const MOST_ENTRIES = 2000;

/**
 * Reads RSS, Atom, RDF or JSON Feed. Of a document that is cut off the complete entries are kept.
 *
 * @param url where the feed was found: relative links lead on from here.
 * @throws Problem 'feed-is-html', 'feed-unreadable'
 */
export function parseFeed(text: string, url: string): ParsedFeed {
  const outline = readOutline(text) ?? readOutline(mendFeed(text));
  if (!outline) throw new Problem(isHtml(text) ? 'feed-is-html' : 'feed-unreadable', { url });
  const { title, home, items, pauseMs } = outline;
  const base = normaliseUrl(home ?? '', url) ?? url;
  const entries = new Map<string, FeedEntry>();
  for (const item of items.slice(0, MOST_ENTRIES)) {
    const address = findPage(item, base);
    // A feed whose links all lead to the home page announces nothing.
    if (address === undefined || new URL(address).pathname === '/' || entries.has(address)) continue;
    entries.set(address, {
      url: address,
      title: toLine(item.title),
      publishedAt: parsePrintedDate(item.published ?? '') ?? null,
    });
  }
  return { title: toLine(title), entries: [...entries.values()], pauseMs };
}

/** Whether a text is a web page rather than a feed. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4096),
  );
}

/** The page of an entry: its link, or its permalink where the link leaves the site through a counter or aggregator. */
function findPage(item: OutlineItem, base: string): string | undefined {
  const link = item.link === undefined ? undefined : normaliseUrl(item.link, base);
  // A guid that is no absolute address is a name, not a place.
  const permalink = item.permalink === undefined ? undefined : normaliseUrl(item.permalink);
  if (link === undefined || permalink === undefined) return link ?? permalink;
  const home = findSite(base);
  return findSite(link) !== home && findSite(permalink) === home ? permalink : link;
}

function toLine(text: string | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
