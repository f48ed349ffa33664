import type { NotNode, PhraseNode, Query, WordNode } from './query.ts';

/** The query as one would type it: `parseQuery(printQuery(query))` is `query` again. */
export function printQuery(query: Query): string {
  return query.operands.map(printOperand).join(' ');
}

function printOperand(operand: WordNode | PhraseNode | NotNode): string {
  if (operand.kind === 'not') return `-${printOperand(operand.operand)}`;
  return operand.kind === 'word' ? operand.text : `"${operand.words.join(' ')}"`;
}
