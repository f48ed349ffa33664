import type { Document, Element } from 'domhandler';
import { textOf, walkElements } from './html-tree.ts';

/** What a page says about itself outside its running text. */
export interface PageHead {
  /** The contents of `<meta>` by name, property or itemprop, in lower case; empty ones are left out. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  /** The text of `<title>`. */
  readonly titleTag: string | null;
  /** The texts of `<h1>` to `<h3>`. */
  readonly headings: readonly string[];
  /** The texts of elements that by class, `rel` or `itemprop` name an author. */
  readonly bylines: readonly string[];
  /** The values of `<time datetime>`, in document order; of those that tell a change ("updated"), apart. */
  readonly times: readonly string[];
  readonly changeTimes: readonly string[];
  readonly canonicalLink: string | null;
  readonly language: string | null;
}

type Draft = { -readonly [K in keyof PageHead]: PageHead[K] extends readonly string[] ? string[] : PageHead[K] };

const LONGEST_VALUE = 2000;
const LONGEST_BYLINE = 120;
const LONGEST_HEADING = 300;
const MOST_VALUES = 40;
const LANGUAGES = ['content-language', 'language', 'inlanguage', 'og:locale'];
const AUTHOR_NAMES =
  /(?:^|[\s_-])(?:author|penulis|reporter|jurnalis|pewarta|byline|credit-title-name|writer)(?=$|[\s\d_-])/i;
/** Lists of other articles have bylines too; these are never the article's. */
const NOT_THE_AUTHOR = /related|terkait|popular|comment|komentar|editor|bio|avatar|img|image|photo|share/i;

/** One pass over the whole tree: JSON-LD and links may stand in the body too. */
export function readHead(root: Document): PageHead {
  const metas = new Map<string, string[]>();
  const head: Draft = {
    metas,
    jsonLd: [],
    titleTag: null,
    headings: [],
    bylines: [],
    times: [],
    changeTimes: [],
    canonicalLink: null,
    language: null,
  };
  walkElements(root, (element) => {
    // Microdata may stand on any element: `<span itemprop="datePublished" content="…">`.
    if (element.name === 'meta' || element.attribs['itemprop'] !== undefined) addMeta(metas, element.attribs);
    if (element.name !== 'meta') takeElement(head, element);
    if (isByline(element)) add(head.bylines, textOf(element), LONGEST_BYLINE);
    return element.name !== 'svg';
  });
  return { ...head, language: head.language ?? firstOf(metas, LANGUAGES) };
}

function takeElement(head: Draft, element: Element): void {
  const { attribs } = element;
  switch (element.name) {
    case 'html':
      head.language ??= attribs['lang'] ?? attribs['xml:lang'] ?? null;
      break;
    case 'title':
      head.titleTag ??= textOf(element) || null;
      break;
    case 'link':
      takeLink(head, attribs);
      break;
    case 'script':
      add(head.jsonLd, textOf(element), Number.POSITIVE_INFINITY);
      break;
    case 'time':
      add(isOfChange(attribs) ? head.changeTimes : head.times, attribs['datetime'] ?? '', LONGEST_BYLINE);
      break;
    case 'h1':
    case 'h2':
    case 'h3':
      add(head.headings, textOf(element), LONGEST_HEADING);
  }
}

/** WordPress writes `<time class="updated">` beside `<time class="entry-date published">`; where both are in one, it is the latter. */
function isOfChange(attributes: Readonly<Record<string, string>>): boolean {
  const names = `${attributes['class'] ?? ''} ${attributes['itemprop'] ?? ''}`;
  return /updated|modified/i.test(names) && !/publi/i.test(names);
}

function takeLink(head: Draft, attributes: Readonly<Record<string, string>>): void {
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
  if (relations.includes('canonical')) head.canonicalLink ??= attributes['href']?.trim() || null;
}

function add(list: string[], value: string, longest: number): void {
  if (value !== '' && value.length <= longest && list.length < MOST_VALUES) list.push(value);
}

/** The first value among the named metas, in the order of the names. */
export function firstOf(metas: ReadonlyMap<string, readonly string[]>, names: readonly string[]): string | null {
  return names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined) ?? null;
}

function addMeta(metas: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes['content']?.replace(/\s+/g, ' ').trim();
  if (content === undefined || content === '' || content.length > LONGEST_VALUE) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributes[attribute]?.trim().toLowerCase();
    if (name === undefined || name === '') continue;
    const values = metas.get(name);
    if (values === undefined) metas.set(name, [content]);
    else add(values, content, LONGEST_VALUE);
  }
}

function isByline({ attribs, name }: Element): boolean {
  if (name === 'meta' || name === 'link') return false;
  const names = attribs['class'] ?? '';
  if (NOT_THE_AUTHOR.test(names)) return false;
  return (
    /^author$/i.test(attribs['rel'] ?? '') || /^author$/i.test(attribs['itemprop'] ?? '') || AUTHOR_NAMES.test(names)
  );
}
