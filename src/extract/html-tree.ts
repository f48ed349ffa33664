import { DomHandler, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Problem } from '../domain/problem.ts';

/** Far above any news page (the largest seen is 2 MB). */
const LARGEST_PAGE_MB = 20;
/** Blink nests no deeper either. The parser's stack costs time in proportion to its depth, so depth must have a bound. */
const DEEPEST = 512;
/** News pages at hand have up to 4,600 nodes and 102,000 characters of text. */
const MOST_NODES = 60_000;
const MOST_TEXT = 2_000_000;
/** Of one piece of text between two tags, which is less than a paragraph. */
const LONGEST_TEXT = 200_000;
const LONGEST_JSON_LD = 1_000_000;
const BYTES_PER_MB = 1_000_000;

/** A page as a tree; `isCut` where it was too deep or too large to be read to its end. */
export type PageTree = Document & { readonly isCut: boolean };

/** Ends the parse of a page that nests too deep or holds too much; what was read so far is kept. */
class TreeFull extends Error {}

/** Builds the tree without what reading never needs: comments, style sheets, scripts other than JSON-LD. */
class PageHandler extends DomHandler {
  isCut = false;
  #depth = 0;
  #nodes = 0;
  #textLeft = MOST_TEXT;
  /** How much more the piece of text takes that is being read; none in scripts and style sheets. */
  #room = LONGEST_TEXT;
  #isInText = false;
  #isInScript = false;

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new TreeFull();
    this.#count();
    const isJsonLd = name === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
    this.#isInScript = name === 'style' || name === 'script';
    this.#beginText(isJsonLd ? LONGEST_JSON_LD : LONGEST_TEXT);
    if (this.#isInScript && !isJsonLd) this.#room = 0;
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.#depth -= 1;
    this.#isInScript = false;
    this.#beginText(LONGEST_TEXT);
    super.onclosetag();
  }

  override ontext(text: string): void {
    const kept = text.slice(0, this.#room);
    this.isCut ||= kept.length < text.length && !this.#isInScript;
    if (kept === '') return;
    if (!this.#isInText) this.#count();
    this.#isInText = true;
    this.#room -= kept.length;
    super.ontext(kept);
    if (!this.#isInScript) this.#textLeft -= kept.length;
    if (this.#textLeft < 0) throw new TreeFull();
  }

  override oncomment(): void {}
  override onprocessinginstruction(): void {}

  #beginText(room: number): void {
    this.#isInText = false;
    this.#room = room;
  }

  /** An entity in the middle of a text comes as a text of its own; together they are one node. */
  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw new TreeFull();
  }
}

/**
 * HTML → tree, whatever is wrong with the HTML. Time and memory grow with the length of the page, not with its nesting.
 *
 * @throws Problem `input-too-large`
 */
export function parseHtml(html: string): PageTree {
  if (html.length > LARGEST_PAGE_MB * BYTES_PER_MB) throw new Problem('input-too-large', { limit: LARGEST_PAGE_MB });
  const handler = new PageHandler();
  // A fragment has no body; with this one around everything, each text has an element that contains it.
  handler.onopentag('body', {});
  try {
    new Parser(handler, { decodeEntities: true }).end(html);
  } catch (error) {
    if (!(error instanceof TreeFull)) throw error;
    handler.isCut = true;
  }
  return Object.assign(handler.root, { isCut: handler.isCut });
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
