import type { Parser } from 'htmlparser2';

const PIECE = 16 * 1024;

/**
 * Gives a text to a parser for as long as what it has open stays flat. The parser's stack costs time in proportion to its depth, so
 * that a page of nothing but opened tags would cost the square of its length.
 */
export function writeWhileFlat(parser: Parser, text: string, isFlat: () => boolean): void {
  for (let at = 0; at < text.length && isFlat(); at += PIECE) parser.write(text.slice(at, at + PIECE));
}
