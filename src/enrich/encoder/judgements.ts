import { CATEGORIES, type CategoryJudgement } from '../../domain/category.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import { type Tone, TONES } from '../../domain/tone.ts';
import { rowsOf, type ArticleReading } from './article-reading.ts';
import { predict } from './head.ts';
import { meanOf } from './pool.ts';

/** A label with its calibrated probability, and those of all labels in their order. */
export interface Judgement<Label extends string> {
  readonly label: Label;
  readonly confidence: number;
  readonly probabilities: readonly number[];
}

/** Mentions of a target that are looked at, the first ones; as many as in training. */
const MOST_MENTIONS = 12;

/** What a small model says, label by label, where there is one: it reads words where the encoder reads sense, and errs elsewhere. */
type Second = readonly number[] | undefined;

/** Tone of the whole article, of its title alone and of its body alone. */
export function judgeTones(
  { titleLook, bodyLook, heads }: ArticleReading,
  second: { readonly whole?: Second; readonly title?: Second; readonly body?: Second } = {},
): { readonly whole: Judgement<Tone>; readonly title: Judgement<Tone>; readonly body: Judgement<Tone> } {
  return {
    whole: choose(TONES, predict(heads.tone, [titleLook.vector, bodyLook.vector], second.whole)),
    title: choose(TONES, predict(heads['title tone'], [titleLook.vector], second.title)),
    body: choose(TONES, predict(heads['body tone'], [bodyLook.vector], second.body)),
  };
}

export function judgeCategory({ titleMean, bodyMean, heads }: ArticleReading, second?: Second): CategoryJudgement {
  const { label, confidence } = choose(CATEGORIES, predict(heads.category, [titleMean, bodyMean], second));
  return { label, confidence };
}

/** The tone toward a target from where it is mentioned; undefined where no mention was read. */
export function judgeTarget(
  reading: ArticleReading,
  spans: readonly TextSpan[],
  second?: Second,
): Judgement<Tone> | undefined {
  const mention = meanOfMentions(reading, spans);
  if (!mention) return undefined;
  const about = [mention, reading.titleLook.vector, reading.bodyLook.vector];
  return choose(TONES, predict(reading.heads['target tone'], about, second));
}

const meanOfMentions = (reading: ArticleReading, spans: readonly TextSpan[]): Float32Array | undefined =>
  meanOf(
    reading.states,
    spans.slice(0, MOST_MENTIONS).flatMap((span) => rowsOf(reading, span)),
  );

function choose<Label extends string>(labels: readonly Label[], probabilities: readonly number[]): Judgement<Label> {
  const confidence = Math.max(...probabilities);
  const label = labels[probabilities.indexOf(confidence)];
  if (label === undefined) throw new Error('a head without a number for its labels');
  return { label, confidence, probabilities };
}
