import type { DatabaseSync } from 'node:sqlite';
import { FACETS } from '../article-store.ts';
import type { FacetName } from '../article-store.ts';

interface ValueRow {
  readonly id: number;
  readonly facet: FacetName;
  readonly key: string;
  readonly label: string;
}

/** The facet values by number, as the columns mention them. A value that was forgotten stays until the end: no article has it. */
export class FacetValues {
  /** By value: its facet as a bit (see `facetBit`), 0 for a number that is not in use. */
  bits = new Uint8Array(1024);
  readonly keys: string[] = [''];
  readonly labels: string[] = [''];
  readonly #ofFacet = new Map<FacetName, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));

  readonly #added;

  constructor(database: DatabaseSync) {
    this.#added = database.prepare('SELECT id, facet, key, label FROM facet_value WHERE id > ? ORDER BY id');
  }

  /** Brings the values up to what the current transaction sees. */
  refresh(): void {
    for (const row of this.#added.iterate(this.keys.length - 1)) this.#add(row as unknown as ValueRow);
  }

  /** All values of a facet by key. */
  of(facet: FacetName): ReadonlyMap<string, number> {
    return this.#ofFacet.get(facet) ?? new Map();
  }

  #add({ id, facet, key, label }: ValueRow): void {
    while (this.keys.length < id) {
      this.keys.push('');
      this.labels.push('');
    }
    this.keys.push(key);
    this.labels.push(label);
    if (id >= this.bits.length) {
      const larger = new Uint8Array(2 * id);
      larger.set(this.bits);
      this.bits = larger;
    }
    this.bits[id] = facetBit(facet);
    this.#ofFacet.get(facet)?.set(key, id);
  }
}

/** One bit a facet, so that a set of facets is a number. */
export const facetBit = (facet: FacetName): number => 1 << FACETS.indexOf(facet);
