import { is, selectAll } from 'css-select';
import type { AnyNode, Document, Element, ParentNode } from 'domhandler';
import { textOf } from './html-tree.ts';

/** A selector that matches half a page is no selector for a page of news. */
const MOST_MATCHES = 1000;

/** What a list of selectors, best first, finds: the matches of the first that finds text. One pass over the page. */
export function findBest(root: Document, selectors: readonly string[]): readonly Element[] {
  const matches = selectWithin([root], selectors);
  for (const selector of selectors) {
    const found = outermost(matches.filter((element) => is(element, selector)));
    const filled = found.filter((element) => textOf(element) !== '');
    if (filled.length > 0) return filled;
  }
  return [];
}

/** All that any of the selectors finds below the given elements, without what stands inside another match. */
export const findAll = (below: readonly Element[], selectors: readonly string[]): readonly Element[] =>
  outermost(selectWithin(below, selectors));

/** Is there anything that one of the selectors matches, with text or without? */
export const isAnyThere = (root: Document, selectors: readonly string[]): boolean =>
  selectWithin([root], selectors).length > 0;

function selectWithin(below: readonly (Document | Element)[], selectors: readonly string[]): readonly Element[] {
  if (selectors.length === 0) return [];
  const selector = selectors.join(', ');
  return below.flatMap((node) => selectAll<AnyNode, Element>(selector, node)).slice(0, MOST_MATCHES);
}

function outermost(elements: readonly Element[]): readonly Element[] {
  const all = new Set<ParentNode>(elements);
  return elements.filter((element) => {
    let node = element.parent;
    while (node !== null && !all.has(node)) node = node.parent;
    return node === null;
  });
}
