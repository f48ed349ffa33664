import { type Element, isTag } from 'domhandler';
import { isInAside } from './asides.ts';
import type { Block, PageBlocks } from './blocks.ts';
import { countMarks, endsProse } from './running-text.ts';

/** A shorter block says nothing about where the article is. */
const SHORTEST_GOOD_BLOCK = 40;
const MOST_LINKS = 0.5;
const MOST_LINKS_IN_PROSE = 0.75;
const SHORTEST_UNLINKED_PROSE = 80;
/** What a good block gives to the containers around it, nearest first. */
const WEIGHTS = [1, 0.6, 0.3];
const LETTERS_PER_POINT = 100;
const MOST_LENGTH_POINTS = 5;
/** The container grows to its parent where the parent adds this share of clean text. */
const CLIMB_SHARE = 0.25;
const SHORTEST_DECLARED = 200;
/** A declared body shorter than this share of what the scores found is a part of the article only. */
const DECLARED_SHARE = 0.3;
const HIGHEST_CLIMB = 6;

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
    if (score > bestScore) [best, bestScore] = [element, score];
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
  return blocks.reduce((sum, block) => sum + block.size * (1 - block.linkShare), 0);
}

/** A block that looks like running text. */
export function isGood(block: Block, ignoreAsides: boolean): boolean {
  return (
    block.size >= SHORTEST_GOOD_BLOCK &&
    (block.linkShare <= MOST_LINKS || isLinkedProse(block)) &&
    block.kind !== 'caption' &&
    !isInAside(block, ignoreAsides)
  );
}

/** A paragraph that links many of its words is no list of links if enough of them are its own. */
const isLinkedProse = ({ size, linkShare }: Block): boolean =>
  linkShare <= MOST_LINKS_IN_PROSE && size * (1 - linkShare) >= SHORTEST_UNLINKED_PROSE;

function pointsOf(block: Block): number {
  const marks = countMarks(block.text);
  const points = 1 + Math.min(block.size / LETTERS_PER_POINT, MOST_LENGTH_POINTS) + Math.min(marks / 2, 4);
  return points * (1 - block.linkShare) * (marks === 0 ? 0.3 : 1);
}

/** One-paragraph-per-wrapper layouts, bodies in two halves and pages merged under `[data-page]`: the parent is the container. */
function climb(start: Element, page: PageBlocks, ignoreAsides: boolean): Element {
  let best = start;
  let held = contentOf(start, page, ignoreAsides);
  let parent = parentOf(start);
  if ('data-page' in start.attribs && parent !== undefined) {
    [best, held] = [parent, contentOf(parent, page, ignoreAsides)];
  }
  for (let step = 0; step < HIGHEST_CLIMB && parent !== undefined && parent.name !== 'body'; step += 1) {
    const around = contentOf(parent, page, ignoreAsides);
    const added = around.prose - held.prose;
    const isMore = added >= held.prose * CLIMB_SHARE;
    if (isMore && around.links - held.links <= added * MOST_LINKS) [best, held] = [parent, around];
    parent = parentOf(parent);
  }
  return best;
}

interface Content {
  readonly prose: number;
  readonly links: number;
}

/** How much running text an element holds, and how much that is only links: teasers are made of both. */
function contentOf(element: Element, page: PageBlocks, ignoreAsides: boolean): Content {
  const [first, end] = page.rangeOf(element);
  let prose = 0;
  let links = 0;
  for (let index = first; index < end; index += 1) {
    const block = page.blocks[index];
    if (block === undefined || isInAside(block, ignoreAsides)) continue;
    if (block.linkShare > MOST_LINKS_IN_PROSE) links += block.size;
    else if (isGood(block, ignoreAsides) && endsProse(block.text)) prose += block.size;
  }
  return { prose, links };
}

function parentOf(element: Element): Element | undefined {
  const { parent } = element;
  return parent !== null && isTag(parent) && parent.name !== 'html' ? parent : undefined;
}
