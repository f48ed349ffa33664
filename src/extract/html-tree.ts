import { DomHandler, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Problem } from '../domain/problem.ts';

/** Far above any news page (the largest seen is 2 MB). */
const LARGEST_PAGE_MB = 20;
/** Blink nests no deeper either. The parser's stack costs time in proportion to its depth, so depth must have a bound. */
const DEEPEST = 512;
const MOST_NODES = 400_000;
const BYTES_PER_MB = 1_000_000;

/** Ends the parse of a page that nests too deep or holds too many nodes; what was read so far is kept. */
class TreeFull extends Error {}

/** Builds the tree without what reading never needs: comments, style sheets, scripts other than JSON-LD. */
class PageHandler extends DomHandler {
  #depth = 0;
  #nodes = 0;
  #skipText = false;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    this.#count();
    this.#skipText = name === 'style' || (name === 'script' && !/ld\+json/i.test(attributes['type'] ?? ''));
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    this.#skipText = false;
    super.onclosetag();
  }

  override ontext(text: string): void {
    if (this.#skipText) return;
    this.#count();
    super.ontext(text);
  }

  override oncomment(): void {}
  override onprocessinginstruction(): void {}

  #count(): void {
    this.#nodes += 1;
    if (this.#depth > DEEPEST || this.#nodes > MOST_NODES) throw new TreeFull();
  }
}

/**
 * HTML → tree, whatever is wrong with the HTML. Time and memory grow with the length of the page, not with its nesting.
 *
 * @throws Problem `input-too-large`
 */
export function parseHtml(html: string): Document {
  if (html.length > LARGEST_PAGE_MB * BYTES_PER_MB) throw new Problem('input-too-large', { limit: LARGEST_PAGE_MB });
  const handler = new PageHandler();
  // A fragment has no body; with this one around everything, each text has an element that contains it.
  handler.onopentag('body', {});
  try {
    new Parser(handler, { decodeEntities: true }).end(html);
  } catch (error) {
    if (!(error instanceof TreeFull)) throw error;
  }
  return handler.root;
}

/** All elements below a node, in document order. `enter` returns false to leave the element's inside out. */
export function walkElements(root: ParentNode, enter: (element: Element) => boolean): void {
  const rest = root.children.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!isTag(node) || !enter(node)) continue;
    for (let child = node.lastChild; child !== null; child = child.prev) rest.push(child);
  }
}

/** All text below a node, white space collapsed. */
export function textOf(root: ParentNode): string {
  const parts: string[] = [];
  const rest = root.children.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (isText(node)) parts.push(node.data);
    else if (isTag(node)) {
      if (node.name === 'br') parts.push(' ');
      for (let child = node.lastChild; child !== null; child = child.prev) rest.push(child);
    }
  }
  return collapse(parts.join(''));
}

/** Class and id, as one text. */
export const namesOf = (element: Element): string => `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`;

/**
 * Zero-width characters and soft hyphens; the marks that turn the direction of all that follows; controls, of which a
 * terminal obeys some.
 */
const INVISIBLE = /[\u200b\u200c\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]|(?!\s)\p{Cc}/gu;

/** One space for each run of white space (no-break spaces too), what is invisible gone. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}
