import type { FieldNode } from '../../query/query.ts';
import { FACETS } from '../article-store.ts';
import type { FacetValues } from './facet-values.ts';
import type { NameForms } from './name-forms.ts';
import { towardKey } from './value-kinds.ts';
import type { ValueKind } from './value-kinds.ts';

/** The values that a field of a query stands for. */
interface Asked {
  /** By value: 1 where it is one of them. */
  readonly marks: Uint8Array;
  /** Whether they are values of a facet: else of what only queries ask for. */
  readonly isFacet: boolean;
}

/** From the fields of a query to values of articles. */
export class AskedValues {
  readonly #facetValues: FacetValues;
  readonly #nameForms: NameForms;

  constructor(facetValues: FacetValues, nameForms: NameForms) {
    this.#facetValues = facetValues;
    this.#nameForms = nameForms;
  }

  of(node: FieldNode): Asked {
    const { kind, keys } = this.#keysOf(node);
    const values = this.#facetValues.of(kind);
    const marks = new Uint8Array(this.#facetValues.keys.length);
    for (const key of keys) {
      const value = values.get(key);
      if (value !== undefined) marks[value] = 1;
    }
    return { marks, isFacet: (FACETS as readonly ValueKind[]).includes(kind) };
  }

  #keysOf(node: FieldNode): { readonly kind: ValueKind; readonly keys: Iterable<string> } {
    switch (node.kind) {
      case 'label':
        return { kind: node.field, keys: [node.value] };
      case 'name':
        return { kind: node.field, keys: this.#nameForms.bearers(node.field, node.name, node.prefix) };
      case 'toward': {
        const bearers = this.#nameForms.bearers(node.field, node.name, node.prefix);
        const kind = node.field === 'person' ? 'personTone' : 'institutionTone';
        return { kind, keys: Array.from(bearers, (key) => towardKey(node.tone, key)) };
      }
    }
    const { from, to } = node;
    const days = [...this.#facetValues.of('day').keys()];
    return { kind: 'day', keys: days.filter((day) => day >= (from ?? day) && day <= (to ?? day)) };
  }
}
