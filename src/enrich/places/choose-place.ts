import { fold } from '../../base/fold.ts';
import type { CityEntry, ProvinceEntry } from '../gazetteer/entry.ts';
import { isAfterCapital, isLedTo, isNamedAfterPlace, wordBefore } from './not-a-place.ts';
import type { PlaceEntry, PlaceMention } from './place-mention.ts';
import { findLevel } from './regency-level.ts';
import type { LevelTeller, RegencyLevel } from './regency-level.ts';

/** What a mention means. `level` is Kota or Kabupaten where the article tells; a twin it does not tell apart has no entry of its own. */
export type PlaceSense =
  | { readonly kind: 'entry'; readonly entry: PlaceEntry; readonly level: RegencyLevel | null }
  | { readonly kind: 'twins'; readonly name: string };

/** What the rest of the article says. */
export interface PlaceContext {
  /** Codes of the countries that it names. */
  readonly countries: ReadonlySet<string>;
  /** Folded short names of the institutions that it names ("madrid", where it writes of Real Madrid). */
  readonly institutionForms: ReadonlySet<string>;
  readonly levels: LevelTeller;
}

const PROVINCE_WORDS = new Set(['provinsi', 'prov', 'gubernur', 'pemprov', 'wagub', 'cagub']);
/** A town that only a preposition proves must be at least this large. */
const LARGE_TOWN = 100_000;

function chooseRegency(
  mention: PlaceMention,
  regencies: readonly CityEntry[],
  context: PlaceContext,
): PlaceSense | undefined {
  const [first] = regencies;
  if (!first) return undefined;
  const level =
    findLevel(wordBefore(mention)) ??
    (/^kab/i.test(mention.text) ? 'kabupaten' : /^kota /i.test(mention.text) ? 'kota' : null);
  const told = level ?? (mention.after[0] === 'Kota' ? 'kota' : context.levels.levelOf(regencies));
  const entry = regencies.length === 1 ? first : regencies.find((regency) => regency.level === told);
  if (entry) return { kind: 'entry', entry, level: told === entry.level ? told : null };
  return { kind: 'twins', name: first.name };
}

function chooseForeign(
  mention: PlaceMention,
  cities: readonly CityEntry[],
  context: PlaceContext,
): PlaceSense | undefined {
  const [trusted] = cities;
  if (trusted && !mention.doubtful) return { kind: 'entry', entry: trusted, level: null };
  if (isAfterCapital(mention) && !isLedTo(mention)) return undefined;
  const bySize = cities.toSorted((a, b) => b.population - a.population);
  const [largest] = bySize;
  const near = bySize.find((city) => mention.nearCountries.has(city.country));
  const named = bySize.find((city) => context.countries.has(city.country));
  const isLarge = largest !== undefined && (largest.population >= LARGE_TOWN || mention.isDateline);
  const entry = near ?? (isLedTo(mention) ? (named ?? (isLarge ? largest : undefined)) : undefined);
  return entry && { kind: 'entry', entry, level: null };
}

const JAKARTA = '31';

function liesIn(entry: PlaceEntry, whole: PlaceEntry): boolean {
  if (entry.kind !== 'city') return false;
  if (whole.kind === 'country') return whole.code === entry.country;
  return whole.kind === 'province'
    ? whole.code === entry.province
    : whole.province === JAKARTA && entry.province === JAKARTA;
}

/**
 * The entries that what follows the comma speaks for: of "Cambridge, Inggris" the English one. Where it speaks for none, a doubtful name
 * before a city or province ("Kuningan, Jakarta Selatan") is none of its entries; other names just stand in a list.
 */
function withinWhole({ entries, wholes, doubtful }: PlaceMention): readonly PlaceEntry[] {
  const inside = entries.filter((entry) => wholes.some((whole) => liesIn(entry, whole)));
  if (inside.length > 0) return inside;
  const isElsewhere = wholes.some(
    (whole) => whole.kind === 'province' || (whole.kind === 'city' && whole.province === JAKARTA),
  );
  return doubtful && isElsewhere ? [] : entries;
}

/** A word of the language in capitals is a regency where one is expected: after "di", or beside its province or another of its regencies. */
function isRegencyExpected(mention: PlaceMention, regencies: readonly CityEntry[]): boolean {
  if (!mention.doubtful || isLedTo(mention)) return true;
  const beside = [...mention.parts, ...mention.wholes];
  return regencies.some(({ province }) =>
    beside.some(
      (entry) => (entry.kind === 'province' ? entry.code : entry.kind === 'city' && entry.province) === province,
    ),
  );
}

/**
 * Of a province and a city of one name, the province is meant by its own words and after one of its parts ("Sleman, Yogyakarta"). Without
 * these, Yogyakarta is the city; Jambi, Bengkulu and Gorontalo are provinces but in a dateline or where the article says Kota.
 */
function isProvinceMeant(
  mention: PlaceMention,
  province: ProvinceEntry,
  regencies: readonly CityEntry[],
  context: PlaceContext,
): boolean {
  if (regencies.length === 0 || PROVINCE_WORDS.has(wordBefore(mention))) return true;
  if (mention.parts.some((part) => part.kind === 'city' && part.province === province.code)) return true;
  return (
    province.name === mention.text &&
    !mention.isDateline &&
    !findLevel(wordBefore(mention)) &&
    !context.levels.levelOf(regencies)
  );
}

/** "Pulau Samosir" is no regency ("Pulau Bali" is the province). */
const isIsland = (mention: PlaceMention): boolean => wordBefore(mention) === 'pulau';

/**
 * What a mention means, or undefined where it is no place or nothing tells which. A country before a city of its name (Singapura), a
 * province by its own words ("Gubernur Gorontalo"), Indonesian regencies before foreign cities.
 */
export function choosePlace(mention: PlaceMention, context: PlaceContext): PlaceSense | undefined {
  if (isNamedAfterPlace(mention)) return undefined;
  if (context.institutionForms.has(fold(mention.text)) && !isLedTo(mention)) return undefined;

  const entries = withinWhole(mention);
  const country = entries.find((entry) => entry.kind === 'country');
  if (country && (!mention.doubtful || context.countries.has(country.code ?? '')))
    return { kind: 'entry', entry: country, level: null };

  const cities = entries.filter((entry) => entry.kind === 'city');
  const regencies = cities.filter((city) => city.code !== null && !isIsland(mention));
  const province = entries.find((entry) => entry.kind === 'province');
  if (province && !mention.doubtful && isProvinceMeant(mention, province, regencies, context))
    return { kind: 'entry', entry: province, level: null };
  const foreign = cities.filter((city) => city.code === null);
  if (regencies.length === 0) return chooseForeign(mention, foreign, context);
  return isRegencyExpected(mention, regencies) ? chooseRegency(mention, regencies, context) : undefined;
}
