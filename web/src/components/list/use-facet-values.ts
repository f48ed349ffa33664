import { useQueries } from '@tanstack/react-query';
import { facetAlternatives } from '../../api/articles.ts';
import type { FacetValue, SearchResult } from '../../api/records.ts';
import { FACETS, type Facet, type ListSearch } from '../../routes/search-address.ts';

export type FacetValues = Readonly<Record<Facet, readonly FacetValue[]>>;

/** What a chosen key is called while no count of it is known: its own last part, readable at least. */
const toName = (key: string): string =>
  (key.split(':').at(-1) ?? key)
    .replace(/^~/, '')
    .replaceAll('-', ' ')
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Chosen values first, counted or not. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const first = chosen.map((key) => values.find((value) => value.key === key) ?? { key, label: toName(key), count: 0 });
  return [...first, ...values.filter((value) => !chosen.includes(value.key))];
}

/**
 * The values to choose from. Counts are over the hits; in a facet with a choice that would leave only what is chosen, so there
 * they are over the hits without that choice.
 */
export function useFacetValues(search: ListSearch, counted: SearchResult['facets'] | undefined): FacetValues {
  const chosenFacets = FACETS.filter((facet) => search[facet]);
  const alternatives = useQueries({ queries: chosenFacets.map((facet) => facetAlternatives(search, facet)) });
  const valuesOf = (facet: Facet): readonly FacetValue[] => {
    const chosen = search[facet];
    if (!chosen) return counted?.[facet] ?? [];
    return withChosen(alternatives[chosenFacets.indexOf(facet)]?.data ?? counted?.[facet] ?? [], chosen);
  };
  return {
    tone: valuesOf('tone'),
    outlet: valuesOf('outlet'),
    mediaType: valuesOf('mediaType'),
    category: valuesOf('category'),
    place: valuesOf('place'),
    person: valuesOf('person'),
    institution: valuesOf('institution'),
  };
}
