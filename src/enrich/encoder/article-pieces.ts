import type { Article } from '../../domain/article.ts';
import { TITLE } from '../../domain/text-span.ts';
import { splitSentences } from '../sentences.ts';
import { cutText, type Pieces } from './tokenizer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How an article is cut for the encoder; the marks at both ends of a sequence are counted in. */
export interface WindowSizes {
  /** The longest window of the body. */
  readonly body: number;
  /** What is read of a title. */
  readonly title: number;
  /** The most windows of one article, so that the time for it is bounded. */
  readonly most: number;
  /** How many of those are kept for the end, where more would be needed: news says what it is about first and what came of it last. */
  readonly last: number;
}

/** A title or paragraph in pieces, and the row of the article's states in which each stands; -1 for what is not read. */
export interface PlacedText {
  /** Index into `body`, or TITLE. */
  readonly paragraph: number;
  readonly pieces: Pieces;
  readonly rows: Int32Array;
}

/** What the encoder reads: the title by itself, then windows of the body. Rows count on through all sequences. */
export interface ArticlePieces {
  readonly texts: readonly PlacedText[];
  readonly title: Int32Array;
  /** At least one; [bos, eos] for an article without a body. */
  readonly windows: readonly Int32Array[];
}

/** Consecutive pieces of one paragraph. */
interface Run {
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts an article as training/encoder/corpus.py does: sentences are packed in order into windows, and a sentence that is longer than a
 * window is broken. Of very long articles the beginning and the end are read.
 */
export function cutArticle(
  article: Pick<Article, 'title' | 'body'>,
  vocabulary: Vocabulary,
  sizes: WindowSizes,
): ArticlePieces {
  const { bos, eos } = vocabulary.special;
  const place = (paragraph: number, text: string): PlacedText => {
    const pieces = cutText(text, vocabulary);
    return { paragraph, pieces, rows: new Int32Array(pieces.ids.length).fill(-1) };
  };
  const title = place(TITLE, article.title ?? '');
  const body = article.body.map((text, paragraph) => place(paragraph, text));
  const runs = body.flatMap(({ pieces }, text) =>
    sentenceRuns(article.body[text] ?? '', pieces, sizes.body - 2).map((run) => ({ ...run, text })),
  );
  const windows = withinBound(packRuns(runs, sizes.body - 2), sizes);

  let row = 0;
  const toSequence = (texts: readonly PlacedText[], parts: readonly Run[]): Int32Array => {
    const ids = [bos];
    for (const { text, start, end } of parts) {
      for (let at = start; at < end; at += 1) {
        const placed = texts[text];
        if (placed) placed.rows[at] = row + ids.length;
        ids.push(placed?.pieces.ids[at] ?? bos);
      }
    }
    ids.push(eos);
    row += ids.length;
    return Int32Array.from(ids);
  };
  const titleEnd = Math.min(title.pieces.ids.length, sizes.title - 2);
  return {
    texts: [title, ...body],
    title: toSequence([title], [{ text: 0, start: 0, end: titleEnd }]),
    windows: windows.map((parts) => toSequence(body, parts)),
  };
}

/** The pieces of each sentence, in runs of at most `longest`. Pieces between two sentences go with the first. */
function sentenceRuns(text: string, { ids, starts }: Pieces, longest: number): readonly Omit<Run, 'text'>[] {
  const runs: Omit<Run, 'text'>[] = [];
  const sentenceEnds = splitSentences(text).map(({ end }, at, all) => (at === all.length - 1 ? Infinity : end));
  let start = 0;
  for (const sentenceEnd of sentenceEnds) {
    let end = start;
    while (end < ids.length && (starts[end] ?? 0) < sentenceEnd) end += 1;
    for (let from = start; from < end; from += longest) runs.push({ start: from, end: Math.min(end, from + longest) });
    start = end;
  }
  return runs;
}

function packRuns(runs: readonly Run[], longest: number): readonly (readonly Run[])[] {
  const windows: Run[][] = [];
  let room = 0;
  for (const run of runs) {
    const length = run.end - run.start;
    if (windows.length === 0 || length > room) {
      windows.push([]);
      room = longest;
    }
    windows.at(-1)?.push(run);
    room -= length;
  }
  return windows;
}

function withinBound<T>(windows: readonly (readonly T[])[], { most, last }: WindowSizes): readonly (readonly T[])[] {
  if (windows.length === 0) return [[]];
  return windows.length <= most ? windows : [...windows.slice(0, most - last), ...windows.slice(-last)];
}
