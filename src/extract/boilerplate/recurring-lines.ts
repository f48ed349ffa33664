import { fold } from '../../base/fold.ts';
import { sha256Hex } from '../../base/hash.ts';
import type { Article } from '../../domain/article.ts';
import type { CandidateLine } from '../../domain/host-line.ts';
import { parseDateline } from '../dateline.ts';

const HASH_LENGTH = 16;
/** Shorter lines are names, subheads and datelines; longer ones only recur at the edges of articles. */
const FEWEST_WORDS = 5;
const LONGEST_LINE = 200;
const LONGEST_LINE_AT_EDGE = 800;
const EDGE_LINES = 3;
const MOST_CANDIDATES = 40;
/** What someone said is never the outlet's. */
const STATEMENT =
  /["“”«»]|\b(?:kata|ujar|ucap|tutur|ungkap|jelas|tegas|imbuh|papar|terang|sebut|tambah|beber|said|says|told)(?:nya|lah)?\b/i;
const SHORTEST_BODY = 80;

/** By what a line is recognised in another article: its words, whatever their case and punctuation. */
export const hashOfLine = (line: string): string => sha256Hex(fold(line), HASH_LENGTH);

/**
 * The paragraphs of an article that may turn out to be the outlet's: no statement, no dateline, nothing that introduces what follows.
 * Those that were taken out for recurring are counted on, or they would be forgotten for want of being seen.
 */
export function candidateLines({ body, boilerplate, provenance }: Article): readonly CandidateLine[] {
  const known = provenance.recurring.flatMap((at) => boilerplate[at] ?? []);
  const candidates = [
    ...known.map((text) => ({ text, isAtEdge: true })),
    ...body
      .map((text, at) => ({ text, isAtEdge: at < EDGE_LINES || at >= body.length - EDGE_LINES }))
      .filter(isCandidate),
  ];
  const lines = candidates.map((line) => ({ ...line, hash: hashOfLine(line.text) }));
  return [...new Map(lines.map((line) => [line.hash, line])).values()].slice(0, MOST_CANDIDATES);
}

function isCandidate({ text, isAtEdge }: Omit<CandidateLine, 'hash'>): boolean {
  if (text.length > (isAtEdge ? LONGEST_LINE_AT_EDGE : LONGEST_LINE) || text.endsWith(':')) return false;
  return text.split(' ').length >= FEWEST_WORDS && !STATEMENT.test(text) && parseDateline(text) === null;
}

/** The article without the paragraphs that recur on its host, unless hardly anything would be left of it. */
export function withoutRecurring(article: Article, recurring: readonly string[] = []): Article {
  if (recurring.length === 0) return article;
  const hashes = new Set(recurring);
  const isOutlets = article.body.map((text) => isCandidate({ text, isAtEdge: true }) && hashes.has(hashOfLine(text)));
  const body = article.body.filter((_, at) => isOutlets[at] === false);
  const taken = article.body.filter((_, at) => isOutlets[at] === true);
  if (taken.length === 0 || body.join('').length < SHORTEST_BODY) return article;
  const { boilerplate, provenance } = article;
  return {
    ...article,
    dateline: parseDateline(body[0] ?? ''),
    body,
    boilerplate: [...boilerplate, ...taken],
    provenance: { ...provenance, recurring: taken.map((_, at) => boilerplate.length + at) },
  };
}
