import { fold } from '../../base/fold.ts';
import type { Block } from './blocks.ts';
import type { PageBody } from './body.ts';

/** Dates and bylines stand within so many blocks before the text, after its end, and around the title. */
const BLOCKS_BEFORE = 16;
const BLOCKS_AFTER = 12;
const BLOCKS_NEAR = 6;
const LONGEST_DATE_LINE = 160;
const FEWEST_HEADLINES = 5;
const HEADLINE_WORDS = 4;
const HEADLINES_PER_TEASER = 0.45;
const LONGEST_TEASER = 150;

/** The blocks of the article and close to it. */
export const blocksAround = (blocks: readonly Block[], { first, end }: PageBody): readonly Block[] =>
  blocks.slice(Math.max(0, first - BLOCKS_BEFORE), end + BLOCKS_AFTER);

/** Short texts that can hold the article's date: around its title, below first; then above its first paragraph, nearest first. */
export function datesShown(blocks: readonly Block[], { start }: PageBody, title: string | null): readonly string[] {
  const bare = fold(title ?? '');
  const heading = blocks.findIndex((block) => block.kind === 'heading' && !block.aside && fold(block.text) === bare);
  const below = heading === -1 ? [] : blocks.slice(heading + 1, heading + BLOCKS_NEAR);
  const above = heading === -1 ? [] : blocks.slice(Math.max(0, heading - BLOCKS_NEAR), heading).toReversed();
  const before = blocks.slice(Math.max(0, start - BLOCKS_BEFORE), start).toReversed();
  return [...below, ...above, ...before].map((block) => block.text).filter((text) => text.length <= LONGEST_DATE_LINE);
}

/** Teasers of many articles: about as many headlines that are links as short texts between them. */
export function isListing(blocks: readonly Block[], { start, end, paragraphs }: PageBody): boolean {
  const isHeadline = (block: Block): boolean => block.linkShare > 0.8 && block.text.split(' ').length >= HEADLINE_WORDS;
  const headlines = blocks.slice(start, end).filter(isHeadline).length;
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0) / paragraphs.length;
  return (
    headlines >= FEWEST_HEADLINES && headlines >= paragraphs.length * HEADLINES_PER_TEASER && length < LONGEST_TEASER
  );
}
