import type { NameField, NameNode, PhraseNode, Query, RelatedNode, TowardNode, WordNode } from '../../query/query.ts';
import { searchTokens } from '../../query/search-tokens.ts';
import { baseWords } from '../../query/word-forms.ts';
import type { QuerySuggestion } from '../query-explanation.ts';
import type { IndexWords } from './index-words.ts';
import type { NameForms } from './name-forms.ts';

/** What could stand in the place of a clause. */
export interface Candidate {
  readonly reason: QuerySuggestion['reason'];
  readonly query: Query;
}

interface TextCandidate extends Candidate {
  readonly query: WordNode | PhraseNode | RelatedNode;
}

/** By spelling alone there may be many; the nearest are enough. */
const MOST_SPELLINGS = 3;
const ALIASED: readonly NameField[] = ['person', 'institution', 'place'];

/** What a term may have been meant to be, whether it would find more or not. */
export class NearMisses {
  readonly #words: IndexWords;
  readonly #names: NameForms;

  constructor(words: IndexWords, names: NameForms) {
    this.#words = words;
    this.#names = names;
  }

  of(query: Query): readonly Candidate[] {
    switch (query.kind) {
      case 'word':
        return this.#ofText(query.text, query);
      case 'phrase':
        return this.#ofText(query.words.join(' '), query);
      case 'name':
      case 'toward':
        return this.#ofName(query);
      default:
        return [];
    }
  }

  #ofText(text: string, { column }: WordNode | PhraseNode): readonly Candidate[] {
    const tokens = Array.from(searchTokens(text), ({ folded }) => folded);
    const where = column === undefined ? {} : { column };
    const [word] = tokens;
    const candidates = word === undefined || tokens.length > 1 ? this.#ofPhrase(tokens) : this.#ofWord(word);
    const inText = candidates.map(({ reason, query }) => ({ reason, query: { ...query, ...where } }));
    return column === undefined ? [...inText, ...ALIASED.map((field) => alias(field, text))] : inText;
  }

  #ofWord(word: string): readonly TextCandidate[] {
    const bases = baseWords(word).filter((base) => this.#words.count(base) > 0);
    const isPlain = /^\p{L}{4,}$/u.test(word);
    return [
      ...this.#similar(word).map((text) => ({ reason: 'spelling' as const, query: { kind: 'word' as const, text } })),
      ...(isPlain ? [{ reason: 'forms' as const, query: { kind: 'related' as const, text: word } }] : []),
      ...bases.map((text) => ({ reason: 'base' as const, query: { kind: 'related' as const, text } })),
    ];
  }

  /** Words of a phrase that no article has, for the nearest that one has. */
  #ofPhrase(words: readonly string[]): readonly TextCandidate[] {
    const mended = words.map((word) => (this.#words.count(word) > 0 ? word : (this.#similar(word)[0] ?? word)));
    return [{ reason: 'spelling', query: { kind: 'phrase', words: mended } }];
  }

  #ofName(node: NameNode | TowardNode): readonly Candidate[] {
    const similar = this.#names.similar(node.field, node.name).slice(0, MOST_SPELLINGS);
    return [
      ...(node.prefix ? [] : [{ reason: 'longer' as const, query: { ...node, prefix: true } }]),
      ...similar.map((name) => ({ reason: 'spelling' as const, query: { ...node, name } })),
    ];
  }

  #similar(word: string): readonly string[] {
    return this.#words
      .similar(word)
      .slice(0, MOST_SPELLINGS)
      .map(({ text }) => text);
  }
}

const alias = (field: NameField, name: string): Candidate => ({
  reason: 'name',
  query: { kind: 'name', field, name, prefix: false },
});
