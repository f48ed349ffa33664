import type { Query } from '../../query/query.ts';
import { toSearchText } from '../../query/search-tokens.ts';
import { wordForms } from '../../query/word-forms.ts';
import type { Meaning } from '../query-explanation.ts';
import type { IndexWords } from './index-words.ts';
import type { NameForms } from './name-forms.ts';

const MOST_MEANINGS = 10;

/** What a term that stands for several words or names stands for here. */
export class Meanings {
  readonly #words: IndexWords;
  readonly #names: NameForms;

  constructor(words: IndexWords, names: NameForms) {
    this.#words = words;
    this.#names = names;
  }

  /** Most frequent first; none for what stands for itself. */
  of(query: Query): readonly Meaning[] {
    switch (query.kind) {
      case 'related':
        return mostFrequent(Array.from(wordForms(query.text), (text) => ({ text, count: this.#words.count(text) })));
      case 'prefix': {
        const words = toSearchText(query.text).split(' ');
        return words.length > 1 ? [] : mostFrequent(this.#words.begun(words[0] ?? ''));
      }
      case 'name':
      case 'toward': {
        const keys = this.#names.bearers(query.field, query.name, query.prefix);
        return this.#names.named(query.field, keys, MOST_MEANINGS).map(({ label, count }) => ({ text: label, count }));
      }
      default:
        return [];
    }
  }
}

const mostFrequent = (meanings: readonly Meaning[]): readonly Meaning[] =>
  meanings
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_MEANINGS);
