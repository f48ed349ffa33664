import type { Token } from '../tokens.ts';
import type { NameSpan } from './token-cover.ts';

/** A tagged name with half a bracket ("Dewan Pengawas (Dewas", "GSAP) Jakarta") or with one at its end ("Kejaksaan Tinggi (Kejati)") leaves it out. */
export function closeBrackets(tokens: readonly Token[], { start, end }: NameSpan): NameSpan {
  const marks = tokens.slice(start, end).map((token) => token.text);
  const [open, close] = [marks.lastIndexOf('('), marks.lastIndexOf(')')];
  if (open > 0 && (close < open || close === marks.length - 1)) return { start, end: start + open };
  if (open === -1 && close !== -1)
    return close < marks.length - 1 ? { start: start + close + 1, end } : { start, end: start + close };
  return { start, end };
}
