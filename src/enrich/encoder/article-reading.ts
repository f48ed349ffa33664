import type { Article } from '../../domain/article.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import type { SequenceEncoder } from '../models/onnx-session.ts';
import { cutArticle, type PlacedText, type WindowSizes } from './article-pieces.ts';
import type { Heads } from './heads.ts';
import { lookAt, meanOf, type Look, type States } from './pool.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All that reading an article with the encoder takes. */
export interface NewsEncoder {
  readonly vocabulary: Vocabulary;
  readonly sizes: WindowSizes;
  readonly sequences: SequenceEncoder;
  readonly heads: Heads;
}

/** An article as the encoder read it, once; every head answers from it. */
export interface ArticleReading {
  readonly heads: Heads;
  readonly states: States;
  /** The title (empty where there is none), then the paragraphs. */
  readonly texts: readonly PlacedText[];
  readonly titleMean: Float32Array;
  readonly bodyMean: Float32Array;
  readonly titleLook: Look;
  readonly bodyLook: Look;
}

/**
 * Reads title and body, in time bounded by `sizes`: the title by itself, the body in windows. Of an empty title or body
 * the states are those of the two end marks alone, as in training.
 */
export async function readArticle(
  article: Pick<Article, 'title' | 'body'>,
  { vocabulary, sizes, sequences, heads }: NewsEncoder,
): Promise<ArticleReading> {
  const { texts, title, windows } = cutArticle(article, vocabulary, sizes);
  const parts = [];
  for (const sequence of [title, ...windows]) parts.push(await sequences.encode(sequence));
  const states = { width: sequences.width, values: joined(parts) };
  const end = states.values.length / states.width;
  return {
    heads,
    states,
    texts,
    titleMean: meanOf(states, range(0, title.length)) ?? new Float32Array(states.width),
    bodyMean: meanOf(states, range(title.length, end)) ?? new Float32Array(states.width),
    titleLook: lookAt(states, heads['title look'], 0, title.length),
    bodyLook: lookAt(states, heads['body look'], title.length, end),
  };
}

/** The rows of the pieces that a span touches, in order; none where it was not read. */
export function rowsOf({ texts }: ArticleReading, { paragraph, start, end }: TextSpan): readonly number[] {
  const text = texts[paragraph + 1];
  if (!text) return [];
  const { starts, ends } = text.pieces;
  const rows: number[] = [];
  for (let at = firstAfter(ends, start); at < ends.length && (starts[at] ?? 0) < end; at += 1) {
    const row = text.rows[at] ?? -1;
    if (row >= 0) rows.push(row);
  }
  return rows;
}

/** The first index whose place is after `position`, of ascending places. */
function firstAfter(places: Int32Array, position: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function* range(start: number, end: number): Generator<number> {
  for (let at = start; at < end; at += 1) yield at;
}
