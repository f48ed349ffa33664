import { PieceTrie } from './piece-trie.ts';

/** Pieces whose ids mean something of their own; no text is ever cut into them. */
export interface SpecialPieces {
  readonly bos: number;
  readonly pad: number;
  readonly eos: number;
  readonly unknown: number;
}

/** The pieces of a Unigram model: id = index. */
export interface Vocabulary {
  readonly trie: PieceTrie;
  /** Log-probability of each piece. */
  readonly scores: Float64Array;
  readonly special: SpecialPieces;
  /** What a character costs that no piece covers: SentencePiece's 10 below the rarest piece. */
  readonly unknownScore: number;
  readonly size: number;
}

const ESCAPED: Readonly<Record<string, string>> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r' };
const UNKNOWN_PENALTY = 10;

/**
 * Reads `vocabulary.tsv`: a line a piece in the order of ids, `piece TAB log-probability`, with \\ \t \n \r escaped. Undefined where a
 * line is anything else or a special id is not there.
 */
export function parseVocabulary(file: string, special: SpecialPieces): Vocabulary | undefined {
  const lines = file.replace(/\n$/, '').split('\n');
  const specials = new Set(Object.values(special));
  const pieces: string[] = [];
  const scores = new Float64Array(lines.length);
  let lowest = 0;
  for (const [id, line] of lines.entries()) {
    const tab = line.lastIndexOf('\t');
    const score = Math.fround(Number(line.slice(tab + 1)));
    if (tab < 1 || !Number.isFinite(score)) return undefined;
    pieces.push(specials.has(id) ? '' : line.slice(0, tab).replace(/\\[\\tnr]/g, (mark) => ESCAPED[mark] ?? mark));
    scores[id] = score;
    lowest = Math.min(lowest, score);
  }
  if ([...specials].some((id) => id >= lines.length)) return undefined;
  return { trie: new PieceTrie(pieces), scores, special, unknownScore: lowest - UNKNOWN_PENALTY, size: lines.length };
}
