import { Problem } from '../../domain/problem.ts';
import { findParty } from '../../domain/name-record.ts';
import type { HeldOffice, NameKind, NameRecord, PlaceLevel } from '../../domain/name-record.ts';
import type { ArticleStore, ArticleSummary } from '../../store/article-store.ts';
import type { InsightStore, Period } from '../../store/insight-store.ts';
import { narrow, toList } from '../article-list.ts';
import { toFacetFilter } from '../ask.ts';
import type { Ask } from '../ask.ts';
import { ranking } from '../ranking.ts';
import type { Ranked, RankingBy } from '../ranking.ts';
import { ledger, speakers } from '../speakers.ts';
import type { LedgerLine } from '../speakers.ts';
import { timeline } from '../timeline.ts';
import type { Timeline } from '../timeline.ts';
import type { ToneFigures } from '../tones.ts';
import { EVERYTHING } from './candidates.ts';
import type { HeldBy, NameBook } from './name-book.ts';
import { readNewestMentions } from './newest-mentions.ts';
import type { NewestMentions } from './newest-mentions.ts';

/** All that is known of a name, and what the press says of it. */
export interface Profile {
  readonly kind: NameKind;
  readonly key: string;
  readonly name: string;
  /** Null for a name of no record. */
  readonly record: NameRecord | null;
  readonly party: { readonly party: string; readonly office: HeldOffice } | null;
  /** Other records whose names hold this one: perhaps the same. */
  readonly similar: readonly NameRecord[];
  /** Who holds or held an office in it, the latest first; of institutions and the governments of places. */
  readonly holders: readonly HeldBy[];
  /** Articles by day and tone, with what they were counted from. */
  readonly timeline: Timeline;
  /** Toward it; null for places. */
  readonly toward: ToneFigures | null;
  /** As speaker: null for places. */
  readonly spoken: { readonly statements: number; readonly articles: number; readonly list: string } | null;
  /** About whom it speaks. */
  readonly about: readonly LedgerLine[];
  /** Who speaks about it. */
  readonly aboutIt: readonly LedgerLine[];
  readonly people: readonly Ranked[];
  readonly institutions: readonly Ranked[];
  readonly provinces: readonly Ranked[];
  readonly cities: readonly Ranked[];
  readonly outlets: readonly Ranked[];
  /** Of the newest articles only. */
  readonly newest: NewestMentions;
  readonly headlines: readonly ArticleSummary[];
}

export interface ProfileStore {
  readonly articles: Pick<ArticleStore, 'search' | 'select'>;
  readonly insights: InsightStore;
}

const LINES = 10;
const HEADLINES = 8;
/** Where one name is looked for among many. */
const MANY = 2000;

/** Throws the Problem 'name-not-found' for what is of no record and in no article. */
export async function profile(
  { articles, insights }: ProfileStore,
  book: NameBook,
  { kind, key }: Pick<NameRecord, 'kind' | 'key'>,
  period: Period = {},
): Promise<Profile> {
  const record = book.get(kind, key) ?? null;
  const ask: Ask = { query: EVERYTHING, filter: { [kind]: [key] }, period };
  const filter = toFacetFilter(ask);
  const most = async (by: RankingBy): Promise<readonly Ranked[]> => {
    const { items } = await ranking(insights, ask, by, LINES + 1);
    return items.filter((item) => item.key !== key).slice(0, LINES);
  };
  const isPlace = kind === 'place';
  const [
    days,
    label,
    toward,
    spoken,
    about,
    aboutIt,
    people,
    institutions,
    provinces,
    cities,
    outlets,
    newest,
    recent,
  ] = await Promise.all([
    timeline(insights, ask),
    record?.name ?? findLabel(insights, ask, kind, key),
    isPlace ? null : towardOf(insights, ask, kind, key),
    isPlace ? null : spokenBy(insights, ask, key, record?.name ?? key.slice(1)),
    isPlace ? [] : ledger(insights, ask, LINES, { speaker: key }).then(({ items }) => items),
    isPlace ? [] : ledger(insights, ask, LINES, { target: key }).then(({ items }) => items),
    most('person'),
    most('institution'),
    most('province'),
    most('city'),
    most('outlet'),
    articles.select({ query: EVERYTHING, filter }).then((hits) => readNewestMentions(hits.records(), kind, key)),
    articles.search({ query: EVERYTHING, filter, limit: HEADLINES, facets: [], facetLimit: 0 }),
  ]);
  if (label === undefined) throw new Problem('name-not-found', { name: key });
  return {
    kind,
    key,
    name: label,
    record,
    party: record && findParty(record),
    similar: findSimilar(book, kind, key, label),
    holders: holdersOf(book, record),
    timeline: days,
    toward,
    spoken,
    about,
    aboutIt,
    people,
    institutions,
    provinces,
    cities,
    outlets,
    newest,
    headlines: recent.items,
  };
}

/** What articles call a key without a record; undefined where none has it. */
async function findLabel(insights: InsightStore, ask: Ask, kind: NameKind, key: string): Promise<string | undefined> {
  const count = { query: ask.query, filter: ask.filter, periods: [ask.period] };
  const tally = await insights.tally({ ...count, dimensions: [kind], limit: MANY });
  return tally.values[kind]?.find((value) => value.key === key)?.label;
}

async function towardOf(
  insights: InsightStore,
  ask: Ask,
  kind: 'person' | 'institution',
  key: string,
): Promise<ToneFigures | null> {
  const { items } = await ranking(insights, ask, kind === 'person' ? 'personTone' : 'institutionTone', MANY);
  return items.find((item) => item.key === key)?.tones ?? null;
}

async function spokenBy(
  insights: InsightStore,
  ask: Ask,
  key: string,
  label: string,
): Promise<NonNullable<Profile['spoken']>> {
  const narrowed = narrow(ask, { by: 'name', field: 'speaker', key, label });
  const { items } = await speakers(insights, narrowed, MANY);
  const found = items.find((item) => item.key === key);
  return { statements: found?.statements ?? 0, articles: found?.articles ?? 0, list: toList(narrowed) };
}

const MOST_SIMILAR = 5;

function findSimilar(book: NameBook, kind: NameKind, key: string, name: string): readonly NameRecord[] {
  // A single word is in too many names.
  if (kind !== 'person' || !name.includes(' ')) return [];
  return book
    .find(name, MANY)
    .map(({ record }) => record)
    .filter((record) => record.kind === kind && record.key !== key)
    .slice(0, MOST_SIMILAR);
}

const MOST_HOLDERS = 40;
/** How the governments of places are called: offices name them, not the place. */
const GOVERNMENTS: Readonly<Partial<Record<PlaceLevel, string>>> = {
  provinsi: 'Pemerintah Provinsi',
  kota: 'Pemerintah Kota',
  kabupaten: 'Pemerintah Kabupaten',
};

function holdersOf(book: NameBook, record: NameRecord | null): readonly HeldBy[] {
  if (record === null || record.kind === 'person') return [];
  const names = [record.name, ...record.aliases.map(({ form }) => form)];
  if (record.place === null) return book.holders(names).slice(0, MOST_HOLDERS);
  const government = GOVERNMENTS[record.place.level];
  if (government === undefined) return [];
  return book.holders(names.map((name) => `${government} ${name}`)).slice(0, MOST_HOLDERS);
}
