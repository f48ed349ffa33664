import type { ReadFrom } from '../../domain/article.ts';
import { chooseBlocks } from './article-blocks.ts';
import type { Block, PageBlocks } from './blocks.ts';
import { splitBoilerplate } from '../boilerplate/boilerplate.ts';
import { findContainer } from './container.ts';
import { endsSentence, sizeOf } from './running-text.ts';

/** Under this length the pass is repeated without the flags that call an element an aside; the longer result wins. */
const SUSPICIOUSLY_SHORT = 200;
const SHORTEST_BODY = 80;
const MOST_BOILERPLATE_LINES = 200;
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
  (body?.paragraphs ?? []).reduce((sum, text) => sum + sizeOf(text), 0);

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
