import type { Article } from '../../domain/article.ts';
import { paragraphText, TITLE } from '../../domain/text-span.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

const HYPHENATED = /(?<![\p{L}\p{N}.@-])\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)+(?![\p{L}-]|\.\p{L})/gu;

/** The places in words like "Jakarta-Bandung" and "Pro-Palestina", which are one token; a part counts where it is a place beyond doubt. */
export function findHyphenatedPlaces(article: Article, gazetteer: Gazetteer): readonly TextSpan[] {
  const isPlace = (part: string): boolean => {
    const [first] = gazetteer.find(part);
    return (
      !gazetteer.isDoubtful(part) && (first?.kind === 'city' || first?.kind === 'province' || first?.kind === 'country')
    );
  };
  const paragraphs = [TITLE, ...article.body.keys()];
  return paragraphs.flatMap((paragraph) =>
    Array.from(paragraphText(article, paragraph).matchAll(HYPHENATED))
      .filter(([word]) => gazetteer.find(word).length === 0)
      .flatMap((word) =>
        Array.from(word[0].matchAll(/[^-]+/g), (part) => ({ text: part[0], start: word.index + part.index })).filter(
          ({ text }) => isPlace(text),
        ),
      )
      .map(({ text, start }) => ({ paragraph, start, end: start + text.length })),
  );
}
