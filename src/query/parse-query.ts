import { Problem } from '../domain/problem.ts';
import type { NotNode, PhraseNode, Query, WordNode } from './query.ts';
import { isSearchable } from './search-tokens.ts';

/** In characters: far beyond what a person types, short enough for every engine. */
export const LONGEST_QUERY = 2_000;

// A term is an optional minus, then a quoted phrase or a run without spaces and quotes. Any quotation mark closes any other:
// phones and word processors write “…”, „…“ or «…» where the person typed "…".
const TERM = /([-−]?)(?:(["“”„‟«»＂])([^"“”„‟«»＂]*)(["“”„‟«»＂]?)|([^\s"“”„‟«»＂]+))/gu;

/**
 * Reads what a person typed into a search box. Words and phrases without a letter or digit say nothing and are dropped.
 * Throws a Problem whose `position` is the character (from 1, in UTF-16 units) that cannot be understood.
 *
 * @example parseQuery('banjir "kali ciliwung" -jakarta') // banjir AND "kali ciliwung" AND NOT jakarta
 */
export function parseQuery(text: string): Query {
  if (text.length > LONGEST_QUERY) throw new Problem('query-too-long', { limit: LONGEST_QUERY });
  return {
    kind: 'and',
    operands: Array.from(text.matchAll(TERM), toOperand).filter((operand) => operand !== undefined),
  };
}

function toOperand(match: RegExpExecArray): WordNode | PhraseNode | NotNode | undefined {
  const [, minus = '', openingQuote, quoted = '', closingQuote, word = ''] = match;
  const position = match.index + 1;
  if (openingQuote !== undefined && closingQuote === '') {
    throw new Problem('query-quote-open', { position: position + minus.length });
  }
  const operand = openingQuote === undefined ? toWord(word) : toPhrase(quoted);
  const isLoneMinus = /^[-−]/u.test(word) || (minus !== '' && operand === undefined);
  if (isLoneMinus) throw new Problem('query-lone-minus', { position });
  return minus === '' || operand === undefined ? operand : { kind: 'not', operand };
}

function toWord(text: string): WordNode | undefined {
  return isSearchable(text) ? { kind: 'word', text } : undefined;
}

function toPhrase(quoted: string): PhraseNode | undefined {
  const words = quoted.split(/\s+/u).filter(isSearchable);
  return words.length > 0 ? { kind: 'phrase', words } : undefined;
}
