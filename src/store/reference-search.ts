import { fold } from '../base/fold.ts';
import type { ArticleRecord } from '../domain/record.ts';
import { FACETS } from './article-store.ts';
import { publicationDay, referenceMatch } from './reference-match.ts';
import type { FacetFilter, FacetName, FacetValue, SearchRequest, SearchResult, StoredRecord } from './article-store.ts';

type Values = Readonly<Record<FacetName, ReadonlyMap<string, string>>>;
type Answer = Pick<SearchResult, 'total' | 'facets' | 'tones'> & { readonly ids: readonly string[] };

/** What a search must answer, worked out article by article in the plainest way: the measure for every engine. */
export function referenceSearch(records: readonly StoredRecord[], request: SearchRequest): Answer {
  const { query, filter, facets, facetLimit } = request;
  const matching = records.filter(referenceMatch(query, records));
  const hits = matching.filter((record) => FACETS.every((facet) => passes(record, facet, filter)));
  const others = (facet: FacetName): readonly StoredRecord[] =>
    matching.filter((record) => FACETS.every((other) => other === facet || passes(record, other, filter)));
  const countTone = (tone: string): number => hits.filter((record) => record.sentiment?.label === tone).length;
  return {
    total: hits.length,
    ids: hits.toSorted(newestFirst).map((record) => record.id),
    facets: Object.fromEntries(facets.map((facet) => [facet, countValues(others(facet), facet, facetLimit)])),
    tones: { positif: countTone('positif'), netral: countTone('netral'), negatif: countTone('negatif') },
  };
}

function passes(record: ArticleRecord, facet: FacetName, filter: FacetFilter): boolean {
  const keys = [...valuesOf(record)[facet].keys()];
  if (facet !== 'day') return !filter[facet]?.length || filter[facet].some((key) => keys.includes(key));
  if (filter.from === undefined && filter.to === undefined) return true;
  return keys.some((day) => day >= (filter.from ?? '') && day <= (filter.to ?? '9'));
}

function valuesOf(record: ArticleRecord): Values {
  const { outlet } = record;
  const one = (value: string | null | undefined): Map<string, string> => new Map(value ? [[value, value]] : []);
  const named = (all: readonly { readonly id: string | null; readonly name: string }[]): Map<string, string> =>
    new Map(all.map(({ id, name }) => [id ?? `~${fold(name)}`, name]));
  return {
    outlet: named(outlet ? [{ id: outlet.domain, name: outlet.name }] : []),
    mediaType: one(outlet?.mediaType),
    tone: one(record.sentiment?.label),
    category: one(record.category?.label),
    place: named([...record.cities, ...record.provinces, ...record.countries]),
    person: named(record.people),
    institution: named(record.institutions),
    day: one(publicationDay(record)),
  };
}

function countValues(records: readonly ArticleRecord[], facet: FacetName, limit: number): readonly FacetValue[] {
  const counts = new Map<string, { label: string; count: number }>();
  for (const record of records) {
    for (const [key, label] of valuesOf(record)[facet]) {
      counts.set(key, { label, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  const values = [...counts].map(([key, value]) => ({ key, ...value })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return facet === 'day' ? values : values.sort((a, b) => b.count - a.count).slice(0, limit);
}

const timeOf = (record: ArticleRecord): number => Date.parse(record.publishedAt ?? '');

function newestFirst(a: StoredRecord, b: StoredRecord): number {
  const [timeA, timeB] = [a, b].map((record) => timeOf(record) || -Infinity) as [number, number];
  if (timeA !== timeB) return timeA > timeB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
