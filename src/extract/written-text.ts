import type { Article } from '../domain/article.ts';
import { Problem } from '../domain/problem.ts';
import type { FindRule } from '../domain/publisher.ts';
import type { FieldsDocument, TextDocument } from '../domain/source-document.ts';
import { splitBoilerplate } from './boilerplate/boilerplate.ts';
import { chooseCanonicalUrl } from './addresses/canonical-url.ts';
import { frameOf, isPossible } from './dates/date-frame.ts';
import { parseDateline } from './dateline.ts';
import { type FoundDate, toDateProvenance } from './found.ts';
import { collapse } from './html-tree.ts';
import { DAY_ONLY_CONFIDENCE, parseDate } from './dates/published-at.ts';

/** A first line longer than this is a paragraph, not a title. */
const LONGEST_TITLE = 250;
const FROM_INPUT = { from: 'input', confidence: 1 } as const;

/**
 * Plain text → article: the first line is the title, every other line a paragraph.
 *
 * @throws Problem `input-empty`, `input-binary`, `no-article`
 */
export function readText(document: TextDocument, findRule?: FindRule): Article {
  if (document.text.includes('\0')) throw new Problem('input-binary');
  const [first = '', ...rest] = toLines(document.text);
  if (first === '') throw new Problem('input-empty');
  const title = first.length <= LONGEST_TITLE && rest.length > 0 ? first : null;
  const lines = title === null ? [first, ...rest] : rest;
  return toArticle(document, { title, lines, source: null, published: null }, findRule);
}

/**
 * Known fields → article: the lines of `body` are paragraphs.
 *
 * @throws Problem `input-empty`, `no-article`
 */
export function readFields(document: FieldsDocument, findRule?: FindRule): Article {
  const lines = toLines(document.body);
  const title = collapse(document.title ?? '') || null;
  if (lines.length === 0 && title === null) throw new Problem('input-empty');
  const repeatsTitle = lines.length > 1 && lines[0] === title;
  const { source, published } = document;
  return toArticle(document, { title, lines: repeatsTitle ? lines.slice(1) : lines, source, published }, findRule);
}

const toLines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(collapse)
    .filter((line) => line !== '');

interface Written {
  readonly title: string | null;
  readonly lines: readonly string[];
  readonly source: string | null;
  readonly published: string | null;
}

function toArticle(
  document: FieldsDocument | TextDocument,
  { title, lines, source, published }: Written,
  findRule: FindRule | undefined,
): Article {
  const { kept, boilerplate } = splitBoilerplate(lines);
  if (kept.length === 0) throw new Problem('no-article');
  const date = publishedIn(published, document, findRule);
  return {
    id: document.id,
    url: document.url,
    canonicalUrl: chooseCanonicalUrl([], document.url, findRule),
    title,
    authors: [],
    editors: [],
    publishedAt: date?.value ?? null,
    modifiedAt: null,
    fetchedAt: document.fetchedAt,
    dateline: parseDateline(kept[0] ?? ''),
    image: null,
    section: null,
    publisher: source,
    declaredLanguage: null,
    body: kept,
    boilerplate,
    provenance: {
      title: title === null ? null : FROM_INPUT,
      authors: null,
      publishedAt: toDateProvenance(date),
      body: FROM_INPUT,
      rule: null,
      recurring: [],
      partial: false,
    },
  };
}

function publishedIn(
  text: string | null,
  document: FieldsDocument | TextDocument,
  findRule: FindRule | undefined,
): FoundDate | undefined {
  const rule = document.url === null ? undefined : findRule?.(document.url);
  const frame = frameOf(document, rule, null, document.url);
  const date = parseDate(text, frame);
  if (date === undefined || !isPossible(date.iso, frame)) return undefined;
  const precision = date.timed ? 'minute' : 'day';
  return { value: date.iso, from: 'input', confidence: date.timed ? 1 : DAY_ONLY_CONFIDENCE, precision };
}
