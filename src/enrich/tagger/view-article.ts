import type { Article } from '../../domain/article.ts';
import { TITLE } from '../../domain/text-span.ts';
import type { Gazetteer, GazetteerMatch } from '../gazetteer/gazetteer.ts';
import { tokenize, type Token } from '../tokens.ts';
import { rememberWords } from './article-memory.ts';
import { visitFeatures } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { splitGlued } from './split-glued.ts';
import { viewTokens } from './token-view.ts';

/** A paragraph of an article, or its title, cut up for the tagger. */
export interface ArticleText {
  /** Index into `body`, or TITLE. */
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly matches: readonly GazetteerMatch[];
  /** Gives every feature of every token, with the token's index. */
  readonly visitFeatures: (visit: (feature: number, token: number) => void) => void;
}

/** Title and paragraphs with tokens, gazetteer matches and features: the same in training and in use. */
export function viewArticle(
  article: Pick<Article, 'title' | 'body'>,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
): readonly ArticleText[] {
  const texts = [
    ...(article.title ? [{ paragraph: TITLE, text: article.title }] : []),
    ...article.body.map((text, paragraph) => ({ paragraph, text })),
  ];
  const cut = texts.map(({ text }) => tokenize(text));
  const seen = new Set(cut.flatMap((tokens) => tokens.map((token) => token.text)));
  const viewed = texts.map(({ paragraph, text }, index) => {
    const tokens = splitGlued(cut[index] ?? [], {
      isWord: (word) => lexicon.knows(word),
      standsAlone: (word) => seen.has(word),
    });
    const matches = gazetteer.match(tokens);
    return { paragraph, text, tokens, matches, views: viewTokens(tokens, matches, (word) => lexicon.clusterOf(word)) };
  });
  const memory = rememberWords(viewed.filter(({ paragraph }) => paragraph !== TITLE).map(({ views }) => views));
  return viewed.map(({ paragraph, text, tokens, matches, views }) => ({
    paragraph,
    text,
    tokens,
    matches,
    visitFeatures: (visit) => visitFeatures({ views, isTitle: paragraph === TITLE }, memory, visit),
  }));
}
