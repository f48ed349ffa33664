import { parseFeed, type AnyFeed } from 'feedsmith';
import { readSitemapText } from '../discovery/sitemap.ts';

export interface OutlineItem {
  readonly title: string | undefined;
  readonly link: string | undefined;
  /** A second address of the page, or only its name. */
  readonly permalink?: string | undefined;
  /** Where relative links of this entry lead on from, itself relative to the feed's own. */
  readonly base?: string | undefined;
  readonly published: string | undefined;
}

/** What the formats have in common, in their own words: links relative, dates as written. */
export interface FeedOutline {
  readonly title: string | undefined;
  readonly home: string | undefined;
  /** Where relative links lead on from, if not from the home page. */
  readonly base?: string | undefined;
  readonly items: readonly OutlineItem[];
  readonly pauseMs: number | null;
}

type FormatOf<Name extends AnyFeed['format']> = Extract<AnyFeed, { format: Name }>['feed'];

/** The outline of RSS, RDF, Atom, JSON Feed or a (news) sitemap, or undefined for what is none of them. */
export function readOutline(text: string | undefined): FeedOutline | undefined {
  const parsed = readFormat(text);
  if (parsed?.format === 'rss') return outlineRss(parsed.feed);
  if (parsed?.format === 'rdf') return outlineRdf(parsed.feed);
  if (parsed?.format === 'atom') return outlineAtom(parsed.feed);
  return parsed ? outlineJson(parsed.feed) : outlineSitemap(text);
}

function readFormat(text: string | undefined): AnyFeed | undefined {
  try {
    return text === undefined ? undefined : parseFeed(text);
  } catch {
    return undefined; // the library throws on what is no feed
  }
}

function outlineRss({ title, link, ttl, sy, items = [] }: FormatOf<'rss'>): FeedOutline {
  const outlineItem = (item: (typeof items)[number]): OutlineItem => ({
    title: item.title,
    link: item.link ?? item.atom?.links?.[0]?.href,
    permalink: item.guid?.value,
    published: item.pubDate ?? item.dc?.dates?.[0],
  });
  return {
    title,
    home: link,
    items: items.map(outlineItem),
    pauseMs: ttl !== undefined && ttl > 0 ? ttl * 60_000 : toPause(sy),
  };
}

function outlineRdf({ title, link, sy, items = [] }: FormatOf<'rdf'>): FeedOutline {
  const outlineItem = (item: (typeof items)[number]): OutlineItem => ({
    title: item.title,
    link: item.link,
    published: item.dc?.dates?.[0],
  });
  return { title, home: link, items: items.map(outlineItem), pauseMs: toPause(sy) };
}

function outlineAtom({ title, links, sy, xml, entries = [] }: FormatOf<'atom'>): FeedOutline {
  const outlineItem = (entry: (typeof entries)[number]): OutlineItem => ({
    title: entry.title?.value,
    link: findAlternate(entry.links) ?? entry.id,
    published: entry.published ?? entry.updated,
    base: entry.xml?.base,
  });
  return {
    title: title?.value,
    home: findAlternate(links),
    base: xml?.base,
    items: entries.map(outlineItem),
    pauseMs: toPause(sy),
  };
}

function outlineJson({ title, home_page_url: home, items = [] }: FormatOf<'json'>): FeedOutline {
  const outlineItem = (item: (typeof items)[number]): OutlineItem => ({
    title: item.title,
    link: item.url ?? item.id,
    published: item.date_published,
  });
  return { title, home, items: items.map(outlineItem), pauseMs: null };
}

/** Some outlets keep no other list of what is new that works. */
function outlineSitemap(text: string | undefined): FeedOutline | undefined {
  const pages = readSitemapText(text ?? '');
  const outlineItem = ({ url, title, publishedAt, lastModified }: NonNullable<typeof pages>[number]): OutlineItem => ({
    title: title ?? undefined,
    link: url,
    published: publishedAt ?? lastModified ?? undefined,
  });
  return pages && { title: undefined, home: undefined, items: pages.map(outlineItem), pauseMs: null };
}

function findAlternate(
  links: readonly { readonly href?: string; readonly rel?: string }[] | undefined,
): string | undefined {
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

const PERIOD_MS: Readonly<Record<string, number>> = { hourly: 3_600_000, daily: 86_400_000, weekly: 604_800_000 };

function toPause(sy: { readonly updatePeriod?: string; readonly updateFrequency?: number } | undefined): number | null {
  const period = PERIOD_MS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? null : period / Math.max(1, sy?.updateFrequency ?? 1);
}
