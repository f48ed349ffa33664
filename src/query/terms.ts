import type { NearOperand, PrefixNode, RelatedNode, TextColumn, WordNode } from './query.ts';
import { queryProblem } from './query-problem.ts';
import type { Stretch } from './query-problem.ts';
import { isSearchable, searchTokens, toSearchText } from './search-tokens.ts';

/** Shorter beginnings stand in nearly every article and cost an engine most of its index. */
const LEAST_PREFIX = 2;
/** Affixes around fewer letters make other words. */
export const LEAST_RELATED = 3;

/** The term that a run of characters is; undefined for one that says nothing. */
export function toWordTerm(text: string, stretch: Stretch, column: TextColumn | null): NearOperand | undefined {
  if (!isSearchable(text)) return undefined;
  const begun = beforeStar(text);
  if (begun === 'inside') throw queryProblem('query-star', stretch, { suggestion: text.replaceAll('*', '') });
  return begun === undefined ? { kind: 'word', text, ...inColumn(column) } : toPrefix(begun.text, stretch, column);
}

/** The term between two quotation marks; a star at its end stands for the rest of its last word. */
export function toPhraseTerm(quoted: string, stretch: Stretch, column: TextColumn | null): NearOperand | undefined {
  const words = quoted.split(/\s+/u).filter(isSearchable);
  if (words.length === 0) return undefined;
  const begun = beforeStar(words.join(' '));
  if (begun === 'inside') throw queryProblem('query-star', stretch, { suggestion: `"${quoted.replaceAll('*', '')}"` });
  return begun === undefined ? { kind: 'phrase', words, ...inColumn(column) } : toPrefix(begun.text, stretch, column);
}

/** What stands before the star at the end, after which only what says nothing may come ("korup*,"); undefined without a star. */
function beforeStar(text: string): { readonly text: string } | 'inside' | undefined {
  const star = text.indexOf('*');
  if (star === -1) return undefined;
  return isSearchable(text.slice(star)) ? 'inside' : { text: text.slice(0, star) };
}

function toPrefix(text: string, stretch: Stretch, column: TextColumn | null): PrefixNode {
  if (toSearchText(text).length < LEAST_PREFIX)
    throw queryProblem('query-prefix-short', stretch, { least: LEAST_PREFIX });
  return { kind: 'prefix', text, ...inColumn(column) };
}

export function toRelatedTerm(text: string, stretch: Stretch, column: TextColumn | null): RelatedNode {
  const [only, ...more] = Array.from(searchTokens(text), ({ folded }) => folded);
  const isWord = only !== undefined && more.length === 0 && /^\p{L}+$/u.test(only) && only.length >= LEAST_RELATED;
  if (!isWord || text.includes('*')) throw queryProblem('query-tilde', stretch, { least: LEAST_RELATED });
  return { kind: 'related', text: only, ...inColumn(column) };
}

const inColumn = (column: TextColumn | null): Pick<WordNode, 'column'> => (column === null ? {} : { column });
