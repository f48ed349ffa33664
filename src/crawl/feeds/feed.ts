import { parsePrintedDate } from '../../base/indonesian-dates.ts';
import { Problem } from '../../domain/problem.ts';
import { readOutline, type FeedOutline, type OutlineItem } from './feed-outline.ts';
import { normaliseUrl } from '../normalise-url.ts';
import { cutFeed, mendJsonFeed } from './mend-feed.ts';
import { toPlainText } from './plain-text.ts';
import { salvageFeed } from './salvage-feed.ts';
import { findSite } from '../site.ts';

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
 * Reads RSS, Atom, RDF, JSON Feed or a sitemap. Of a document that is cut off or broken in some other way every complete entry is kept.
 *
 * @param url where the feed was found: relative links lead on from here.
 * @throws Problem 'feed-is-html', 'feed-unreadable', 'feed-without-pages'
 */
export function parseFeed(text: string, url: string): ParsedFeed {
  const outline = readOrSalvage(text);
  if (!outline) throw new Problem(isHtml(text) ? 'feed-is-html' : 'feed-unreadable', { url });
  const { title, home, items, pauseMs } = outline;
  const base = follow(outline.base ?? home, url);
  const entries = new Map<string, FeedEntry>();
  for (const item of items.slice(0, MOST_ENTRIES)) {
    const address = findPage(item, base, follow(item.base, base));
    // Many a broken feed has the home page in place of its articles.
    if (address === undefined || new URL(address).pathname === '/' || entries.has(address)) continue;
    entries.set(address, {
      url: address,
      title: toLine(item.title),
      publishedAt: parsePrintedDate(item.published ?? '') ?? null,
    });
  }
  if (items.length > 0 && entries.size === 0) throw new Problem('feed-without-pages', { url });
  return { title: toLine(title), entries: [...entries.values()], pauseMs };
}

/** A parser may refuse a broken document, or stop half-way without a word: the marks of its entries tell how many there are. */
function readOrSalvage(text: string): FeedOutline | undefined {
  const outline = readOutline(text) ?? readOutline(mendJsonFeed(text));
  const complete = text.startsWith('{') ? 0 : cutFeed(text).entries.length;
  return outline && outline.items.length >= complete ? outline : (salvageFeed(text) ?? outline);
}

/** Whether a text is a web page rather than a feed. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    text.slice(0, 4096),
  );
}

/**
 * The page of an entry: its link, or its guid where the link leaves the site through a counter or aggregator. Whether the guid says
 * that it is a permalink tells nothing: feedsportal said no and had the address of the article in it.
 */
function findPage(item: OutlineItem, home: string, base: string): string | undefined {
  const link = item.link === undefined ? undefined : normaliseUrl(item.link, base);
  // A guid that is no absolute address is a name, not a place.
  const permalink = item.permalink === undefined ? undefined : normaliseUrl(item.permalink);
  if (link === undefined || permalink === undefined) return link ?? permalink;
  const site = findSite(home);
  return findSite(link) !== site && findSite(permalink) === site ? permalink : link;
}

/** An address that is written relative to another; that other one where it is none. */
function follow(address: string | undefined, from: string): string {
  return (address !== undefined && normaliseUrl(address, from)) || from;
}

const LONGEST_TITLE = 1000;

/** Titles are HTML by custom, escaped once or twice. */
function toLine(text: string | undefined): string | null {
  const line = toPlainText((text ?? '').slice(0, LONGEST_TITLE));
  return line.replace(/\s+/g, ' ').trim() || null;
}
