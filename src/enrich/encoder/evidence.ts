import type { Article } from '../../domain/article.ts';
import { TONES, type Tone, type ToneEvidence } from '../../domain/tone.ts';
import { splitSentences } from '../sentences.ts';
import { rowsOf, type ArticleReading } from './article-reading.ts';
import { logits } from './head.ts';
import { lookWithout } from './pool.ts';

const MOST_SENTENCES = 3;
/** A sentence that moves the log-odds by less than this carries nothing worth showing. */
const LEAST_WEIGHT = 0.05;

/**
 * The sentences that carry the label, strongest first: by how much the log-odds of `label` against the other two fall when the body is
 * pooled without the sentence. No second pass is needed; the others' states still know of it, which makes this an approximation
 * of taking it out of the text.
 */
export function findEvidence(
  article: Pick<Article, 'body'>,
  reading: ArticleReading,
  label: Tone,
): readonly ToneEvidence[] {
  const { states, titleLook, bodyLook, heads } = reading;
  const oddsOf = (body: Float32Array): number => logOdds(logits(heads.tone, [titleLook.vector, body]), label);
  const whole = oddsOf(bodyLook.vector);
  return article.body
    .flatMap((paragraphText, paragraph) =>
      splitSentences(paragraphText).map((sentence) => {
        const rows = rowsOf(reading, { ...sentence, paragraph });
        const without = rows.length > 0 ? lookWithout(states, bodyLook, rows) : undefined;
        return { ...sentence, label, paragraph, weight: without ? whole - oddsOf(without) : 0 };
      }),
    )
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SENTENCES);
}

/** ln p(label) − ln (1 − p(label)). */
function logOdds(scores: readonly number[], label: Tone): number {
  const chosen = TONES.indexOf(label);
  const others = scores.filter((_, at) => at !== chosen);
  const top = Math.max(...others);
  return (scores[chosen] ?? 0) - top - Math.log(others.reduce((sum, score) => sum + Math.exp(score - top), 0));
}
