/**
 * The query as a tree of frozen nodes. The thin language of today: words, "frasa", and a minus for what must not occur;
 * all of them must hold.
 */
export interface WordNode {
  readonly kind: 'word';
  readonly text: string;
}
export interface PhraseNode {
  readonly kind: 'phrase';
  readonly words: readonly string[];
}
export interface NotNode {
  readonly kind: 'not';
  readonly operand: WordNode | PhraseNode;
}
interface AndNode {
  readonly kind: 'and';
  readonly operands: readonly (WordNode | PhraseNode | NotNode)[];
}
/** An `and` of nothing matches every article. */
export type Query = AndNode;
