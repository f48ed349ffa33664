import { parsePrintedDate } from '../base/indonesian-dates.ts';
import type { Article } from '../domain/article.ts';
import { Problem } from '../domain/problem.ts';
import type { FieldsDocument, TextDocument } from '../domain/source-document.ts';
import { splitBoilerplate } from './boilerplate.ts';
import { chooseCanonicalUrl } from './canonical-url.ts';
import { parseDateline } from './dateline.ts';
import { collapse } from './html-tree.ts';

/** A first line longer than this is a paragraph, not a title. */
const LONGEST_TITLE = 250;
const FROM_INPUT = { from: 'input', confidence: 1 } as const;

/**
 * Plain text → article: the first line is the title, every other line a paragraph.
 *
 * @throws Problem `input-empty`, `input-binary`, `no-article`
 */
export function readText(document: TextDocument): Article {
  if (document.text.includes('\0')) throw new Problem('input-binary');
  const [first = '', ...rest] = toLines(document.text);
  if (first === '') throw new Problem('input-empty');
  const title = first.length <= LONGEST_TITLE && rest.length > 0 ? first : null;
  return toArticle(document, { title, lines: title === null ? [first, ...rest] : rest, source: null, published: null });
}

/**
 * Known fields → article: the lines of `body` are paragraphs.
 *
 * @throws Problem `input-empty`, `no-article`
 */
export function readFields(document: FieldsDocument): Article {
  const lines = toLines(document.body);
  const title = collapse(document.title ?? '') || null;
  if (lines.length === 0 && title === null) throw new Problem('input-empty');
  const repeatsTitle = lines.length > 1 && lines[0] === title;
  return toArticle(document, {
    title,
    lines: repeatsTitle ? lines.slice(1) : lines,
    source: document.source,
    published: document.published,
  });
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

function toArticle(document: FieldsDocument | TextDocument, { title, lines, source, published }: Written): Article {
  const { kept, boilerplate } = splitBoilerplate(lines);
  const publishedAt = parsePrintedDate(published ?? '') ?? null;
  if (kept.length === 0) throw new Problem('no-article');
  return {
    id: document.id,
    url: document.url,
    canonicalUrl: chooseCanonicalUrl([], document.url),
    title,
    authors: [],
    publishedAt,
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
      publishedAt: publishedAt === null ? null : FROM_INPUT,
      body: FROM_INPUT,
      rule: null,
      partial: false,
    },
  };
}
