import type { Article } from '../../domain/article.ts';
import { paragraphText, TITLE } from '../../domain/text-span.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import type { CityEntry, CountryEntry, GazetteerEntry, ProvinceEntry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { tokenize } from '../tokens.ts';
import { findHyphenatedPlaces } from './hyphenated-places.ts';

export type PlaceEntry = CityEntry | ProvinceEntry | CountryEntry;

/** A mention that may be a place, with what stands around it. */
export interface PlaceMention {
  readonly span: TextSpan;
  readonly text: string;
  readonly entries: readonly PlaceEntry[];
  /** True where the form alone proves none of the entries. */
  readonly doubtful: boolean;
  /** True for the place of the dateline. */
  readonly isDateline: boolean;
  /** The tokens before it in the paragraph as written, the nearest first, and those after it; at most four each. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What the place just before ", X" may be ("Sleman" in "Sleman, Yogyakarta"): a part of this one. */
  readonly parts: readonly PlaceEntry[];
  /** What the place just after "X, " may be ("Inggris" in "Cambridge, Inggris"): this one lies in it. */
  readonly wholes: readonly PlaceEntry[];
  /** Codes of the countries that are named, or whose cities are, within a line's length of it. */
  readonly nearCountries: ReadonlySet<string>;
}

/** About a line of print, in UTF-16 units. */
const NEAR = 60;
const TOKENS_AROUND = 4;

const isPlaceEntry = (entry: GazetteerEntry): entry is PlaceEntry =>
  entry.kind === 'city' || entry.kind === 'province' || entry.kind === 'country';

function toPlaceMention(article: Article, span: TextSpan, gazetteer: Gazetteer, isDateline: boolean): PlaceMention {
  const paragraph = paragraphText(article, span.paragraph);
  const text = paragraph.slice(span.start, span.end).replace(/\s+/g, ' ');
  const around = (from: number, to: number): readonly string[] =>
    tokenize(paragraph.slice(Math.max(0, from), to)).map((token) => token.text);
  return {
    span,
    text,
    entries: gazetteer.find(text).filter(isPlaceEntry),
    doubtful: gazetteer.isDoubtful(text),
    isDateline,
    before: around(span.start - NEAR, span.start)
      .toReversed()
      .slice(0, TOKENS_AROUND),
    after: around(span.end, span.end + NEAR).slice(0, TOKENS_AROUND),
    parts: [],
    wholes: [],
    nearCountries: new Set(),
  };
}

const isBetween = (article: Article, first: PlaceMention, second: PlaceMention): boolean => {
  const { paragraph, end } = first.span;
  return (
    second.span.paragraph === paragraph &&
    /^(?:, | \()$/.test(paragraphText(article, paragraph).slice(end, second.span.start))
  );
};

const countryOf = (entry: PlaceEntry): string | null =>
  entry.kind === 'country' ? entry.code : entry.kind === 'city' ? entry.country : 'ID';

/** Adds to each mention what its neighbours say: "Sleman, Yogyakarta", "Cambridge (Inggris)". */
function withNeighbours(article: Article, places: readonly PlaceMention[]): readonly PlaceMention[] {
  return places.map((place, index) => {
    const previous = places[index - 1];
    const next = places[index + 1];
    const isNear = ({ span }: PlaceMention): boolean =>
      span.paragraph === place.span.paragraph &&
      span.start - place.span.end <= NEAR &&
      place.span.start - span.end <= NEAR;
    const countries = places
      .filter((other) => !other.doubtful && isNear(other))
      .flatMap(({ entries }) => entries.slice(0, 1).map(countryOf));
    return {
      ...place,
      parts: previous && isBetween(article, previous, place) ? previous.entries : [],
      wholes: next && isBetween(article, place, next) ? next.entries : [],
      nearCountries: new Set(countries.filter((code) => code !== null)),
    };
  });
}

/** The place of the dateline in the first paragraph, where it often stands in capitals. */
function findDateline(article: Article): TextSpan | undefined {
  const place = article.dateline?.place;
  const start = place ? (article.body[0]?.toLowerCase().indexOf(place.toLowerCase()) ?? -1) : -1;
  return place && start !== -1 ? { paragraph: 0, start, end: start + place.length } : undefined;
}

const isOver = (a: TextSpan, b: TextSpan): boolean => a.paragraph === b.paragraph && a.start < b.end && a.end > b.start;

/** The mentions of kind place, the parts of "Jakarta-Bandung" and the dateline, in reading order, the title last: what it means the body tells. */
export function toPlaceMentions(
  article: Article,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
): readonly PlaceMention[] {
  const dateline = findDateline(article);
  const named = mentions
    .filter(({ kind, span }) => kind === 'place' && !(dateline && isOver(span, dateline)))
    .map(({ span }) => span);
  const hyphenated = findHyphenatedPlaces(article, gazetteer).filter(
    (span) => !mentions.some((mention) => isOver(mention.span, span)),
  );
  const isTitle = ({ paragraph }: TextSpan): boolean => paragraph === TITLE;
  const spans = [...named, ...hyphenated, ...(dateline ? [dateline] : [])].toSorted(
    (a, b) => Number(isTitle(a)) - Number(isTitle(b)) || a.paragraph - b.paragraph || a.start - b.start,
  );
  return withNeighbours(
    article,
    spans.map((span) => toPlaceMention(article, span, gazetteer, span === dateline)),
  );
}
