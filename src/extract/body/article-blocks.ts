import { isInAside } from './asides.ts';
import type { Block } from './blocks.ts';
import { isBoilerplateLine, isByline, isEndHeading } from '../boilerplate/boilerplate.ts';
import { isGood } from './container.ts';
import { isLegible } from '../legible.ts';
import { endsProse } from './running-text.ts';

const MOSTLY_LINK = 0.8;
const TEASER_LINKS_PER_TEXT = 0.75;
const FEWEST_LIST_LINES = 4;
/** Headings before so much text (in Latin letters) do not end the article. */
const SHORTEST_ARTICLE = 80;
const LONGEST_DATE_WORDS = 10;
/** A longer block must consist of words. */
const LONGEST_UNREAD = 600;

/**
 * Which of the container's blocks are the article's: the running text, what stands between it, and what adjoins it without a
 * break. Only what is certainly something else is left out.
 */
export function chooseBlocks(
  blocks: readonly Block[],
  title: string | null,
  ignoreAsides: boolean,
): readonly boolean[] {
  const noise = blocks.map((block) => isBoilerplateLine(block.text));
  const runs = blocks.map((block, index) => noise[index] === false && isRunning(block, ignoreAsides));
  const limit = endOfArticle(blocks, runs, ignoreAsides);
  const running = runs.map((runs, index) => runs && index < limit);
  const pieces = blocks.map(
    (block, index) => index < limit && noise[index] === false && isPiece(block, ignoreAsides) && block.text !== title,
  );
  if (!running.includes(true)) return pieces;
  // The generous pass stands among asides: what adjoins its text may be one.
  const adjoins = (block: Block | undefined, index: number): boolean =>
    !ignoreAsides && pieces[index] === true && block?.element.name !== 'h1' && !isCredit(block?.text ?? '');
  let first = running.indexOf(true);
  let last = running.lastIndexOf(true);
  while (adjoins(blocks[first - 1], first - 1)) first -= 1;
  while (adjoins(blocks[last + 1], last + 1)) last += 1;
  while (running[last] === false && isSignature(blocks[last]?.text ?? '')) last -= 1;
  return blocks.map(
    (_, index) => running[index] === true || (index >= first && index <= last && pieces[index] === true),
  );
}

/**
 * The container may go on with other articles' teasers: they come under a heading of a known kind, and among them are
 * about as many links as texts. A box of links inside an article has the article's paragraphs after it; what stands in an
 * aside is left out anyway and says nothing.
 */
function endOfArticle(blocks: readonly Block[], runs: readonly boolean[], ignoreAsides: boolean): number {
  const outside = blocks.map((block) => !isInAside(block, ignoreAsides));
  const links = blocks.map((block, index) => outside[index] === true && block.linkShare > MOSTLY_LINK);
  let linksLeft = links.filter(Boolean).length;
  let textsLeft = runs.filter(Boolean).length;
  let size = 0;
  for (const [index, block] of blocks.entries()) {
    if (links[index] === true) linksLeft -= 1;
    if (runs[index] === true) {
      textsLeft -= 1;
      size += block.size;
      continue;
    }
    const isEnd = size >= SHORTEST_ARTICLE && linksLeft >= textsLeft * TEASER_LINKS_PER_TEXT;
    if (isEnd && outside[index] === true && isEndHeading(block.text)) return index;
  }
  return blocks.length;
}

/** Running text, or a list written with `<br>`: certainly the article's. */
function isRunning(block: Block, ignoreAsides: boolean): boolean {
  if (!isGood(block, ignoreAsides) || block.kind === 'heading') return false;
  return endsProse(block.text) || block.text.split('\n').length >= FEWEST_LIST_LINES;
}

/** May be the article's if its running text is near: a subhead, a list item, a short line. */
const isPiece = (block: Block, ignoreAsides: boolean): boolean =>
  block.kind !== 'caption' &&
  !isInAside(block, ignoreAsides) &&
  block.linkShare <= 0.5 &&
  (block.size <= LONGEST_UNREAD || isLegible([block.text]));

/** When or by whom, where it stands on a line of its own at the edge of the text. */
const isCredit = (text: string): boolean => isDateLine(text) || isByline(text);

/** "Tuesday, 19 November 2019", "Updated at 1:23 p.m.": no sentence and no dateline, which ends in a dash. */
function isDateLine(text: string): boolean {
  if (/[?!–—-]$/.test(text) || text.split(' ').length > LONGEST_DATE_WORDS) return false;
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/.test(text) || (numbers >= 2 && /(?:19|20)\d{2}/.test(text));
}

/** "ANI BUDI" or "ANTARA" below the last paragraph. */
const isSignature = (text: string): boolean => /^\p{Lu}[\p{Lu} .'’-]{2,40}$/u.test(text);
