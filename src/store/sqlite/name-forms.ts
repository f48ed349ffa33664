import type { DatabaseSync } from 'node:sqlite';
import { fold } from '../../base/fold.ts';
import { editDistance, toleratedMistakes } from '../../query/edit-distance.ts';
import type { NameField } from '../../query/query.ts';
import type { FacetValue } from '../article-store.ts';
import { LAST_CHARACTER } from './index-words.ts';
import type { NameForm } from './query-entries.ts';

/** Whose forms a name is looked up among: a speaker is one of an article's people or institutions. */
const BEARERS: Readonly<Record<NameField, readonly NameForm['field'][]>> = {
  person: ['person'],
  institution: ['institution'],
  place: ['place'],
  outlet: ['outlet'],
  region: ['region'],
  speaker: ['person', 'institution'],
};

/** From the ways in which names are written to the values of articles, and back. */
export class NameForms {
  readonly #named;
  readonly #begun;
  readonly #forms;
  readonly #value;
  readonly #most;

  constructor(database: DatabaseSync) {
    this.#named = database.prepare('SELECT "key" FROM name_form WHERE field = ? AND form = ?');
    this.#begun = database.prepare('SELECT DISTINCT "key" FROM name_form WHERE field = ? AND form >= ? AND form < ?');
    this.#forms = database.prepare('SELECT form, sum(uses) AS uses FROM name_form WHERE field = ? GROUP BY form');
    this.#value = database.prepare('SELECT label, uses FROM facet_value WHERE facet = ? AND "key" = ?');
    this.#most = database.prepare(
      'SELECT "key", label, uses AS count FROM facet_value WHERE facet = ? ORDER BY uses DESC, "key" LIMIT ?',
    );
  }

  /** The keys of whoever bears the name: as the name of a record, as a form in any article, or as the key itself. */
  bearers(field: NameField, name: string, prefix: boolean): ReadonlySet<string> {
    const form = fold(name);
    const keys = new Set<string>(prefix ? [] : [name]);
    if (form === '') return keys;
    for (const bearer of BEARERS[field]) {
      const found = prefix ? this.#begun.all(bearer, form, form + LAST_CHARACTER) : this.#named.all(bearer, form);
      for (const row of found) keys.add(String(row['key']));
    }
    return keys;
  }

  /** What these keys are called, with the number of articles that have each, most frequent first. */
  named(field: NameField, keys: Iterable<string>, limit: number): readonly FacetValue[] {
    return Array.from(keys, (key) => {
      const found = this.#value.get(field, key);
      return { key, label: String(found?.['label'] ?? key), count: Number(found?.['uses'] ?? 0) };
    })
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, limit);
  }

  /** The names that begin so. */
  begun(field: NameField, begin: string, limit: number): readonly FacetValue[] {
    if (fold(begin) !== '') return this.named(field, this.bearers(field, begin, true), limit);
    return this.#most.all(field, limit) as unknown as readonly FacetValue[];
  }

  /** Forms that are nearly written like this name, nearest first, then most frequent. */
  similar(field: NameField, name: string): readonly string[] {
    const wanted = fold(name);
    const most = toleratedMistakes(wanted);
    return BEARERS[field]
      .flatMap((bearer) => this.#forms.all(bearer))
      .map((row) => ({ form: String(row['form']), uses: Number(row['uses']) }))
      .map(({ form, uses }) => ({ form, uses, distance: editDistance(wanted, form, most) }))
      .filter(({ distance }) => distance > 0 && distance <= most)
      .sort((a, b) => a.distance - b.distance || b.uses - a.uses)
      .map(({ form }) => form);
  }
}
