import type { RunLabel } from '../../src/enrich/statements/run-model.ts';

/** A statement as the annotators wrote it down: who speaks, and its first words. */
export interface LabelledStatement {
  readonly start: string;
}

interface LabelledSentence {
  /** Its letters and digits alone, as `squeeze` gives them. */
  readonly letters: string;
  /** True where something in it tells of speech: a quotation, or a word of attribution. */
  readonly isSpoken: boolean;
}

/** Sentences without a sign of speech that may stand inside a run: the labels tell where it begins, not where it ends. */
const LONGEST_SILENCE = 3;

/** Letters and digits, folded: scraped and mended texts compare equal. */
export const squeeze = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '');

/** The sentence in which each statement begins; a statement whose words are not found is left out. */
function findStarts(
  sentences: readonly LabelledSentence[],
  statements: readonly LabelledStatement[],
): ReadonlySet<number> {
  const text = sentences.map(({ letters }) => letters).join('');
  const owners = sentences.flatMap(({ letters }, at) => Array.from(letters, () => at));
  const starts = new Set<number>();
  let from = 0;
  for (const { start } of statements) {
    const words = squeeze(start);
    const onwards = text.indexOf(words, from);
    const place = onwards === -1 ? text.indexOf(words) : onwards;
    const owner = owners[place];
    if (owner === undefined) continue;
    starts.add(owner);
    from = place + 1;
  }
  return starts;
}

/** B where a statement begins, I up to the last sentence with a sign of speech before the next, O elsewhere. */
export function labelSentences(
  sentences: readonly LabelledSentence[],
  statements: readonly LabelledStatement[],
): readonly RunLabel[] {
  const labels: RunLabel[] = sentences.map(() => 'O');
  const starts = findStarts(sentences, statements);
  let last: number | undefined;
  for (const [at, { isSpoken }] of sentences.entries()) {
    if (starts.has(at)) {
      labels[at] = 'B';
      last = at;
    } else if (isSpoken && last !== undefined && at - last <= LONGEST_SILENCE + 1) {
      labels.fill('I', last + 1, at + 1);
      last = at;
    }
  }
  return labels;
}
