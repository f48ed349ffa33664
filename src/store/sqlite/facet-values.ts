import type { DatabaseSync } from 'node:sqlite';
import { FACETS } from '../article-store.ts';
import type { FacetName } from '../article-store.ts';
import { VALUE_KINDS } from './value-kinds.ts';
import type { ValueKind } from './value-kinds.ts';

interface ValueRow {
  readonly id: number;
  readonly facet: ValueKind;
  readonly key: string;
  readonly label: string;
}

/** The values by number, as the columns mention them. A value that was forgotten stays until the end: no article has it. */
export class FacetValues {
  /** By value: its facet as a bit (see `facetBit`), 0 where it is of none. */
  bits = new Uint8Array(1024);
  /** By value: the place of its kind in `VALUE_KINDS`. */
  kinds = new Uint8Array(1024);
  readonly keys: string[] = [''];
  readonly labels: string[] = [''];
  readonly #ofKind = new Map<ValueKind, Map<string, number>>(VALUE_KINDS.map((kind) => [kind, new Map()]));

  readonly #added;

  constructor(database: DatabaseSync) {
    this.#added = database.prepare('SELECT id, facet, key, label FROM facet_value WHERE id > ? ORDER BY id');
  }

  /** Brings the values up to what the current transaction sees. */
  refresh(): void {
    for (const row of this.#added.iterate(this.keys.length - 1)) this.#add(row as unknown as ValueRow);
  }

  /** All values of a kind by key. */
  of(kind: ValueKind): ReadonlyMap<string, number> {
    return this.#ofKind.get(kind) ?? new Map();
  }

  #add({ id, facet: kind, key, label }: ValueRow): void {
    while (this.keys.length < id) {
      this.keys.push('');
      this.labels.push('');
    }
    this.keys.push(key);
    this.labels.push(label);
    if (id >= this.bits.length) {
      this.bits = doubled(this.bits, id);
      this.kinds = doubled(this.kinds, id);
    }
    this.kinds[id] = VALUE_KINDS.indexOf(kind);
    this.bits[id] = isFacet(kind) ? facetBit(kind) : 0;
    this.#ofKind.get(kind)?.set(key, id);
  }
}

function doubled(bytes: Uint8Array, id: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * id);
  larger.set(bytes);
  return larger;
}

/** One bit a facet, so that a set of facets is a number. */
export const facetBit = (facet: FacetName): number => 1 << FACETS.indexOf(facet);

const isFacet = (kind: ValueKind): kind is FacetName => (FACETS as readonly ValueKind[]).includes(kind);
