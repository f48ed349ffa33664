import type { Article } from '../../domain/article.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import { type Sentiment, type Tone, type ToneJudgement, TONES } from '../../domain/tone.ts';
import { countFeatures } from '../linear/features.ts';
import { type LinearModel, mostProbable, predict } from '../linear/linear-model.ts';
import { loadLinearModel } from '../linear/load-linear-model.ts';
import { findEvidence } from './evidence.ts';
import { articleFeatures, targetFeatures, titleFeatures } from './tone-features.ts';

/** The three small models of tone: whole article or body, title alone, towards one target. */
export interface ToneModel {
  readonly article: LinearModel<Tone>;
  readonly title: LinearModel<Tone>;
  readonly target: LinearModel<Tone>;
}

/** Reads the weights from `models/`; throws a Problem where they are missing or not those of the manifest. */
export function loadToneModel(modelsDir: string): ToneModel {
  return {
    article: loadLinearModel(modelsDir, 'tone-article', TONES),
    title: loadLinearModel(modelsDir, 'tone-title', TONES),
    target: loadLinearModel(modelsDir, 'tone-target', TONES),
  };
}

/** Languages in which the models were taught; elsewhere no tone is claimed. */
const TAUGHT_LANGUAGES: ReadonlySet<string | null> = new Set(['id', null]);

type Text = Pick<Article, 'title' | 'body'>;
export type JudgedText = Text & { readonly language: string | null };

const hasWords = (text: string | null | undefined): boolean => /\p{L}{2}/u.test(text ?? '');

function judgeText(
  model: LinearModel<Tone>,
  features: Iterable<string>,
): { readonly judgement: ToneJudgement; readonly probabilities: readonly number[] } {
  const probabilities = predict(model, countFeatures(features));
  return { judgement: mostProbable(model, probabilities), probabilities };
}

/**
 * Nada pemberitaan of an article: whole from title and body, and each alone, with the sentences that carry it. Null where there
 * is no text, or where the language is one that the models were not taught.
 */
export function judgeSentiment(article: JudgedText, model: ToneModel): Sentiment | null {
  if (!TAUGHT_LANGUAGES.has(article.language)) return null;
  const hasBody = article.body.some(hasWords);
  const title = hasWords(article.title) ? judgeText(model.title, titleFeatures(article.title ?? '')) : null;
  const body = hasBody ? judgeText(model.article, articleFeatures({ title: null, body: article.body })) : null;
  const whole = hasBody ? judgeText(model.article, articleFeatures(article)) : title;
  if (!whole) return null;
  const [positif = 0, netral = 0, negatif = 0] = whole.probabilities;
  return {
    ...whole.judgement,
    probabilities: { positif, netral, negatif },
    title: title?.judgement ?? null,
    body: body?.judgement ?? null,
    evidence: hasBody ? findEvidence(article, model.article, whole.judgement.label) : [],
  };
}

/** The tone toward each target, from what stands around its mentions; null where the article as a whole has none. */
export function judgeTargets(
  article: JudgedText,
  targets: readonly { readonly spans: readonly TextSpan[] }[],
  model: ToneModel,
): readonly (ToneJudgement | null)[] {
  if (targets.length === 0) return [];
  if (!TAUGHT_LANGUAGES.has(article.language)) return targets.map(() => null);
  const { probabilities } = judgeText(model.article, articleFeatures(article));
  return targets.map(({ spans }) =>
    spans.length === 0 ? null : judgeText(model.target, targetFeatures(article, spans, probabilities)).judgement,
  );
}
