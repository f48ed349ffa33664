import type { Article } from '../../domain/article.ts';
import type { GazetteerEntry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameTag } from '../tagger/labels.ts';
import type { NameTagger, SecondScores, TaggedText } from '../tagger/name-tagger.ts';
import { agreeTags } from './agree-tags.ts';
import { closeBrackets } from './close-brackets.ts';
import { findInstitutionSpans } from './institution-spans.ts';
import type { NameMention } from './name-mention.ts';
import { isNoPerson, readTitledName, type TitledName } from './person-titles.ts';
import { TokenCover, withoutOverlap, type NameSpan } from './token-cover.ts';

const isPlace = ({ kind }: GazetteerEntry): boolean => kind === 'city' || kind === 'province' || kind === 'country';

const byTag = ({ names }: TaggedText, tag: NameTag): readonly NameSpan[] => names.filter((name) => name.tag === tag);

/** The tagged people whom nothing rules out, with their titles. */
function findPeople(text: TaggedText, institutions: readonly NameSpan[]): readonly TitledName[] {
  const cover = new TokenCover(text.tokens.length, institutions);
  return byTag(text, 'PER')
    .filter((name) => !cover.touches(name) && !isNoPerson(text.tokens, name.start))
    .map((name) => closeBrackets(text.tokens, name))
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => readTitledName(text.text, text.tokens, start, end));
}

/** The places of the gazetteer that the tagger takes for places too: "Honda" and "Roma" are towns as well. */
function findPlaces(text: TaggedText, others: readonly NameSpan[]): readonly NameSpan[] {
  const { length } = text.tokens;
  const [cover, tagged] = [new TokenCover(length, others), new TokenCover(length, byTag(text, 'LOC'))];
  const places = text.matches.filter(
    (match) => match.entries.some(isPlace) && tagged.touches(match) && !cover.touches(match),
  );
  return withoutOverlap(length, places);
}

/** The name as a reader would say it: without a short form in its middle ("Dinas Kesehatan (Dinkes) Kota Muara"), in one line. */
const toName = (written: string): string => written.replace(/ \([^()]*\)(?= )/g, '').replace(/\s+/g, ' ');

/** The names of one text, in order. */
function toMentions(text: TaggedText, gazetteer: Gazetteer): readonly NameMention[] {
  const toMention = (kind: NameMention['kind'], name: NameSpan, titles: readonly string[] = []): NameMention => {
    const [start, end] = [text.tokens[name.start]?.start ?? 0, text.tokens[name.end - 1]?.end ?? 0];
    const written = toName(text.text.slice(start, end));
    const entries = gazetteer
      .find(written)
      .filter((entry) => (kind === 'place' ? isPlace(entry) : entry.kind === kind));
    return { kind, span: { paragraph: text.paragraph, start, end }, text: written, titles, entries };
  };
  const institutions = findInstitutionSpans(text, gazetteer);
  const people = findPeople(text, institutions);
  return [
    ...institutions.map((span) => toMention('institution', span)),
    ...people.map((name) => toMention('person', name, name.titles)),
    ...findPlaces(text, [...institutions, ...people]).map((match) => toMention('place', match)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * The people, institutions and places that an article names, title first, then the body in order. Mentions do not overlap, but for a parent
 * inside the name of its part ("Pusat Geopolitik Universitas Cambridge", "Universitas Cambridge").
 */
export function findNames(
  article: Article,
  tools: { readonly gazetteer: Gazetteer; readonly tagger: NameTagger },
  second?: SecondScores,
): readonly NameMention[] {
  return agreeTags(tools.tagger.tag(article, tools.gazetteer, second)).flatMap((text) =>
    toMentions(text, tools.gazetteer),
  );
}
