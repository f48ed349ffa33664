import { fold } from '../../base/fold.ts';
import type { ArticleRecord } from '../../domain/record.ts';
import type { ValueKind } from './value-kinds.ts';

/** One value of one facet of an article, or of what queries ask for besides. */
export interface ValueEntry {
  readonly kind: ValueKind;
  readonly key: string;
  readonly label: string;
}

interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** What facets count of a record, each value once. */
export function facetEntries(record: ArticleRecord): readonly ValueEntry[] {
  const { outlet, category, sentiment, people, institutions, cities, provinces, countries } = record;
  return once([
    ...(outlet ? named('outlet', [outletName(outlet)]) : []),
    ...labels('mediaType', outlet?.mediaType),
    ...labels('tone', sentiment?.label),
    ...labels('category', category?.label),
    ...labels('day', publicationDay(record.publishedAt)),
    ...named('place', [...cities, ...provinces, ...countries]),
    ...named('person', people),
    ...named('institution', institutions),
  ]);
}

/** The instant of publication in milliseconds since 1970; null where it is unknown or unreadable. */
export function publicationTime(publishedAt: string | null): number | null {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? null : time;
}

/** Keyed by id; a name of no record by its folded form, marked so that it is never taken for an id. */
export const nameKey = ({ id, name }: Named): string => id ?? `~${fold(name)}`;

/** An outlet is known by its domain. */
export const outletName = ({ domain, name }: { readonly domain: string | null; readonly name: string }): Named => ({
  id: domain?.toLowerCase() ?? null,
  name,
});

export const labels = (kind: ValueKind, value: string | null | undefined): readonly ValueEntry[] =>
  value ? [{ kind, key: value, label: value }] : [];

export const named = (kind: ValueKind, all: readonly Named[]): readonly ValueEntry[] =>
  all.map((item) => ({ kind, key: nameKey(item), label: item.name }));

/** Each value once, the last label of it. */
export const once = (entries: readonly ValueEntry[]): readonly ValueEntry[] => [
  ...new Map(entries.map((entry) => [`${entry.kind} ${entry.key}`, entry])).values(),
];

/** The day as the outlet printed it, in its own offset. */
function publicationDay(publishedAt: string | null): string | undefined {
  if (publicationTime(publishedAt) === null) return undefined;
  return /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0];
}
