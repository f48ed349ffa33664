import { detectAll } from 'tinyld';
import type { Article } from '../domain/article.ts';
import { LANGUAGES } from './language-words.ts';
import type { LanguageWords } from './language-words.ts';

const WORDS_READ = 400;
/** Fewer letters than these tell nothing: a name is of any language. */
const FEWEST_LETTERS = 20;
/** Running text of a language has a fifth to a half of its words among the small ones; below this share it is another language. */
const LEAST_SHARE = 0.12;
/** A spelling counts this much of a word, being less sure. */
const SPELLING_WEIGHT = 0.25;
const LEAST_PRIOR = 0.3;

const countHits = (words: readonly string[], { words: small, spelling }: LanguageWords): number =>
  words.reduce((sum, word) => sum + (small.has(word) ? 1 : spelling?.test(word) ? SPELLING_WEIGHT : 0), 0);

/** The language of a text that is none of ours, by the letters it uses; null where that is unsure. */
function findOther(text: string): string | null {
  const [first] = detectAll(text);
  const isOurs = LANGUAGES.some(({ language }) => language === first?.lang);
  return first && !isOurs && first.lang.length === 2 && first.accuracy >= LEAST_PRIOR ? first.lang : null;
}

/**
 * The language of an article (BCP 47): Indonesian, Malay, Javanese, Sundanese and English by their small words and spellings, others by
 * letter n-grams. Null where the text is too short or unlike any. What the page declares only breaks a tie.
 */
export function identifyLanguage(article: Pick<Article, 'title' | 'body' | 'declaredLanguage'>): string | null {
  const text = [article.title ?? '', ...article.body].join('\n');
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu), ([word]) => word).slice(0, WORDS_READ);
  if (words.join('').length < FEWEST_LETTERS) return null;
  const declared = article.declaredLanguage?.slice(0, 2).toLowerCase();
  const ranked = LANGUAGES.map((language) => ({
    language: language.language,
    hits: countHits(words, language),
  })).toSorted((a, b) => b.hits - a.hits || Number(b.language === declared) - Number(a.language === declared));
  const [best] = ranked;
  return best && best.hits / words.length >= LEAST_SHARE ? best.language : findOther(text);
}
