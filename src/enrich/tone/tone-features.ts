import { paragraphText, type TextSpan } from '../../domain/text-span.ts';
import { featureWords, roughStem, wordPairs } from '../linear/features.ts';
import { splitSentences } from '../sentences.ts';

interface Text {
  readonly title: string | null;
  readonly body: readonly string[];
}

/** Features of one stretch of running text: words, pairs, rough stems. */
export function* textFeatures(text: string): Generator<string> {
  const words = featureWords(text);
  yield* wordPairs(words);
  for (const word of words) yield `s:${roughStem(word)}`;
}

/** Features of a whole article: those of its text, and the title's words once more, since a title says most. */
export function* articleFeatures({ title, body }: Text): Generator<string> {
  for (const word of featureWords(title ?? '')) yield `t:${word}`;
  yield* textFeatures(title ?? '');
  for (const paragraph of body) yield* textFeatures(paragraph);
}

/** Features of a title alone: short, so parts of words help too. */
export function* titleFeatures(title: string): Generator<string> {
  const words = featureWords(title);
  yield* wordPairs(words);
  for (const word of words) {
    yield `s:${roughStem(word)}`;
    const padded = `<${word}>`;
    for (let at = 0; at + 4 <= padded.length; at += 1) yield `c:${padded.slice(at, at + 4)}`;
  }
}

const NEAR_WORDS = 6;
const MAX_MENTIONS = 12;

function sentenceAround(text: string, span: TextSpan): { readonly start: number; readonly end: number } {
  return (
    splitSentences(text).find((sentence) => sentence.start <= span.start && span.start < sentence.end) ?? {
      start: 0,
      end: text.length,
    }
  );
}

/** Features of how an article writes of one target: the words near its mentions, their sentences, and the article's own tone. */
export function* targetFeatures(
  article: Text,
  spans: readonly TextSpan[],
  articleTone: readonly number[],
): Generator<string> {
  for (const span of spans.slice(0, MAX_MENTIONS)) {
    const text = paragraphText(article, span.paragraph);
    const sentence = sentenceAround(text, span);
    const before = featureWords(text.slice(sentence.start, span.start));
    const after = featureWords(text.slice(span.end, sentence.end));
    for (const word of [...before, ...after]) {
      yield word;
      yield `s:${roughStem(word)}`;
    }
    yield* wordPairs(before.slice(-NEAR_WORDS), '<');
    yield* wordPairs(after.slice(0, NEAR_WORDS), '>');
    for (const word of after.slice(0, NEAR_WORDS)) yield `>s:${roughStem(word)}`;
    if (span.paragraph < 0) yield 'in title';
  }
  yield `mentions ${Math.min(5, spans.length)}`;
  for (const [label, probability] of articleTone.entries()) yield `tone ${label} ${Math.round(probability * 5)}`;
  const top = articleTone.indexOf(Math.max(...articleTone));
  for (let copy = 0; copy < 3; copy += 1)
    yield `tone ${top} first ${spans[0] && spans[0].paragraph <= 0 ? 'lead' : 'later'}`;
}
