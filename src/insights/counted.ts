import type { Dimension, TallyValue, ToneCounts } from '../store/insight-store.ts';
import { NO_TONES, sumTones } from './ask.ts';
import type { Ask } from './ask.ts';
import { narrow, toList } from './article-list.ts';
import type { Narrowing } from './article-list.ts';

/** Something that articles have, with how many have it and where they are. */
export interface Counted {
  readonly kind: Dimension | 'owner';
  /** What the filter of the same name wants. */
  readonly key: string;
  readonly label: string;
  readonly articles: number;
  /** These articles: a query string for the list. */
  readonly list: string;
}

/** Articles that have the value in a period of the tally. */
export const articlesIn = ({ tones }: TallyValue, period: number): number => sumTones(tonesIn(tones, period));

export const tonesIn = (tones: readonly ToneCounts[], period: number): ToneCounts => tones[period] ?? NO_TONES;

/** The articles that have a value of a dimension. */
export function narrowingTo(kind: Dimension, { key, label }: Pick<TallyValue, 'key' | 'label'>): Narrowing {
  switch (kind) {
    case 'region':
    case 'speaker':
      return { by: 'name', field: kind, key, label };
    case 'personTone':
      return { by: 'facet', facet: 'person', keys: [key] };
    case 'institutionTone':
      return { by: 'facet', facet: 'institution', keys: [key] };
    case 'word':
      return { by: 'word', word: key };
    case 'model':
      throw new Error('No list can be narrowed to the articles of a model.');
  }
  return { by: 'facet', facet: kind, keys: [key] };
}

/** A value of the tally as it was counted in its first period, which is the ask's. */
export const toCounted = (ask: Ask, kind: Dimension, value: TallyValue): Counted => ({
  kind,
  key: value.key,
  label: value.label,
  articles: articlesIn(value, 0),
  list: toList(narrow(ask, narrowingTo(kind, value))),
});
