import type { PageBlocks } from './blocks.ts';
import type { PageBody } from './body.ts';
import { endsSentence } from './running-text.ts';

const SHORTEST_CAPTION = 40;

/** On a page of photographs the captions are the text; undefined where there are none. */
export function readCaptions({ blocks }: PageBlocks): PageBody | undefined {
  const isCaption = blocks.map(
    ({ kind, aside, text, size }) =>
      kind === 'caption' && aside !== 'certain' && size >= SHORTEST_CAPTION && endsSentence(text),
  );
  const start = isCaption.indexOf(true);
  if (start === -1) return undefined;
  const paragraphs = [...new Set(blocks.filter((_, index) => isCaption[index] === true).map(({ text }) => text))];
  return {
    paragraphs,
    boilerplate: [],
    first: start,
    start,
    end: isCaption.lastIndexOf(true) + 1,
    from: 'scorer',
    confidence: 0.5,
  };
}
