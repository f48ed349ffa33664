import { fold } from '../../base/fold.ts';
import type { ArticleRecord } from '../../domain/record.ts';
import type { FacetName } from '../article-store.ts';

/** One value of one facet of an article. */
export interface FacetEntry {
  readonly facet: FacetName;
  readonly key: string;
  readonly label: string;
}

interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** What facets count of a record, each value once. */
export function facetEntries(record: ArticleRecord): readonly FacetEntry[] {
  const { outlet, category, sentiment, people, institutions, cities, provinces, countries } = record;
  const entries = [
    ...(outlet ? named('outlet', [{ id: outlet.domain?.toLowerCase() ?? null, name: outlet.name }]) : []),
    ...labels('mediaType', outlet?.mediaType),
    ...labels('tone', sentiment?.label),
    ...labels('category', category?.label),
    ...labels('day', publicationDay(record.publishedAt)),
    ...named('place', [...cities, ...provinces, ...countries]),
    ...named('person', people),
    ...named('institution', institutions),
  ];
  return [...new Map(entries.map((entry) => [`${entry.facet} ${entry.key}`, entry])).values()];
}

/** The instant of publication in milliseconds since 1970; null where it is unknown or unreadable. */
export function publicationTime(publishedAt: string | null): number | null {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? null : time;
}

/** The day as the outlet printed it, in its own offset. */
function publicationDay(publishedAt: string | null): string | undefined {
  if (publicationTime(publishedAt) === null) return undefined;
  return /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0];
}

function labels(facet: FacetName, value: string | null | undefined): readonly FacetEntry[] {
  return value ? [{ facet, key: value, label: value }] : [];
}

/** Keyed by id; a name of no record by its folded form, marked so that it is never taken for an id. */
function named(facet: FacetName, all: readonly Named[]): readonly FacetEntry[] {
  return all.map(({ id, name }) => ({ facet, key: id ?? `~${fold(name)}`, label: name }));
}
