import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { matchRegionalInstitutions } from '../gazetteer/regional-institutions.ts';
import type { TaggedText } from '../tagger/name-tagger.ts';
import type { Token } from '../tokens.ts';
import { closeBrackets } from './close-brackets.ts';
import { TokenCover, withoutOverlap, type NameSpan } from './token-cover.ts';

/** Units of these are institutions of their own: "Pusat Geopolitik Universitas Cambridge", "Satlantas Polres Bogor". */
const PARENTS = new Set(['universitas', 'institut', 'polda', 'polres', 'polresta', 'polrestabes', 'polsek']);

/** How the name of a part begins. */
const UNITS = new Set(
  'pusat fakultas departemen laboratorium lab program lembaga sekolah satlantas satreskrim satresnarkoba satnarkoba ditreskrimum ditreskrimsus ditlantas ditresnarkoba resmob unit satuan tim bidang'.split(
    ' ',
  ),
);
const LONGEST_UNIT = 6;

/** A unit in capitals right before its parent is one name with it: "Pusat Kajian Pangan" Universitas Riau. */
function withUnit(tokens: readonly Token[], span: NameSpan, cover: TokenCover): NameSpan {
  if (!PARENTS.has(tokens[span.start]?.text.toLowerCase() ?? '')) return span;
  for (let at = span.start - 1; at >= Math.max(0, span.start - LONGEST_UNIT); at -= 1) {
    const { text = '' } = tokens[at] ?? {};
    if (!/^\p{Lu}/u.test(text) || cover.touches({ start: at, end: at + 1 })) return span;
    if (UNITS.has(text.toLowerCase())) return { start: at, end: span.end };
  }
  return span;
}

/** "S.P", "M.Si": letters of a degree, which the tagger may take for an acronym. */
const isDegree = (tokens: readonly Token[], { start, end }: NameSpan): boolean =>
  end - start === 1 && /^(?:\p{Lu}\p{Ll}{0,3}\.)+\p{Lu}\p{Ll}{0,3}$/u.test(tokens[start]?.text ?? '');

/** A parent that ends a longer name. */
function findParent(tokens: readonly Token[], span: NameSpan): NameSpan | undefined {
  for (let at = span.start + 1; at < span.end - 1; at += 1) {
    if (PARENTS.has(tokens[at]?.text.toLowerCase() ?? '')) return { start: at, end: span.end };
  }
  return undefined;
}

/** The short form in brackets after a name: "Komisi Pemberantasan Korupsi (KPK)". */
function findAcronym(tokens: readonly Token[], span: NameSpan): NameSpan | undefined {
  const [open, short, close] = tokens.slice(span.end, span.end + 3);
  if (open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}.*\p{L}$/u.test(short?.text ?? '')) return undefined;
  const initials = tokens.slice(span.start, span.end).map((token) => token.text.charAt(0));
  return initials.includes(short?.text.charAt(0) ?? '') ? { start: span.end + 1, end: span.end + 2 } : undefined;
}

/** A regional institution takes the place of shorter names in it ("Polres" and "Bogor"), never of a person nor of a longer name. */
function withRegional(text: TaggedText, regional: readonly NameSpan[]): readonly NameSpan[] {
  const length = text.tokens.length;
  const people = new TokenCover(
    length,
    text.names.filter((name) => name.tag === 'PER'),
  );
  const wanted = new Map(regional.filter((span) => !people.touches(span)).map((span) => [span.start, span]));
  const organisations = text.names
    .filter((name) => name.tag === 'ORG')
    .map((name) => {
      const region = wanted.get(name.start);
      return region && region.end > name.end ? region : closeBrackets(text.tokens, name);
    });
  const cover = new TokenCover(length, organisations);
  return [...withoutOverlap(length, organisations), ...[...wanted.values()].filter((span) => !cover.touches(span))];
}

/** Where institutions stand in a text. Two spans overlap only where one is the parent of the other. */
export function findInstitutionSpans(text: TaggedText, gazetteer: Gazetteer): readonly NameSpan[] {
  const { tokens, names } = text;
  const whole = withRegional(text, matchRegionalInstitutions(tokens, gazetteer)).filter(
    (span) => !isDegree(tokens, span),
  );
  const named = new TokenCover(tokens.length, [...names, ...whole]);
  const spans = whole.map((span) => withUnit(tokens, span, named));
  const cover = new TokenCover(tokens.length, [...names.filter((name) => name.tag !== 'ORG'), ...spans]);
  const acronyms = spans.flatMap((span) => findAcronym(tokens, span) ?? []).filter((span) => !cover.touches(span));
  const parents = spans.flatMap((span) => findParent(tokens, span) ?? []);
  return [...spans, ...acronyms, ...parents]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
