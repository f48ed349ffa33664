import type { Tone, ToneEvidence } from '../../domain/tone.ts';
import { countFeatures } from '../linear/features.ts';
import { type LinearModel, featureValues, featureWeight } from '../linear/linear-model.ts';
import { splitSentences } from '../sentences.ts';
import { articleFeatures, textFeatures } from './tone-features.ts';

const MOST_SENTENCES = 3;
/** A sentence that moves the log-odds by less than this carries nothing worth showing. */
const LEAST_WEIGHT = 0.05;

/**
 * The sentences that carry the label. The model is linear, so what a sentence adds is exact up to the length of the whole: the
 * sum over its features of their share in the article times the weight of `label` above the mean of the others.
 */
export function findLinearEvidence(
  article: { readonly title: string | null; readonly body: readonly string[] },
  model: LinearModel<Tone>,
  label: Tone,
): readonly ToneEvidence[] {
  const counts = countFeatures(articleFeatures(article));
  const values = featureValues(model, counts);
  const chosen = model.labels.indexOf(label);
  const margin = (feature: number): number => {
    let others = 0;
    for (let other = 0; other < model.labels.length; other += 1)
      if (other !== chosen) others += featureWeight(model, feature, other);
    return featureWeight(model, feature, chosen) - others / (model.labels.length - 1);
  };
  const weigh = (sentence: string): number => {
    let weight = 0;
    for (const [hash, count] of countFeatures(textFeatures(sentence))) {
      const feature = model.index.get(hash);
      if (feature !== undefined)
        weight += ((values.get(feature) ?? 0) * margin(feature) * count) / (counts.get(hash) ?? count);
    }
    return weight;
  };
  return article.body
    .flatMap((text, paragraph) =>
      splitSentences(text).map((sentence) => ({ ...sentence, label, paragraph, weight: weigh(sentence.text) })),
    )
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SENTENCES);
}
