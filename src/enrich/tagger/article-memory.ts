import { findCapitalRuns, type CapitalRun } from './capital-runs.ts';
import { CAPITALS, isCapitalised, type TokenView } from './token-view.ts';

/** What an article as a whole says of one word: how often small, how often capital inside a sentence, and its fullest surroundings. */
export interface WordMemory {
  readonly small: number;
  readonly capital: number;
  /** The longest run of capitals with this word that does not begin a sentence; earliest of equals. */
  readonly run: CapitalRun | null;
}

export type ArticleMemory = ReadonlyMap<string, WordMemory>;

const ENDS_SENTENCE = new Set(['.', '?', '!', '…']);
const OPENS = new Set(['"', '“', '”', "'", '‘', '’', '(', '[']);

/** A bound, so that a page of brackets costs no more than another. */
const MOST_OPENING_MARKS = 5;

/** Whether the token at `at` is the first word of a sentence, opening marks aside. */
export function beginsSentence(views: readonly TokenView[], at: number): boolean {
  let before = at - 1;
  while (before >= at - MOST_OPENING_MARKS && OPENS.has(views[before]?.text ?? '')) before -= 1;
  return before < 0 || ENDS_SENTENCE.has(views[before]?.text ?? '');
}

/**
 * Reads the body once. A title is left out: its capitals say nothing.
 * Names are mostly given in full, with an office, once: the short form in the next paragraph learns from that place.
 */
export function rememberWords(paragraphs: readonly (readonly TokenView[])[]): ArticleMemory {
  const memory = new Map<string, { small: number; capital: number; run: CapitalRun | null }>();
  const recall = (view: TokenView): { small: number; capital: number; run: CapitalRun | null } => {
    const known = memory.get(view.folded) ?? { small: 0, capital: 0, run: null };
    memory.set(view.folded, known);
    return known;
  };
  for (const views of paragraphs) {
    for (const view of views) if (view.capitals === CAPITALS.lower) recall(view).small += 1;
    for (const run of findCapitalRuns(views)) {
      const opening = beginsSentence(views, run.start);
      for (const view of views.slice(run.start, run.end)) {
        if (!isCapitalised(view)) continue;
        const known = recall(view);
        if (!opening || view !== run.first) known.capital += 1;
        if (opening && view === run.first && run.end - run.start === 1) continue;
        if (!known.run || run.end - run.start > known.run.end - known.run.start) known.run = run;
      }
    }
  }
  return memory;
}
