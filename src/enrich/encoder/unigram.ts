import type { Vocabulary } from './vocabulary.ts';

/** A piece over the units of a word from `start` to `end`. */
export interface Cut {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const isHighSurrogate = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/**
 * The cut of a word whose pieces' log-probabilities have the highest sum (Viterbi). A character that no piece covers alone may
 * be unknown; neighbouring unknown ones become one piece. Steps: length × the longest piece.
 */
export function cutWord(word: string, { trie, scores, special, unknownScore }: Vocabulary): readonly Cut[] {
  const best = new Float64Array(word.length + 1).fill(-Infinity);
  const cameFrom = new Int32Array(word.length + 1);
  const pieceOf = new Int32Array(word.length + 1);
  best[0] = 0;
  const offer = (from: number, to: number, id: number, score: number): void => {
    const candidate = (best[from] ?? 0) + score;
    if (candidate <= (best[to] ?? 0)) return;
    best[to] = candidate;
    cameFrom[to] = from;
    pieceOf[to] = id;
  };
  for (let from = 0; from < word.length;) {
    const next = from + (isHighSurrogate(word.charCodeAt(from)) ? 2 : 1);
    let isKnown = false;
    let node = trie.root;
    for (let at = from; at < word.length; at += 1) {
      node = trie.next(node, word.charCodeAt(at));
      if (node < 0) break;
      const id = trie.pieceAt(node);
      if (id < 0) continue;
      offer(from, at + 1, id, scores[id] ?? 0);
      isKnown ||= at + 1 === next;
    }
    if (!isKnown) offer(from, next, special.unknown, unknownScore);
    from = next;
  }
  const cuts: Cut[] = [];
  for (let end = word.length; end > 0;) {
    const id = pieceOf[end] ?? special.unknown;
    let start = cameFrom[end] ?? 0;
    while (id === special.unknown && start > 0 && pieceOf[start] === id) start = cameFrom[start] ?? 0;
    cuts.push({ id, start, end });
    end = start;
  }
  return cuts.reverse();
}
