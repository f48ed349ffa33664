import type { DatabaseSync } from 'node:sqlite';
import type { NameForm } from './query-entries.ts';

/** The forms of names that articles have, each with the number of articles that have it: a form that nobody has is forgotten. */
export class NameFormTable {
  readonly #retain;
  readonly #release;
  readonly #forget;

  constructor(database: DatabaseSync) {
    const isForm = 'field = ? AND form = ? AND "key" = ?';
    this.#retain = database.prepare(
      'INSERT INTO name_form (field, form, "key", uses) VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET uses = uses + 1',
    );
    this.#release = database.prepare(`UPDATE name_form SET uses = uses - 1 WHERE ${isForm}`);
    this.#forget = database.prepare(`DELETE FROM name_form WHERE ${isForm} AND uses = 0`);
  }

  retain(forms: readonly NameForm[]): void {
    for (const { field, form, key } of forms) this.#retain.run(field, form, key);
  }

  release(forms: readonly NameForm[]): void {
    for (const { field, form, key } of forms) {
      this.#release.run(field, form, key);
      this.#forget.run(field, form, key);
    }
  }
}
