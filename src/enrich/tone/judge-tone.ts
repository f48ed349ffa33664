import type { Article } from '../../domain/article.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import { type Sentiment, type Tone, type ToneJudgement, TONES } from '../../domain/tone.ts';
import type { ArticleReading } from '../encoder/article-reading.ts';
import { findEvidence } from '../encoder/evidence.ts';
import { judgeTarget, judgeTones, type Judgement } from '../encoder/judgements.ts';
import { countFeatures } from '../linear/features.ts';
import { type LinearModel, mostProbable, predict } from '../linear/linear-model.ts';
import { loadLinearModel } from '../linear/load-linear-model.ts';
import { findLinearEvidence } from './linear-evidence.ts';
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

function judgeWords(model: LinearModel<Tone>, features: Iterable<string>): Judgement<Tone> {
  const probabilities = predict(model, countFeatures(features));
  return { ...mostProbable(model, probabilities), probabilities };
}

const toJudgement = ({ label, confidence }: Judgement<Tone>): ToneJudgement => ({ label, confidence });

/**
 * Nada pemberitaan of an article: whole from title and body, and each alone, with the sentences that carry it. The encoder's reading and
 * the small models answer together; without a reading the small models answer alone. Null where there is no text, or where the
 * language is one that the models were not taught.
 */
export function judgeSentiment(
  article: JudgedText,
  model: ToneModel,
  reading: ArticleReading | null = null,
): Sentiment | null {
  if (!TAUGHT_LANGUAGES.has(article.language)) return null;
  const [hasTitle, hasBody] = [hasWords(article.title), article.body.some(hasWords)];
  if (!hasTitle && !hasBody) return null;
  const words = {
    title: judgeWords(model.title, titleFeatures(article.title ?? '')),
    body: judgeWords(model.article, articleFeatures({ title: null, body: article.body })),
    whole: judgeWords(model.article, articleFeatures(article)),
  };
  const { title, body, whole } = reading ? judgeTones(reading, toSecond(words)) : words;
  const all = hasBody ? whole : title;
  const [positif = 0, netral = 0, negatif = 0] = all.probabilities;
  return {
    ...toJudgement(all),
    probabilities: { positif, netral, negatif },
    title: hasTitle ? toJudgement(title) : null,
    body: hasBody ? toJudgement(body) : null,
    evidence: !hasBody
      ? []
      : reading
        ? findEvidence(article, reading, all.label)
        : findLinearEvidence(article, model.article, all.label),
  };
}

const toSecond = (words: Readonly<Record<'title' | 'body' | 'whole', Judgement<Tone>>>) => ({
  title: words.title.probabilities,
  body: words.body.probabilities,
  whole: words.whole.probabilities,
});

/** The tone toward each target, from where it is mentioned; null where the article as a whole has none, or the target no place in it. */
export function judgeTargets(
  article: JudgedText,
  targets: readonly { readonly spans: readonly TextSpan[] }[],
  model: ToneModel,
  reading: ArticleReading | null = null,
): readonly (ToneJudgement | null)[] {
  if (targets.length === 0) return [];
  if (!TAUGHT_LANGUAGES.has(article.language)) return targets.map(() => null);
  const { probabilities } = judgeWords(model.article, articleFeatures(article));
  return targets.map(({ spans }) => {
    if (spans.length === 0) return null;
    const words = judgeWords(model.target, targetFeatures(article, spans, probabilities));
    return toJudgement((reading && judgeTarget(reading, spans, words.probabilities)) ?? words);
  });
}
