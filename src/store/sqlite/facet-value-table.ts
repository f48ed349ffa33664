import type { DatabaseSync } from 'node:sqlite';
import type { ValueEntry } from './facet-entries.ts';

/** The values that articles have, of facets and of what queries ask for besides, each with the number of articles that have it: a value that nobody has is forgotten. */
export class FacetValueTable {
  readonly #retain;
  readonly #release;
  readonly #forget;

  constructor(database: DatabaseSync) {
    this.#retain = database.prepare(
      `INSERT INTO facet_value (facet, key, label, uses) VALUES (?, ?, ?, 1)
       ON CONFLICT DO UPDATE SET uses = uses + 1 RETURNING id`,
    );
    this.#release = database.prepare('UPDATE facet_value SET uses = uses - 1 WHERE id = ?');
    this.#forget = database.prepare('DELETE FROM facet_value WHERE id = ? AND uses = 0');
  }

  /** The ids of an article's values, as its slot keeps them. */
  retain(entries: readonly ValueEntry[]): Uint8Array {
    const ids = entries.map(({ kind, key, label }) => Number(this.#retain.get(kind, key, label)?.['id']));
    return new Uint8Array(Uint32Array.from(ids).buffer);
  }

  release(blob: Uint8Array): void {
    for (const id of new Uint32Array(blob.slice().buffer)) {
      this.#release.run(id);
      this.#forget.run(id);
    }
  }
}
