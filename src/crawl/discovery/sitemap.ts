import { Readable } from 'node:stream';
import { Parser } from 'htmlparser2';
import { parsePrintedDate } from '../../base/indonesian-dates.ts';
import { Problem } from '../../domain/problem.ts';
import { gunzipLayers } from '../http/gunzip-layers.ts';
import { normaliseUrl } from '../normalise-url.ts';
import { writeWhileFlat } from '../write-while-flat.ts';

/** A page that a sitemap lists. Times are RFC 3339; what is not told is null. */
export interface SitemapPage {
  /** Normalised. */
  readonly url: string;
  readonly lastModified: string | null;
  /** From a news sitemap. */
  readonly title: string | null;
  readonly publishedAt: string | null;
}

/** A sitemap that an index lists. */
export type SitemapLink = Pick<SitemapPage, 'url' | 'lastModified'>;

export interface Sitemap {
  /** In the sitemap's order, at most 50,000. */
  readonly pages: readonly SitemapPage[];
  readonly sitemaps: readonly SitemapLink[];
}

// The protocol's own limits (sitemaps.org), for an index too. What is longer is cut off.
const MOST_ENTRIES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;
// Fields are addresses, dates and titles.
const LONGEST_FIELD = 4096;
// A sitemap is four deep.
const DEEPEST = 100;
const PROLOG_BYTES = 256;
// A licence or a style sheet may stand before the first element.
const PROLOG_CHARACTERS = 4096;

/**
 * Reads a sitemap, a news sitemap, an index of sitemaps or a list of addresses, gzipped or not whatever is said of it. Of what is cut
 * off or malformed the complete entries are kept. Throws the Problem 'sitemap-unreadable'.
 */
export async function parseSitemap(bytes: Uint8Array, url: string): Promise<Sitemap> {
  const entries = createEntries(url);
  let reader: TextReader | undefined;
  let decoder: TextDecoder | undefined;
  let size = 0;
  for await (const piece of gunzipLayers(Readable.from([bytes]))) {
    size += piece.length;
    decoder ??= new TextDecoder(declaredCharset(piece));
    const text = decoder.decode(piece, { stream: true });
    reader ??= /^\s*</.test(text) ? createXmlReader(entries) : createLineReader(entries);
    reader.write(text);
    if (entries.isFull() || size > MOST_BYTES) break;
  }
  reader?.end();
  const sitemap = entries.sitemap();
  const isEmpty = sitemap.pages.length + sitemap.sitemaps.length === 0;
  if (isEmpty && !reader?.isSitemap()) throw new Problem('sitemap-unreadable', { url });
  return sitemap;
}

/**
 * The pages of a sitemap that has come as text, as one that is polled like a feed does; undefined for what is no list of pages. Only
 * absolute addresses count.
 */
export function readSitemapText(text: string): readonly SitemapPage[] | undefined {
  if (!/<(?:[\w-]+:)?urlset\b/i.test(text.slice(0, PROLOG_CHARACTERS))) return undefined;
  const entries = createEntries(undefined);
  const reader = createXmlReader(entries);
  reader.write(text);
  reader.end();
  return entries.sitemap().pages;
}

function declaredCharset(start: Uint8Array): string {
  const prolog = Buffer.from(start.subarray(0, PROLOG_BYTES)).toString('latin1');
  const label = /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(prolog)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

type Fields = ReadonlyMap<string, string>;

interface Entries {
  add(kind: 'url' | 'sitemap', fields: Fields): void;
  isFull(): boolean;
  sitemap(): Sitemap;
}

/** Gathers entries, each address once. */
function createEntries(base: string | undefined): Entries {
  const pages = new Map<string, SitemapPage>();
  const sitemaps = new Map<string, SitemapLink>();
  const toDate = (text: string | undefined): string | null => parsePrintedDate(text ?? '') ?? null;
  return {
    add(kind, fields) {
      const url = normaliseUrl(fields.get('loc') ?? '', base);
      if (fields.get('loc') === undefined || url === undefined) return;
      const lastModified = toDate(fields.get('lastmod'));
      if (kind === 'sitemap') sitemaps.set(url, { url, lastModified });
      else {
        const title = fields.get('title')?.replace(/\s+/g, ' ') || null;
        pages.set(url, { url, lastModified, title, publishedAt: toDate(fields.get('publication_date')) });
      }
    },
    isFull: () => pages.size >= MOST_ENTRIES || sitemaps.size >= MOST_ENTRIES,
    sitemap: () => ({
      pages: [...pages.values()].slice(0, MOST_ENTRIES),
      sitemaps: [...sitemaps.values()].slice(0, MOST_ENTRIES),
    }),
  };
}

interface TextReader {
  write(text: string): void;
  end(): void;
  /** Whether it is a sitemap at all, even an empty one. */
  isSitemap(): boolean;
}

// By the element they stand in: pictures and films have a `loc` and a `title` too.
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  url: ['loc', 'lastmod'],
  sitemap: ['loc', 'lastmod'],
  news: ['title', 'publication_date'],
};

function createXmlReader(entries: Entries): TextReader {
  const open: string[] = [];
  let root: string | undefined;
  let fields = new Map<string, string>();
  const parser = new Parser(
    {
      onopentagname(qualified) {
        const name = withoutPrefix(qualified);
        root ??= name;
        if (name === 'url' || name === 'sitemap') fields = new Map();
        open.push(name);
      },
      ontext(text) {
        const name = open.at(-1) ?? '';
        if (!FIELDS[open.at(-2) ?? '']?.includes(name)) return;
        const before = fields.get(name) ?? '';
        if (before.length < LONGEST_FIELD) fields.set(name, before + text);
      },
      onclosetag(_, isImplied) {
        const name = open.pop();
        if (!isImplied && (name === 'url' || name === 'sitemap')) entries.add(name, trimmed(fields));
      },
    },
    { xmlMode: true },
  );
  return {
    write: (text) => writeWhileFlat(parser, text, () => open.length < DEEPEST),
    end: () => parser.end(),
    isSitemap: () => root === 'urlset' || root === 'sitemapindex',
  };
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
const trimmed = (fields: Fields): Fields => new Map(Array.from(fields, ([name, text]) => [name, text.trim()]));

/** One address a line. */
function createLineReader(entries: Entries): TextReader {
  let rest = '';
  const add = (line: string): void => {
    if (/^\s*https?:\/\//i.test(line)) entries.add('url', new Map([['loc', line.trim()]]));
  };
  return {
    write(text) {
      const lines = (rest + text).split('\n');
      rest = (lines.pop() ?? '').slice(0, LONGEST_FIELD);
      for (const line of lines) if (!entries.isFull()) add(line);
    },
    end: () => add(rest),
    isSitemap: () => false,
  };
}
