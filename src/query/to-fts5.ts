import type { PhraseNode, Query, WordNode } from './query.ts';
import { toSearchText } from './search-tokens.ts';

/** Two FTS5 expressions, null where there is none: what an article must match, and what it must not. */
export interface Fts5Query {
  readonly include: string | null;
  /** Apart from `include`, because FTS5 has no NOT without a left side. */
  readonly exclude: string | null;
}

/** For an index of search text: a word of several tokens is a phrase of them ("covid-19" is covid followed by 19). */
export function toFts5(query: Query): Fts5Query {
  const included = query.operands.filter((operand) => operand.kind !== 'not');
  const excluded = query.operands.flatMap((operand) => (operand.kind === 'not' ? [operand.operand] : []));
  return { include: toExpression(included, ' AND '), exclude: toExpression(excluded, ' OR ') };
}

function toExpression(operands: readonly (WordNode | PhraseNode)[], operator: string): string | null {
  const phrases = operands
    .map((operand) => toSearchText(operand.kind === 'word' ? operand.text : operand.words.join(' ')))
    .filter((phrase) => phrase !== ''); // FTS5 finds nothing for it
  return phrases.length > 0 ? phrases.map((phrase) => `"${phrase}"`).join(operator) : null;
}
