import { toPlainText } from './plain-text.ts';

/** A mark of a document, and what is said between it and the one before. */
export interface Mark {
  readonly said: string;
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
}

// Addresses, dates and headlines; of anything longer the beginning is enough.
const LONGEST_PIECE = 4096;
const MARK = /<!\[CDATA\[([^]*?)(?:\]\]>|$)|<!--[^]*?(?:-->|$)|<(\/?)([a-z][\w:.-]*)([^<>]*)>/gi;

/**
 * The marks of a document in XML that may be broken. No tree is built: what is left open has no end to wait for, and a parser's stack
 * would cost a hostile document time in the square of its depth.
 */
export function* readMarks(text: string): Generator<Mark> {
  let said = '';
  let at = 0;
  for (const { 0: mark, 1: cdata = '', 2: slash, 3: name, 4: attributes = '', index } of text.matchAll(MARK)) {
    if (said.length < LONGEST_PIECE)
      said += toPlainText(text.slice(at, Math.min(index, at + LONGEST_PIECE))) + cdata.slice(0, LONGEST_PIECE);
    at = index + mark.length;
    if (name === undefined) continue;
    yield { said, name: name.toLowerCase(), isEnd: slash === '/', attributes };
    said = '';
  }
}

/** The value of an attribute; empty where there is none. */
export function findAttribute({ attributes }: Pick<Mark, 'attributes'>, name: string): string {
  const [, , quoted] = new RegExp(`\\b${name}\\s*=\\s*(["'])(.*?)\\1`, 'is').exec(attributes) ?? [];
  return toPlainText(quoted ?? '');
}
