import type { Category } from '../domain/category.ts';
import type { Query } from '../query/query.ts';
import type { InsightStore, TallyRequest } from '../store/insight-store.ts';
import { narrow, toList } from './article-list.ts';
import type { Ask } from './ask.ts';
import { narrowingTo } from './counted.ts';
import type { Counted } from './counted.ts';
import type { Spike } from './spikes.ts';
import { risingValues } from './trends.ts';
import type { Rising } from './trends.ts';

/** Of what a spike can be, besides the query as a whole. */
export const SPIKE_KINDS = ['person', 'institution', 'place', 'category'] as const;
type SpikeKind = (typeof SPIKE_KINDS)[number];

export interface FoundSpike extends Spike {
  /** Null: the query as a whole. */
  readonly of: (Counted & { readonly kind: SpikeKind }) | null;
}

export interface ExplainedSpike extends FoundSpike {
  readonly list: string;
  /** What its articles have more often than others: names, outlets, words. The surest first. */
  readonly reasons: readonly Rising[];
}

const REASON_KINDS = ['person', 'institution', 'outlet', 'place', 'word'] as const;
/** Values of each kind that are looked at: those with most articles of the spike. */
const MOST_VALUES = 200;
const SHOWN = 5;

/**
 * Why a day stands out. The articles of the whole query are measured against those of the days before; those of a part of it, against all
 * others of the day and the days before.
 *
 * @param ask of the day.
 */
export async function explainSpike(
  insights: InsightStore,
  ask: Ask,
  spike: FoundSpike,
  earlier: readonly string[],
  until: Pick<TallyRequest, 'untilMs'>,
): Promise<ExplainedSpike> {
  const { of } = spike;
  const { query, filter, period: day } = ask;
  const before = { from: earlier[0] ?? '', to: earlier.at(-1) ?? '' };
  const part = of === null ? undefined : toQuery(of);
  const periods =
    part === undefined
      ? [day, before]
      : [
          { ...day, query: part },
          {
            ...before,
            ...(day.to === undefined ? {} : { to: day.to }),
            query: { kind: 'not', operand: part } as const,
          },
        ];
  const tally = await insights.tally({
    query,
    filter,
    periods,
    dimensions: REASON_KINDS,
    limit: MOST_VALUES,
    ...until,
  });
  const own = of === null ? ask : narrow(ask, narrowingTo(of.kind, of));
  const reasons = risingValues(own, tally, REASON_KINDS).filter(({ kind, key }) => kind !== of?.kind || key !== of.key);
  return { ...spike, list: toList(own), reasons: reasons.slice(0, SHOWN) };
}

function toQuery({ kind, key, label }: NonNullable<FoundSpike['of']>): Query {
  if (kind === 'category') return { kind: 'label', field: 'category', value: key as Category };
  // Who is of no record is found by name.
  return { kind: 'name', field: kind, name: key.startsWith('~') ? label : key, prefix: false };
}
