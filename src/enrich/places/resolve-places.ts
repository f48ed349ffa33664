import { fold } from '../../base/fold.ts';
import type { Article } from '../../domain/article.ts';
import type { City, Country, Province } from '../../domain/place.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import type { CityEntry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { choosePlace } from './choose-place.ts';
import type { PlaceContext, PlaceSense } from './choose-place.ts';
import { toPlaceMentions } from './place-mention.ts';
import type { PlaceMention } from './place-mention.ts';
import { createLevelTeller } from './regency-level.ts';

export interface Places {
  readonly cities: readonly City[];
  readonly provinces: readonly Province[];
  readonly countries: readonly Country[];
}

interface Found {
  readonly sense: PlaceSense;
  readonly forms: Set<string>;
  readonly spans: TextSpan[];
}

const LEVEL_NAMES = { kota: 'Kota', kabupaten: 'Kabupaten' } as const;

function toContext(
  article: Article,
  mentions: readonly NameMention[],
  places: readonly PlaceMention[],
  gazetteer: Gazetteer,
): PlaceContext {
  const sure = places.filter((place) => !place.doubtful).flatMap((place) => place.entries);
  const institutions = mentions.filter(({ kind }) => kind === 'institution').flatMap(({ entries }) => entries);
  return {
    countries: new Set(sure.flatMap((entry) => (entry.kind === 'country' && entry.code ? [entry.code] : []))),
    institutionForms: new Set(
      institutions.flatMap((entry) => (entry.kind === 'institution' ? entry.aliases.map(fold) : [])),
    ),
    levels: createLevelTeller(article, gazetteer),
  };
}

const toKey = (sense: PlaceSense): string => (sense.kind === 'twins' ? `~${fold(sense.name)}` : sense.entry.id);

/** A level told at one mention is told for all. */
const merge = (known: PlaceSense, sense: PlaceSense): PlaceSense =>
  known.kind === 'entry' && known.level === null ? sense : known;

function toCity({ sense, forms, spans }: Found): City | undefined {
  const found = { forms: [...forms], spans };
  if (sense.kind === 'twins') return { id: null, name: sense.name, country: 'ID', code: null, ...found };
  if (sense.entry.kind !== 'city') return undefined;
  const { id, name, country, code } = sense.entry satisfies CityEntry;
  return { id, name: sense.level ? `${LEVEL_NAMES[sense.level]} ${name}` : name, country, code, ...found };
}

/**
 * The cities, provinces and countries that an article names: its mentions of kind place and its dateline, each with its record, the ways it
 * is written and where it stands. A name that means nothing certain (a regency and a city of one name the article does not tell apart) keeps
 * its bare name and no code; a small foreign town counts only with its country. Most often named first.
 */
export function resolvePlaces(article: Article, mentions: readonly NameMention[], gazetteer: Gazetteer): Places {
  const places = toPlaceMentions(article, mentions, gazetteer);
  const context = toContext(article, mentions, places, gazetteer);
  const found = new Map<string, Found>();
  for (const place of places) {
    const sense = choosePlace(place, context);
    if (!sense) continue;
    const known = found.get(toKey(sense));
    const entry: Found = {
      sense: known ? merge(known.sense, sense) : sense,
      forms: known?.forms ?? new Set(),
      spans: known?.spans ?? [],
    };
    entry.forms.add(place.text);
    entry.spans.push(place.span);
    found.set(toKey(sense), entry);
  }
  const ranked = [...found.values()].toSorted((a, b) => b.spans.length - a.spans.length);
  return {
    cities: ranked.flatMap((place) => toCity(place) ?? []),
    provinces: ranked.flatMap(({ sense, forms, spans }) => {
      if (sense.kind === 'twins' || sense.entry.kind !== 'province') return [];
      const { id, name, code } = sense.entry;
      return [{ id, name, code, forms: [...forms], spans }];
    }),
    countries: ranked.flatMap(({ sense, forms, spans }) => {
      if (sense.kind === 'twins' || sense.entry.kind !== 'country') return [];
      const { id, name, code } = sense.entry;
      return [{ id, name, code, forms: [...forms], spans }];
    }),
  };
}
