import type { Article } from './article.ts';
import { TITLE, type TextSpan } from './text-span.ts';

/** Where these words stand in the title and the body, as whole words, in reading order. */
export function findWords({ title, body }: Pick<Article, 'title' | 'body'>, words: string): readonly TextSpan[] {
  const sought = words.trim();
  if (sought === '') return [];
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${RegExp.escape(sought)}(?![\p{L}\p{N}])`, 'gu');
  const spansIn = (text: string, paragraph: number): TextSpan[] =>
    Array.from(text.matchAll(pattern), ({ index }) => ({ paragraph, start: index, end: index + sought.length }));
  return [...spansIn(title ?? '', TITLE), ...body.flatMap(spansIn)];
}
