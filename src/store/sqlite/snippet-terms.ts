import type { NearOperand, Query, RelatedNode } from '../../query/query.ts';
import { searchTokens } from '../../query/search-tokens.ts';
import { wordForms } from '../../query/word-forms.ts';

/** Tests of folded tokens that stand one after another. */
export type SoughtTerm = readonly ((token: string) => boolean)[];

/** What the query looks for in the body of an article. What must not occur is not looked for, nor what only the title may have. */
export function soughtTerms(query: Query): readonly SoughtTerm[] {
  switch (query.kind) {
    case 'and':
    case 'or':
    case 'near':
      return query.operands.flatMap(soughtTerms);
    case 'word':
    case 'phrase':
    case 'prefix':
    case 'related': {
      const term = query.column === 'title' ? [] : toTerm(query);
      return term.length > 0 ? [term] : [];
    }
    default:
      return [];
  }
}

function toTerm(node: NearOperand | RelatedNode): SoughtTerm {
  if (node.kind === 'related') {
    const forms = wordForms(node.text);
    return [(token) => forms.has(token)];
  }
  const text = node.kind === 'phrase' ? node.words.join(' ') : node.text;
  const words = Array.from(searchTokens(text), ({ folded }) => folded);
  return words.map((word, index) =>
    node.kind === 'prefix' && index === words.length - 1
      ? (token: string) => token.startsWith(word)
      : (token: string) => token === word,
  );
}
