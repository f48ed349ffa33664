import type { Dimension, InsightStore, TallyValue } from '../store/insight-store.ts';
import { narrow, toList } from './article-list.ts';
import { MOST_MODELS, toBasis } from './ask.ts';
import type { Ask, Basis } from './ask.ts';
import { articlesIn, toCounted, tonesIn } from './counted.ts';
import type { Counted } from './counted.ts';
import { addTones, toToneFigures } from './tones.ts';
import type { ToneFigures, ToneSubject } from './tones.ts';

/**
 * By what can be ranked. `person` is Tokoh terpegah; `personTone` and `institutionTone` rank by articles with a tone toward someone, and tell
 * that tone; `province` and `city` are places that articles name, `region` is where outlets are.
 */
export const RANKINGS = [
  'person',
  'institution',
  'outlet',
  'mediaType',
  'owner',
  'region',
  'province',
  'city',
  'category',
  'personTone',
  'institutionTone',
] as const;
export type RankingBy = (typeof RANKINGS)[number];

export interface Ranked extends Counted {
  /** Of all articles of the basis, 0 to 1: an article may have several values. */
  readonly share: number;
  readonly tones: ToneFigures;
}

export interface Ranking {
  readonly basis: Basis;
  readonly by: RankingBy;
  /** Most articles first. */
  readonly items: readonly Ranked[];
}

/** Places and outlets are told apart after counting: so many of them are counted. */
const MOST_VALUES = 2000;
const PROVINCE = /^id:\d{2}$/;
const CITY = /^id:\d{2}\.\d{2}$/;

export async function ranking(insights: InsightStore, ask: Ask, by: RankingBy, limit: number): Promise<Ranking> {
  const dimension = dimensionOf(by);
  const { query, filter, period } = ask;
  const count = { query, filter, periods: [period] };
  const [tally, values, owners] = await Promise.all([
    insights.tally({ ...count, dimensions: ['model'], limit: MOST_MODELS }),
    insights.tally({ ...count, dimensions: [dimension], limit: dimension === by ? limit : MOST_VALUES }),
    insights.owners(),
  ]);
  const basis = toBasis(ask, tally);
  const found = values.values[dimension] ?? [];
  const items =
    by === 'owner' ? rankOwners(ask, found, owners) : found.filter(isWanted(by)).map(toRanked(ask, dimension));
  return {
    basis,
    by,
    items: items
      .slice(0, limit)
      .map((item) => ({ ...item, share: basis.articles === 0 ? 0 : item.articles / basis.articles })),
  };
}

function dimensionOf(by: RankingBy): Dimension {
  if (by === 'owner') return 'outlet';
  return by === 'province' || by === 'city' ? 'place' : by;
}

const isWanted =
  (by: RankingBy) =>
  ({ key }: TallyValue): boolean =>
    by === 'province' ? PROVINCE.test(key) : by === 'city' ? CITY.test(key) : true;

type Unshared = Omit<Ranked, 'share'>;

const toRanked =
  (ask: Ask, dimension: Dimension) =>
  (value: TallyValue): Unshared => ({
    ...toCounted(ask, dimension, value),
    tones: toToneFigures(tonesIn(value.tones, 0), subjectOf(dimension)),
  });

function subjectOf(dimension: Dimension): ToneSubject {
  if (dimension === 'personTone') return 'person';
  return dimension === 'institutionTone' ? 'institution' : 'article';
}

/** An article has one outlet: those of an owner add up. */
function rankOwners(
  ask: Ask,
  outlets: readonly TallyValue[],
  owners: ReadonlyMap<string, string>,
): readonly Unshared[] {
  const byOwner = Map.groupBy(
    outlets.filter(({ key }) => owners.has(key)),
    ({ key }) => owners.get(key) ?? '',
  );
  return Array.from(byOwner, ([owner, owned]): Unshared => {
    const keys = owned.map(({ key }) => key);
    return {
      kind: 'owner',
      key: owner,
      label: owner,
      articles: owned.reduce((sum, outlet) => sum + articlesIn(outlet, 0), 0),
      tones: toToneFigures(addTones(owned.map(({ tones }) => tonesIn(tones, 0)))),
      list: toList(narrow(ask, { by: 'facet', facet: 'outlet', keys })),
    };
  }).sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
}
