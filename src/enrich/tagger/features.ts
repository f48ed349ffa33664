import { beginsSentence, type ArticleMemory, type WordMemory } from './article-memory.ts';
import { findCapitalRuns, type CapitalRun } from './capital-runs.ts';
import { findInitialsCue, followsOffice } from './cues.ts';
import { mix } from './feature-hash.ts';
import { CAPITALS, OUTSIDE, isCapitalised, type TokenView } from './token-view.ts';

/** One paragraph, or the title, as the templates see it. */
export interface ViewedText {
  readonly views: readonly TokenView[];
  readonly isTitle: boolean;
}

const QUOTES = new Set(['"', '“', '”']);
const REACH = 2;

/** Where a token stands. */
interface Position {
  readonly isTitle: boolean;
  readonly opensSentence: boolean;
  readonly isQuoted: boolean;
  readonly isBracketed: boolean;
}

const few = (count: number): number => (count > 3 ? 3 : count);

function wordFeatures(window: (offset: number) => TokenView, emit: (feature: number) => void): void {
  const [left2, left, here, right, right2] = [window(-2), window(-1), window(0), window(1), window(2)];
  emit(mix(1, 0));
  for (let offset = -REACH; offset <= REACH; offset += 1) {
    const view = window(offset);
    emit(mix(2, offset, view.word));
    emit(mix(3, offset, view.capitals, view.cluster));
    emit(mix(4, offset, view.gazetteer, view.capitals));
  }
  emit(mix(5, left.word, here.word));
  emit(mix(6, here.word, right.word));
  emit(mix(7, left.word, right.word));
  emit(mix(8, left2.word, left.word, here.capitals));
  emit(mix(9, right.word, right2.word, here.capitals));
  emit(mix(10, left.cluster, here.cluster, here.capitals));
  emit(mix(11, here.cluster, right.cluster, here.capitals));
  emit(mix(12, left.cluster, right.cluster, here.capitals));
  emit(mix(13, left2.cluster, left.cluster, here.cluster));
  emit(mix(14, here.shape));
  emit(mix(15, left.shape, here.shape, right.shape));
  emit(mix(16, left2.capitals * 8 + left.capitals, here.capitals, right.capitals * 8 + right2.capitals));
  emit(mix(17, here.gazetteer, left.gazetteer, right.gazetteer));
  emit(mix(18, here.gazetteer, left.cluster));
  emit(mix(19, here.gazetteer, right.cluster));
  emit(mix(20, left.word, here.capitals, right.capitals));
  for (const prefix of here.prefixes) emit(mix(21, prefix, here.capitals));
  for (const suffix of here.suffixes) emit(mix(22, suffix, here.capitals));
}

/** The capitalised neighbours taken together: what stands before and after them tells what they name. */
function runFeatures(
  { run, isAfterOffice }: { readonly run: CapitalRun; readonly isAfterOffice: boolean },
  at: number,
  here: TokenView,
  emit: (feature: number) => void,
): void {
  const place = few(at - run.start) * 4 + few(run.end - 1 - at);
  emit(mix(30, place, here.capitals));
  emit(mix(31, run.before.word, few(at - run.start)));
  emit(mix(32, run.after.word, few(run.end - 1 - at)));
  emit(mix(33, run.first.word, few(at - run.start)));
  emit(mix(34, run.last.word, few(run.end - 1 - at)));
  emit(mix(35, run.before.cluster, run.after.cluster, place));
  emit(mix(36, run.first.cluster, here.cluster, place));
  emit(mix(37, run.last.cluster, run.after.cluster, place));
  if (!isAfterOffice) return;
  emit(mix(38, here.cluster, few(run.end - 1 - at)));
  emit(mix(39, run.after.cluster, few(run.end - 1 - at), here.capitals));
}

function placeFeatures(position: Position, here: TokenView, emit: (feature: number) => void): void {
  const { isTitle, opensSentence, isQuoted, isBracketed } = position;
  emit(mix(40, (isTitle ? 1 : 0) + (opensSentence ? 2 : 0) + (isBracketed ? 4 : 0), here.capitals));
  emit(mix(41, isQuoted ? 1 : 0, here.capitals));
}

/** What the rest of the article says of the same word. */
function memoryFeatures(
  memory: WordMemory | undefined,
  here: TokenView,
  isTitle: boolean,
  emit: (feature: number) => void,
): void {
  if (!isCapitalised(here) && here.capitals !== CAPITALS.lower) return;
  const small = few(memory?.small ?? 0);
  const capital = few(memory?.capital ?? 0);
  emit(mix(50, small * 4 + capital, here.capitals, isTitle ? 1 : 0));
  const run = memory?.run;
  if (!run || !isCapitalised(here)) return;
  const place = here.word === run.first.word ? 0 : here.word === run.last.word ? 1 : 2;
  const length = few(run.end - run.start);
  emit(mix(51, length, place, small * 4 + capital));
  emit(mix(52, run.before.word, length));
  emit(mix(53, run.after.word, length));
  emit(mix(54, run.first.word, place));
  emit(mix(55, run.last.word, place));
  emit(mix(56, run.before.cluster, run.first.cluster, place));
  emit(mix(57, run.after.cluster, run.last.cluster, place));
}

/**
 * Gives every feature of every token of a text to `visit`, as a hash with the token's index; nothing is kept, since a token has sixty. The template
 * numbers and their order of values are part of the trained model: change one and the weights must be trained anew (`training/names`).
 */
export function visitFeatures(
  { views, isTitle }: ViewedText,
  memory: ArticleMemory,
  visit: (feature: number, token: number) => void,
): void {
  const runs = findCapitalRuns(views).map((run) => ({ run, isAfterOffice: followsOffice(views, run) }));
  let nextRun = 0;
  let isQuoted = false;
  let isBracketed = false;
  views.forEach((here, at) => {
    if (QUOTES.has(here.text)) isQuoted = here.text === '“' || (here.text === '"' && !isQuoted);
    if (here.text === '(') isBracketed = true;
    if (here.text === ')') isBracketed = false;
    while ((runs[nextRun]?.run.end ?? Infinity) <= at) nextRun += 1;
    const found = runs[nextRun];
    const emit = (feature: number): void => visit(feature, at);
    wordFeatures((offset) => views[at + offset] ?? OUTSIDE, emit);
    placeFeatures({ isTitle, opensSentence: beginsSentence(views, at), isQuoted, isBracketed }, here, emit);
    if (found && found.run.start <= at) runFeatures(found, at, here, emit);
    const cue = findInitialsCue(views, at);
    if (cue) emit(mix(42, cue.word, here.capitals, few(here.text.length)));
    memoryFeatures(memory.get(here.folded), here, isTitle, emit);
  });
}
