import type { Gazetteer } from '../../src/enrich/gazetteer/gazetteer.ts';
import type { NameTag } from '../../src/enrich/tagger/labels.ts';
import type { ArticleText } from '../../src/enrich/tagger/view-article.ts';
import { tokenize } from '../../src/enrich/tokens.ts';
import type { NameLabels } from '../read-corpus.ts';

/** A stretch of tokens that is a name. */
export interface LabelledSpan {
  readonly tag: NameTag;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly tag: NameTag;
  readonly words: readonly string[];
}

const toForm = (tag: NameTag, form: string): Form => ({ tag, words: tokenize(form).map((token) => token.text) });

/** "Bank Indonesia (BI)" was written down as one form; the text has two. */
function splitAcronym(form: string): readonly string[] {
  const [, name, acronym] = /^(.+?) \(([^\s()]+)\)$/.exec(form) ?? [];
  return name && acronym && !acronym.startsWith('Perse') ? [name, acronym] : [form];
}

/** The written forms of people and organisations of an article. */
export const nameForms = (labels: Pick<NameLabels, 'tokoh' | 'institusi'>): readonly Form[] => [
  ...labels.tokoh.flatMap((name) => [name.name, ...name.forms].map((form) => toForm('PER', form))),
  ...labels.institusi.flatMap((name) =>
    [name.name, ...name.forms].flatMap(splitAcronym).map((form) => toForm('ORG', form)),
  ),
];

function standsAt(text: ArticleText, at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = text.tokens[at + offset]?.text;
    return token === word || (word.length > 3 && token === word.toUpperCase());
  });
}

function formSpans(text: ArticleText, forms: readonly Form[]): readonly LabelledSpan[] {
  return text.tokens.flatMap((_, at) =>
    forms
      .filter(({ words }) => words.length > 0 && standsAt(text, at, words))
      .map(({ tag, words }) => ({ tag, start: at, end: at + words.length })),
  );
}

/** Labels name places by their Indonesian names ("Amerika Serikat"); the text says "AS": the gazetteer joins them. */
function placeSpans(text: ArticleText, labels: NameLabels, gazetteer: Gazetteer): readonly LabelledSpan[] {
  const names = [...labels.kabkota, ...labels.kota_luar_negeri, ...labels.provinsi, ...labels.negara];
  const ids = new Set(
    names.flatMap((name) =>
      gazetteer
        .find(name)
        .filter(isPlace)
        .map((entry) => entry.id),
    ),
  );
  const known = text.matches.filter(({ entries }) => entries.some((entry) => ids.has(entry.id)));
  return [
    ...known.map(({ start, end }) => ({ tag: 'LOC', start, end }) as const),
    ...formSpans(
      text,
      names.map((name) => toForm('LOC', name)),
    ),
  ];
}
const isPlace = (entry: { readonly kind: string }): boolean => ['city', 'province', 'country'].includes(entry.kind);

/** Leftmost longest first; of equals the place, since a club called by its country's name is mostly the country. */
export function withoutOverlap(spans: readonly LabelledSpan[]): readonly LabelledSpan[] {
  const ranked = [...spans].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || Number(b.tag === 'LOC') - Number(a.tag === 'LOC') || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: LabelledSpan[] = [];
  for (const span of ranked) {
    const own = Array.from({ length: span.end - span.start }, (_, offset) => span.start + offset);
    if (own.some((at) => taken.has(at))) continue;
    for (const at of own) taken.add(at);
    kept.push(span);
  }
  return kept;
}

/** The labels of an article that was read whole, on the tokens of one of its texts. */
export function projectLabels(text: ArticleText, labels: NameLabels, gazetteer: Gazetteer): readonly LabelledSpan[] {
  return withoutOverlap([...formSpans(text, nameForms(labels)), ...placeSpans(text, labels, gazetteer)]);
}

/** Some names of an article are known for sure: they stand, and what a first model found stands where they leave room. */
export function correctNames(
  text: ArticleText,
  found: readonly LabelledSpan[],
  sure: readonly Form[],
): readonly LabelledSpan[] {
  const known = withoutOverlap(formSpans(text, sure)).filter(
    (span) => !found.some((other) => other.tag === span.tag && other.start <= span.start && other.end >= span.end),
  );
  return [
    ...known,
    ...found.filter((span) => !known.some((other) => span.start < other.end && other.start < span.end)),
  ];
}

/** One BIO label a token. */
export function toBio(length: number, spans: readonly LabelledSpan[]): readonly string[] {
  const labels = Array.from({ length }, () => 'O');
  for (const { tag, start, end } of spans)
    for (let at = start; at < end; at += 1) labels[at] = `${at === start ? 'B' : 'I'}-${tag}`;
  return labels;
}
