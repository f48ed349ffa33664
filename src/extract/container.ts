import { type Element, isTag } from 'domhandler';
import { isInAside } from './asides.ts';
import type { Block, PageBlocks } from './blocks.ts';
import { namesOf } from './html-tree.ts';

/** A shorter block says nothing about where the article is. */
const SHORTEST_GOOD_BLOCK = 40;
const MOST_LINKS = 0.5;
const MOST_LINKS_IN_PROSE = 0.75;
const SHORTEST_UNLINKED_PROSE = 80;
/** What a good block gives to the containers around it, nearest first. */
const WEIGHTS = [1, 0.6, 0.3, 0.15];
const CHARS_PER_POINT = 100;
const MOST_LENGTH_POINTS = 5;
const BODY_FACTOR = 1.5;
const ARTICLE_FACTOR = 1.2;
/** The container grows to its parent where the parent adds this share of clean text. */
const CLIMB_SHARE = 0.25;
const SHORTEST_DECLARED = 200;
/** A declared body shorter than this share of what the scores found is a part of the article only. */
const DECLARED_SHARE = 0.3;
const HIGHEST_CLIMB = 6;

const BODY_NAMES =
  /article-?_?(?:body|content|text|detail)|(?:body|post|entry|news|story|detail|read|content)[-_]{0,2}(?:content|body|text|desc)|story-?body|entry-?content|isi-?berita|txt-?article|itp_bodycontent|detail__body|read__content|artikel/i;
/** Elements that hold one paragraph: their parent is the container. */
const PARAGRAPH_TAGS = new Set(
  'p li dd dt blockquote pre h1 h2 h3 h4 h5 h6 figcaption td th tr tbody thead summary address'.split(' '),
);

/** The element that holds the article's text, by where long, punctuated, unlinked blocks stand. `ignoreAsides`: second pass. */
export function findContainer(page: PageBlocks, ignoreAsides: boolean): Element | undefined {
  const scores = new Map<Element, number>();
  for (const block of page.blocks) {
    if (!isGood(block, ignoreAsides)) continue;
    const points = pointsOf(block);
    let container: Element | undefined = PARAGRAPH_TAGS.has(block.element.name)
      ? parentOf(block.element)
      : block.element;
    for (const weight of WEIGHTS) {
      if (container === undefined) break;
      scores.set(container, (scores.get(container) ?? 0) + points * weight);
      container = parentOf(container);
    }
  }
  let best: Element | undefined;
  let bestScore = 0;
  for (const [element, score] of scores) {
    const weighed = score * factorOf(element);
    if (weighed > bestScore) [best, bestScore] = [element, weighed];
  }
  const found = best === undefined ? undefined : climb(best, page, ignoreAsides);
  return findDeclared(page, found) ?? found;
}

/** The one element that the page calls the article's body, where the scores led elsewhere or too high. */
function findDeclared(page: PageBlocks, found: Element | undefined): Element | undefined {
  const [declared, ...others] = page.declaredBodies;
  if (declared === undefined || others.length > 0) return undefined;
  const length = unlinkedLength(declared, page);
  const foundLength = found === undefined ? 0 : unlinkedLength(found, page);
  return length >= SHORTEST_DECLARED && length >= foundLength * DECLARED_SHARE ? declared : undefined;
}

function unlinkedLength(element: Element, page: PageBlocks): number {
  const blocks = page.blocks.slice(...page.rangeOf(element)).filter((block) => !block.aside);
  return blocks.reduce((sum, block) => sum + block.text.length * (1 - block.linkShare), 0);
}

/** A block that looks like running text. */
export function isGood(block: Block, ignoreAsides: boolean): boolean {
  return (
    block.text.length >= SHORTEST_GOOD_BLOCK &&
    (block.linkShare <= MOST_LINKS || isLinkedProse(block)) &&
    block.kind !== 'caption' &&
    !isInAside(block, ignoreAsides)
  );
}

/** A paragraph that links many of its words is no list of links if enough of them are its own. */
const isLinkedProse = ({ text, linkShare }: Block): boolean =>
  linkShare <= MOST_LINKS_IN_PROSE && text.length * (1 - linkShare) >= SHORTEST_UNLINKED_PROSE;

function pointsOf(block: Block): number {
  const marks = block.text.match(/[.,;:?!”"](?=\s|$)/g)?.length ?? 0;
  const points = 1 + Math.min(block.text.length / CHARS_PER_POINT, MOST_LENGTH_POINTS) + Math.min(marks / 2, 4);
  return points * (1 - block.linkShare) * (marks === 0 ? 0.3 : 1);
}

function factorOf(element: Element): number {
  if (/articlebody/i.test(element.attribs['itemprop'] ?? '') || BODY_NAMES.test(namesOf(element))) return BODY_FACTOR;
  return element.name === 'article' ? ARTICLE_FACTOR : 1;
}

/** One-paragraph-per-wrapper layouts, bodies in two halves and pages merged under `[data-page]`: the parent is the container. */
function climb(start: Element, page: PageBlocks, ignoreAsides: boolean): Element {
  let best = start;
  let bestLength = goodLength(start, page, ignoreAsides);
  let parent = parentOf(start);
  if ('data-page' in start.attribs && parent !== undefined) {
    [best, bestLength] = [parent, goodLength(parent, page, ignoreAsides)];
  }
  for (let step = 0; step < HIGHEST_CLIMB && parent !== undefined && parent.name !== 'body'; step += 1) {
    const length = goodLength(parent, page, ignoreAsides);
    if (length >= bestLength * (1 + CLIMB_SHARE)) [best, bestLength] = [parent, length];
    parent = parentOf(parent);
  }
  return best;
}

function goodLength(element: Element, page: PageBlocks, ignoreAsides: boolean): number {
  const [first, end] = page.rangeOf(element);
  let length = 0;
  for (let index = first; index < end; index += 1) {
    const block = page.blocks[index];
    if (block !== undefined && isGood(block, ignoreAsides) && endsSentence(block.text)) length += block.text.length;
  }
  return length;
}

/** Ends as a sentence does; a closing quotation mark, bracket or footnote may follow the full stop. */
export const endsSentence = (text: string): boolean =>
  /[.!?…。][\s"'”’)\]»]{0,3}(?:\s?\([^)]{1,40}\)|\s?\[[^\]]{1,20}\])?$|[.!?…]$/.test(text.slice(-60));

function parentOf(element: Element): Element | undefined {
  const { parent } = element;
  return parent !== null && isTag(parent) && parent.name !== 'html' ? parent : undefined;
}
