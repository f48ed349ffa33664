import type { Article } from '../../domain/article.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Token } from '../tokens.ts';
import { NAME_TAGS, TAGGER_LABELS, type NameTag } from './labels.ts';
import { viewArticle, type ArticleText } from './view-article.ts';
import { bestPath } from './viterbi.ts';
import type { TaggerWeights } from './weights.ts';

/** A name that the tagger sees: token indices, end exclusive. */
export interface TaggedName {
  readonly tag: NameTag;
  readonly start: number;
  readonly end: number;
}

export interface TaggedText extends ArticleText {
  readonly names: readonly TaggedName[];
}

/** What another model says of a paragraph's tokens: `[token * labels + label]`, to be added to the tagger's own scores. */
export type SecondScores = (paragraph: number, tokens: readonly Token[]) => Float64Array;

/** Finds the names of people, organisations and places by their words and surroundings. */
export interface NameTagger {
  tag(article: Pick<Article, 'title' | 'body'>, gazetteer: Gazetteer, second?: SecondScores): readonly TaggedText[];
}

/** BIO labels → names. An I without its B begins a name. */
function toNames(labels: readonly string[]): readonly TaggedName[] {
  const names: { tag: NameTag; start: number; end: number }[] = [];
  labels.forEach((label, at) => {
    const tag = NAME_TAGS.find((name) => name === label.slice(2));
    if (!tag) return;
    const open = names.at(-1);
    if (label.startsWith('I-') && open?.end === at && open.tag === tag) open.end = at + 1;
    else names.push({ tag, start: at, end: at + 1 });
  });
  return names;
}

export function createNameTagger(weights: TaggerWeights): NameTagger {
  const width = TAGGER_LABELS.length;
  const findNames = (text: ArticleText, second: SecondScores | undefined): readonly TaggedName[] => {
    const { paragraph, tokens, visitFeatures } = text;
    const emissions = second?.(paragraph, tokens) ?? new Float64Array(tokens.length * width);
    visitFeatures((feature, token) => weights.addWeights(feature, emissions, token * width));
    return toNames(bestPath(emissions, weights.transitions, width).map((label) => TAGGER_LABELS[label] ?? 'O'));
  };
  return {
    tag: (article, gazetteer, second) =>
      viewArticle(article, gazetteer, weights.lexicon).map((text) => ({ ...text, names: findNames(text, second) })),
  };
}
