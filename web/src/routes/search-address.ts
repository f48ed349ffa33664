/** Facets that can be chosen, in the order in which the screen lists them. */
export const FACETS = ['tone', 'outlet', 'mediaType', 'category', 'place', 'person', 'institution'] as const;
export type Facet = (typeof FACETS)[number];

/** What the list shows: the whole of it stands in the address, so that a link, the back button and a bookmark all keep it. */
export type ListSearch = {
  readonly [facet in Facet]?: readonly string[];
} & {
  readonly q?: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function parseWords(value: unknown): readonly string[] | undefined {
  const list = (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  );
  return list.length > 0 ? [...new Set(list)] : undefined;
}

/** Keeps what is understood of an address and drops the rest. */
export function parseListSearch(input: Readonly<Record<string, unknown>>): ListSearch {
  const search: Record<string, unknown> = {};
  const q = typeof input['q'] === 'string' ? input['q'].trim() : '';
  if (q !== '') search['q'] = q;
  for (const facet of FACETS) {
    const words = parseWords(input[facet]);
    if (words) search[facet] = words;
  }
  for (const bound of ['from', 'to'] as const) {
    const day = input[bound];
    if (typeof day === 'string' && DAY.test(day)) search[bound] = day;
  }
  return search;
}

/** `?q=banjir&tone=negatif&tone=netral` ⇄ `{ q: 'banjir', tone: ['negatif', 'netral'] }`: readable, unlike the router's own JSON. */
export function readAddress(query: string): Record<string, string | readonly string[]> {
  const values: Record<string, string | readonly string[]> = {};
  const parameters = new URLSearchParams(query);
  for (const key of new Set(parameters.keys())) {
    const all = parameters.getAll(key).filter((value) => value !== '');
    const [only] = all;
    if (only !== undefined) values[key] = all.length === 1 ? only : all;
  }
  return values;
}

/** The inverse of `readAddress`, with the leading `?` where there is anything. */
export function toAddress(values: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string' && item !== '') parameters.append(key, item);
    }
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The same search with a value of a facet chosen, or no longer chosen. */
export function toggleFacet(search: ListSearch, facet: Facet, key: string): ListSearch {
  const chosen = search[facet] ?? [];
  const words = chosen.includes(key) ? chosen.filter((word) => word !== key) : [...chosen, key];
  return parseListSearch({ ...search, [facet]: words });
}

/** Whether anything narrows the list. */
export function isNarrowed(search: ListSearch): boolean {
  return Object.keys(search).length > 0;
}
