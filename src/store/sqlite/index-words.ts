import type { DatabaseSync } from 'node:sqlite';
import { editDistance, toleratedMistakes } from '../../query/edit-distance.ts';
import type { Meaning } from '../query-explanation.ts';

/** After every other character, as SQLite compares texts. */
export const LAST_CHARACTER = '\u{10FFFF}';

/** The words that articles have, folded, with the number of articles that have each. */
export class IndexWords {
  readonly #one;
  readonly #range;

  constructor(database: DatabaseSync) {
    this.#one = database.prepare('SELECT doc AS count FROM article_word WHERE term = ?');
    this.#range = database.prepare('SELECT term AS text, doc AS count FROM article_word WHERE term >= ? AND term < ?');
  }

  count(word: string): number {
    return Number(this.#one.get(word)?.['count'] ?? 0);
  }

  begun(prefix: string): readonly Meaning[] {
    return this.#between(prefix, prefix + LAST_CHARACTER);
  }

  /**
   * Words that are nearly written like this one, nearest first, then most frequent. Only those with the same first letter, which few
   * get wrong: with them all, most of the index would have to be read.
   */
  similar(word: string): readonly Meaning[] {
    const most = toleratedMistakes(word);
    const [initial = ''] = word;
    return this.begun(initial)
      .map(({ text, count }) => ({ text, count, distance: editDistance(word, text, most) }))
      .filter(({ distance }) => distance > 0 && distance <= most)
      .sort((a, b) => a.distance - b.distance || b.count - a.count);
  }

  #between(first: string, end: string): readonly Meaning[] {
    return this.#range.all(first, end).map((row) => ({ text: String(row['text']), count: Number(row['count']) }));
  }
}
