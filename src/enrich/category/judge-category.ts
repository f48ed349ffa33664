import type { Article } from '../../domain/article.ts';
import { CATEGORIES, type Category, type CategoryJudgement } from '../../domain/category.ts';
import type { ArticleReading } from '../encoder/article-reading.ts';
import { judgeCategory as judgeReading } from '../encoder/judgements.ts';
import { countFeatures, featureWords, roughStem } from '../linear/features.ts';
import { type LinearModel, mostProbable, predict } from '../linear/linear-model.ts';
import { loadLinearModel } from '../linear/load-linear-model.ts';

/** Reads the weights from `models/`; throws a Problem where they are missing or not those of the manifest. */
export const loadCategoryModel = (modelsDir: string): LinearModel<Category> =>
  loadLinearModel(modelsDir, 'category', CATEGORIES);

/** Features of an article's matter: its words and their rough stems, the title's twice. */
export function* categoryFeatures({ title, body }: Pick<Article, 'title' | 'body'>): Generator<string> {
  for (const word of featureWords(title ?? '')) {
    yield `t:${word}`;
    yield `t:s:${roughStem(word)}`;
  }
  for (const text of [title ?? '', ...body]) {
    for (const word of featureWords(text)) {
      yield word;
      yield `s:${roughStem(word)}`;
    }
  }
}

/** Rubrik of an Indonesian article, by the encoder's reading and the small model together, or the latter alone; null where there is no text, or another language was recognised. */
export function judgeCategory(
  article: Pick<Article, 'title' | 'body'> & { readonly language: string | null },
  model: LinearModel<Category>,
  reading: ArticleReading | null = null,
): CategoryJudgement | null {
  if (article.language !== null && article.language !== 'id') return null;
  const counts = countFeatures(categoryFeatures(article));
  if (counts.size === 0) return null;
  const probabilities = predict(model, counts);
  return reading ? judgeReading(reading, probabilities) : mostProbable(model, probabilities);
}
