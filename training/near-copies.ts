import { fold } from '../src/base/fold.ts';

const SHINGLE_WORDS = 8;
const CONTAINMENT = 0.3;

function shingles(text: string): ReadonlySet<string> {
  const words = fold(text).split(' ');
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1)
    found.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  return found;
}

interface Text {
  readonly id: string;
  readonly body: string;
}

/**
 * The ids of those candidates of which 30 % of the 8-word shingles of the shorter text stand in one held-out text too: a model
 * that saw them has seen part of its test (see shared/annotation/README.md).
 */
export function nearCopies(heldOut: readonly Text[], candidates: readonly Text[]): ReadonlySet<string> {
  const known = heldOut.map(({ body }) => shingles(body));
  const holders = new Map<string, number[]>();
  for (const [index, set] of known.entries())
    for (const shingle of set) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
  const copies = new Set<string>();
  for (const { id, body } of candidates) {
    const own = shingles(body);
    const common = new Map<number, number>();
    for (const shingle of own)
      for (const index of holders.get(shingle) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    for (const [index, count] of common) {
      if (count >= CONTAINMENT * Math.min(own.size, known[index]?.size ?? 0)) copies.add(id);
    }
  }
  return copies;
}
