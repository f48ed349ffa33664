import type { ReadFrom } from '../domain/article.ts';
import { isInAside } from './asides.ts';
import type { Block, PageBlocks } from './blocks.ts';
import { isBoilerplateLine, isEndHeading, splitBoilerplate } from './boilerplate.ts';
import { endsSentence, findContainer, isGood } from './container.ts';

/** Under this length the pass is repeated without the flags that call an element an aside; the longer result wins. */
const SUSPICIOUSLY_SHORT = 200;
const SHORTEST_BODY = 80;
const MOST_BOILERPLATE_LINES = 200;
const MOSTLY_LINK = 0.8;
const TEASER_LINKS_PER_TEXT = 0.75;
const FEWEST_LIST_LINES = 4;
/** A line at least this long that ends a sentence ends a paragraph. */
const SHORTEST_PARAGRAPH_LINE = 60;

export interface PageBody {
  readonly paragraphs: readonly string[];
  readonly boilerplate: readonly string[];
  /** Indices of blocks: the container's first, the text's first, the text's end. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly from: ReadFrom;
  readonly confidence: number;
  /** The publisher's rule did not fit the page. */
  readonly staleRule?: true;
}

/** The article's text, found by its shape alone; undefined where the page holds none. */
export function readBody(page: PageBlocks, title: string | null): PageBody | undefined {
  const careful = readPass(page, title, false);
  if (careful !== undefined && lengthOf(careful) >= SUSPICIOUSLY_SHORT) return careful;
  const generous = readPass(page, title, true);
  const better = lengthOf(generous) > lengthOf(careful) * 1.5 ? generous : careful;
  return lengthOf(better) >= SHORTEST_BODY ? better : undefined;
}

export const lengthOf = (body: PageBody | undefined): number =>
  (body?.paragraphs ?? []).reduce((sum, text) => sum + text.length, 0);

function readPass(page: PageBlocks, title: string | null, ignoreAsides: boolean): PageBody | undefined {
  const container = findContainer(page, ignoreAsides);
  if (container === undefined) return undefined;
  const [first, end] = page.rangeOf(container);
  const { keep, ...lines } = readBlocks(page.blocks.slice(first, end), title, ignoreAsides);
  return {
    ...lines,
    first,
    start: first + Math.max(0, keep.indexOf(true)),
    end: first + keep.lastIndexOf(true) + 1,
    from: 'scorer',
    confidence: ignoreAsides ? 0.6 : 0.9,
  };
}

/** The blocks of an article's container → its paragraphs, the lines taken out, and which blocks were kept. */
export function readBlocks(
  blocks: readonly Block[],
  title: string | null,
  ignoreAsides: boolean,
): Pick<PageBody, 'paragraphs' | 'boilerplate'> & { readonly keep: readonly boolean[] } {
  const keep = chooseBlocks(blocks, title, ignoreAsides);
  const split = blocks.map((block, index) => {
    const lines = block.text.split('\n');
    return keep[index] === true ? splitBoilerplate(lines) : { kept: [], boilerplate: lines };
  });
  return {
    paragraphs: joinDateline(split.flatMap(({ kept }) => joinLines(kept))),
    boilerplate: split.flatMap(({ boilerplate }) => boilerplate).slice(0, MOST_BOILERPLATE_LINES),
    keep,
  };
}

/** From the first to the last block of running text, without what is certainly something else. */
function chooseBlocks(blocks: readonly Block[], title: string | null, ignoreAsides: boolean): readonly boolean[] {
  const noise = blocks.map((block) => isBoilerplateLine(block.text));
  const runs = blocks.map((block, index) => noise[index] === false && isRunning(block, ignoreAsides));
  const limit = endOfArticle(blocks, runs);
  const running = runs.map((runs, index) => runs && index < limit);
  const piece = blocks.map(
    (block, index) => index < limit && noise[index] === false && isPiece(block, ignoreAsides) && block.text !== title,
  );
  if (!running.includes(true)) return piece;
  const short = blocks.map((block, index) => piece[index] === true && isShortSentence(block));
  let first = running.indexOf(true);
  let last = running.lastIndexOf(true);
  while (first > 0 && (short[first - 1] === true || isDatelineAlone(blocks[first - 1]?.text ?? ''))) first -= 1;
  while (short[last + 1] === true || (piece[last + 1] === true && isRow(blocks[last + 1]))) last += 1;
  return blocks.map(
    (_, index) => running[index] === true || (index >= first && index <= last && piece[index] === true),
  );
}

/**
 * The container may go on with other articles' teasers: they come under a heading of a known kind, and among them are
 * about as many links as texts. A box of links inside an article has the article's paragraphs after it.
 */
function endOfArticle(blocks: readonly Block[], runs: readonly boolean[]): number {
  let linksLeft = blocks.filter((block) => block.linkShare > MOSTLY_LINK).length;
  let textsLeft = runs.filter(Boolean).length;
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.linkShare > MOSTLY_LINK) linksLeft -= 1;
    if (runs[index] === true) {
      textsLeft -= 1;
      length += block.text.length;
    } else if (length >= SHORTEST_BODY && linksLeft >= textsLeft * TEASER_LINKS_PER_TEXT && isEndHeading(block.text)) {
      return index;
    }
  }
  return blocks.length;
}

/** Running text, or a list written with `<br>`: certainly the article's. */
function isRunning(block: Block, ignoreAsides: boolean): boolean {
  if (!isGood(block, ignoreAsides) || block.kind === 'heading') return false;
  return endsSentence(block.text) || block.text.split('\n').length >= FEWEST_LIST_LINES;
}

/** May stand between running text: a subhead, a list item, a short line. */
const isPiece = (block: Block, ignoreAsides: boolean): boolean =>
  block.kind !== 'caption' && !isInAside(block, ignoreAsides) && block.linkShare <= 0.5;

/** "Ini serius." at the edge of the running text. */
const isShortSentence = (block: Block): boolean =>
  block.kind === 'text' && block.text.length >= 12 && endsSentence(block.text);

/** A list or table that closes an article has no full stops. */
const isRow = (block: Block | undefined): boolean =>
  (block?.kind === 'item' || block?.kind === 'cell') && block.linkShare < 0.5;

/** "Jakarta -": a dateline that the page's markup cut off from its sentence. */
const isDatelineAlone = (text: string): boolean =>
  text.length <= 60 && /^\p{Lu}[\p{L}\d\s.,()/]{2,55}\s?[-–—]{1,2}$/u.test(text);

function joinDateline(paragraphs: readonly string[]): readonly string[] {
  const [first, second, ...rest] = paragraphs;
  return first !== undefined && second !== undefined && isDatelineAlone(first)
    ? [`${first} ${second}`, ...rest]
    : paragraphs;
}

/** A line that ends as a long sentence ends a paragraph; other line breaks are spaces. */
function joinLines(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    open = open === '' ? line : `${open} ${line}`;
    if (!endsSentence(line) || line.length < SHORTEST_PARAGRAPH_LINE) continue;
    paragraphs.push(open);
    open = '';
  }
  return open === '' ? paragraphs : [...paragraphs, open];
}
