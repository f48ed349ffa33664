import { searchTokens } from '../../query/search-tokens.ts';
import type { SearchToken } from '../../query/search-tokens.ts';
import type { ArticleSummary } from '../article-store.ts';
import type { SoughtTerm } from './snippet-terms.ts';

type Snippet = ArticleSummary['snippet'];

/** In characters; a snippet begins and ends at a word. */
const LENGTH = 200;
const BEFORE_HIT = 60;
const ELLIPSIS = '…';

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The stretch of the body around the first hit, or its beginning where no hit is in the body. */
export function cutSnippet(body: readonly string[], terms: readonly SoughtTerm[]): Snippet {
  const text = body.join(' ');
  const hits = findHits(text, terms);
  const first = hits[0] ?? { start: 0, end: 0 };
  const start = wordStart(text, Math.max(0, first.start - BEFORE_HIT));
  const end = Math.max(first.end, wordEnd(text, start + LENGTH));
  const pieces: { text: string; hit: boolean }[] = [];
  const push = (piece: string, hit: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, hit });
  };
  let position = start;
  if (start > 0) push(ELLIPSIS, false);
  for (const hit of hits.filter((hit) => hit.end <= end)) {
    push(text.slice(position, hit.start), false);
    push(text.slice(hit.start, hit.end), true);
    position = hit.end;
  }
  push(text.slice(position, end) + (end < text.length ? ELLIPSIS : ''), false);
  return pieces;
}

/** All hits that do not overlap, the longest at each place; only as far as a snippet around the first can reach. */
function findHits(text: string, terms: readonly SoughtTerm[]): readonly Hit[] {
  if (terms.length === 0) return [];
  const tokens: SearchToken[] = [];
  const longest = Math.max(...terms.map((term) => term.length));
  const hits: Hit[] = [];
  let next = 0;
  const markUntil = (last: number): void => {
    while (next < last) {
      const length = longestMatch(tokens, next, terms);
      if (length > 0) hits.push({ start: tokens[next]?.start ?? 0, end: tokens[next + length - 1]?.end ?? 0 });
      next += Math.max(1, length);
    }
  };
  for (const token of searchTokens(text)) {
    tokens.push(token);
    markUntil(tokens.length - longest + 1);
    if (hits[0] && token.start > hits[0].end + LENGTH) break;
  }
  markUntil(tokens.length);
  return hits;
}

/** How many tokens from `at` on are the longest of the terms that stand there; 0 where none does. */
function longestMatch(tokens: readonly SearchToken[], at: number, terms: readonly SoughtTerm[]): number {
  const lengths = terms
    .filter((term) => term.every((test, i) => test(tokens[at + i]?.folded ?? '')))
    .map((term) => term.length);
  return Math.max(0, ...lengths);
}

function wordStart(text: string, position: number): number {
  if (position === 0) return 0;
  const space = text.indexOf(' ', position - 1);
  return space === -1 || space > position + BEFORE_HIT ? position : space + 1;
}

function wordEnd(text: string, position: number): number {
  if (position >= text.length) return text.length;
  const space = text.lastIndexOf(' ', position);
  return space === -1 || space < position - BEFORE_HIT ? position : space;
}
