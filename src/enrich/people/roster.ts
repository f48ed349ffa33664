import type { PersonEntry } from '../gazetteer/entry.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import type { NameMention } from '../names/name-mention.ts';
import { canBeShortFor } from './name-parts.ts';

/** A person in the making. */
export interface Bearer {
  /** The folded words of the fullest name. */
  readonly parts: readonly string[];
  /** The record that the fullest name proves. */
  readonly entry: PersonEntry | null;
  readonly forms: Map<string, number>;
  readonly titles: Set<string>;
  readonly spans: TextSpan[];
}

/** The people of one article, findable by any word of their names, so that a list of a thousand names takes no million comparisons. */
export class Roster {
  readonly #bearers: Bearer[] = [];
  readonly #byPart = new Map<string, Set<Bearer>>();
  readonly #byRecord = new Map<string, Bearer>();

  /** In order of addition. */
  get bearers(): readonly Bearer[] {
    return this.#bearers;
  }

  add(parts: readonly string[], entry: PersonEntry | null): Bearer {
    const bearer: Bearer = { parts, entry, forms: new Map(), titles: new Set(), spans: [] };
    this.#bearers.push(bearer);
    for (const part of parts) this.#byPart.set(part, (this.#byPart.get(part) ?? new Set()).add(bearer));
    if (entry) this.#byRecord.set(entry.id, bearer);
    return bearer;
  }

  /** Those whose name this can be short for, or whose record it names. */
  candidates(parts: readonly string[], known: readonly PersonEntry[]): readonly Bearer[] {
    const sharing = new Set(parts.flatMap((part) => [...(this.#byPart.get(part) ?? [])]));
    const recorded = known.flatMap(({ id }) => this.#byRecord.get(id) ?? []);
    return [...new Set([...recorded, ...[...sharing].filter((bearer) => canBeShortFor(parts, bearer.parts))])];
  }
}

export function addMention(bearer: Bearer, mention: NameMention): void {
  bearer.forms.set(mention.text, (bearer.forms.get(mention.text) ?? 0) + 1);
  bearer.spans.push(mention.span);
  for (const title of mention.titles) bearer.titles.add(title);
}
