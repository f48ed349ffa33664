import type { Document, Element } from 'domhandler';
import type { PageRule } from '../domain/publisher.ts';
import { type PageBlocks, toBlocks } from './body/blocks.ts';
import { lengthOf, type PageBody, readBlocks } from './body/body.ts';
import { textOf } from './html-tree.ts';
import { findAll, findBest } from './select.ts';

/** A rule that finds less than this share of what the page's shape shows was written for another layout. */
const FRESH_SHARE = 0.6;
const CONFIDENCE = 0.95;

/**
 * The article's text where its publisher's rule says it stands, checked against what the scorer found: where the rule finds
 * nothing or much less, the scorer's text, marked as read in spite of a stale rule.
 */
export function applyRule(
  root: Document,
  page: PageBlocks,
  rule: PageRule,
  scored: PageBody | undefined,
  title: string | null,
): PageBody | undefined {
  if (rule.container.length === 0) return scored;
  const ruled = readByRule(root, page, rule, scored, title);
  const length = lengthOf(ruled);
  if (length > 0 && length >= lengthOf(scored) * FRESH_SHARE) return ruled;
  return scored === undefined ? undefined : { ...scored, staleRule: true };
}

function readByRule(
  root: Document,
  page: PageBlocks,
  rule: PageRule,
  scored: PageBody | undefined,
  title: string | null,
): PageBody {
  const containers = findBest(root, rule.container);
  const dropped = findAll(containers, rule.drop ?? []);
  const leftOut = new Set(dropped);
  const blocks = containers.flatMap((container) => toBlocks(container, leftOut).blocks);
  const { paragraphs, boilerplate } = readBlocks(blocks, title, false);
  const { first, start, end } = scored ?? placeOf(containers, page);
  const droppedLines = dropped.map(textOf).filter((line) => line !== '');
  return {
    paragraphs,
    boilerplate: [...droppedLines, ...boilerplate],
    first,
    start,
    end,
    from: 'rule',
    confidence: CONFIDENCE,
  };
}

function placeOf([container]: readonly Element[], page: PageBlocks): Pick<PageBody, 'first' | 'start' | 'end'> {
  const [first, end] = container === undefined ? [0, 0] : page.rangeOf(container);
  return { first, start: first, end };
}
