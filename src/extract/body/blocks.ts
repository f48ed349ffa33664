import { type AnyNode, type Document, type Element, isTag, isText } from 'domhandler';
import { type Aside, type AsideRange, asideNames, markAsides } from './asides.ts';
import { collapse, namesOf } from '../html-tree.ts';
import { endsProse, sizeOf } from './running-text.ts';

export type BlockKind = 'text' | 'heading' | 'item' | 'caption' | 'cell';

/** One run of text between two block boundaries: a paragraph, a heading, a list item, a piece between two `<br><br>`. */
export interface Block {
  /** White space collapsed; a single `<br>` is a line break. */
  readonly text: string;
  /** Its length in Latin letters. */
  readonly size: number;
  readonly kind: BlockKind;
  /** The nearest block-level element around the text. */
  readonly element: Element;
  /** Share of the text that stands in links (0 to 1). */
  readonly linkShare: number;
  /** Inside an element whose class, id or tag says sidebar, comments, related links, ... */
  readonly aside: Aside;
}

/** The blocks of a page in reading order, and which of them (first, end exclusive) lie inside each element. */
export interface PageBlocks {
  readonly blocks: readonly Block[];
  rangeOf(element: Element): readonly [first: number, end: number];
  /** The elements that the page itself calls the article's body. */
  readonly declaredBodies: readonly Element[];
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p'.split(
    ' ',
  ),
);
/** Holds no text of an article. */
const SKIPPED = new Set(
  'script style noscript template iframe svg math button select textarea input option object embed audio video canvas map head title datalist'.split(
    ' ',
  ),
);
const CAPTION_NAMES =
  /(?:^|[\s_-])(?:\w*caption\w*|photo-?credit|image-?credit|foto-?desc|keterangan-?foto|l[eé]gendes?|bild-?(?:unterschrift|text|legende)\w*|pie-?(?:de-?)?foto|didascalia|(?:onder|bij)schrift|bille?de?-?te[kx]st|kuva-?teksti|podpis|popisek|chu-?thich)(?=$|[\s_-])/i;
const IMAGES = new Set(['img', 'picture', 'amp-img']);
/** Letters in all the blocks beside one image. */
const LONGEST_CAPTION = 200;
const MOST_CAPTION_BLOCKS = 4;
/** An image in one of these may stand beside a short article or a teaser. */
const NEVER_CAPTIONED = new Set(['body', 'main', 'article', 'section', 'li']);
const HEADING = /^h[1-6]$/;

/** One pass over a page, or over one element of it. `leftOut`: elements whose inside is not read. Never recurses. */
export function toBlocks(root: Document | Element, leftOut: ReadonlySet<Element> = new Set()): PageBlocks {
  const writer = new BlockWriter(isTag(root) ? root : undefined);
  let node: AnyNode | null = root.firstChild;
  while (node !== null) {
    if (isText(node)) writer.text(node.data);
    else if (isTag(node) && !SKIPPED.has(node.name)) {
      writer.enter(node);
      if (node.firstChild !== null && !leftOut.has(node)) {
        node = node.firstChild;
        continue;
      }
      writer.leave(node);
    }
    while (node.next === null && node.parent !== null && node.parent !== root) {
      node = node.parent;
      if (isTag(node)) writer.leave(node);
    }
    node = node.next;
  }
  return writer.finish();
}

interface OpenElement {
  readonly element: Element;
  readonly first: number;
  readonly images: number;
  readonly kind: BlockKind;
}

/** The state of the pass: which elements are open, and the text since the last boundary. */
class BlockWriter {
  readonly #blocks: Omit<Block, 'aside'>[] = [];
  readonly #ranges = new Map<Element, readonly [number, number]>();
  readonly #open: OpenElement[] = [];
  readonly #asides: AsideRange[] = [];
  readonly #declared: Element[] = [];
  #text = '';
  #linkLength = 0;
  #isInLink = false;
  #breaks = 0;
  #images = 0;

  /** Text that stands directly in the element that the pass starts from is a block of it, even where that is an inline one. */
  constructor(root: Element | undefined) {
    if (root !== undefined) this.#open.push({ element: root, first: 0, images: 0, kind: kindOf(root, 'text') });
  }

  enter(element: Element): void {
    if (element.name === 'br') this.#break();
    if (IMAGES.has(element.name)) this.#images += 1;
    // A link ends where the next begins, as in HTML's own parser; an anchor without an address is none.
    if (element.name === 'a') this.#isInLink = element.attribs['href'] !== undefined;
    if (isDataCell(element)) this.#text += ' ';
    if (isInline(element)) return;
    this.#flush();
    this.#open.push({
      element,
      first: this.#blocks.length,
      images: this.#images,
      kind: kindOf(element, this.#open.at(-1)?.kind ?? 'text'),
    });
  }

  leave(element: Element): void {
    if (element.name === 'a') this.#isInLink = false;
    if (isInline(element)) return;
    this.#flush();
    const closed = this.#open.pop();
    if (closed === undefined || closed.first === this.#blocks.length) return;
    this.#ranges.set(element, [closed.first, this.#blocks.length]);
    if (this.#images > closed.images) this.#markCaption(element, closed.first);
    if (isDeclaredBody(element)) this.#declared.push(element);
    const names = asideNames(element);
    if (names !== undefined) this.#asides.push({ names, first: closed.first, end: this.#blocks.length });
  }

  text(data: string): void {
    const text = data.replace(/\s+/g, ' ');
    if (text.trim() !== '') this.#breaks = 0;
    this.#text += text;
    if (this.#isInLink) this.#linkLength += text.trim().length;
  }

  finish(): PageBlocks {
    this.#flush();
    const ranges = this.#ranges;
    const aside = markAsides(this.#blocks, this.#asides);
    const blocks = this.#blocks.map((block, index) => ({ ...block, aside: aside[index] ?? false }));
    return {
      blocks,
      rangeOf: (element) => ranges.get(element) ?? [0, 0],
      declaredBodies: this.#declared,
    };
  }

  /** What stands in an element with an image and few other words is its caption; a paragraph of sentences may begin with an image. */
  #markCaption(element: Element, first: number): void {
    if (this.#blocks.length - first > MOST_CAPTION_BLOCKS || NEVER_CAPTIONED.has(element.name)) return;
    const inside = this.#blocks.slice(first);
    const size = inside.reduce((sum, block) => sum + block.size, 0);
    if (size > LONGEST_CAPTION) return;
    if (element.name === 'p' && inside.some((block) => endsProse(block.text))) return;
    this.#blocks.splice(first, inside.length, ...inside.map((block) => ({ ...block, kind: 'caption' as const })));
  }

  #break(): void {
    this.#breaks += 1;
    if (this.#breaks >= 2) this.#flush();
    else this.#text += '\n';
  }

  #flush(): void {
    const text = this.#text
      .split('\n')
      .map(collapse)
      .filter((line) => line !== '')
      .join('\n');
    const around = this.#open.at(-1);
    if (text !== '' && around !== undefined) {
      const linkShare = Math.min(1, this.#linkLength / text.length);
      this.#blocks.push({
        text,
        size: sizeOf(text),
        kind: around.kind,
        element: around.element,
        linkShare,
      });
    }
    this.#text = '';
    this.#linkLength = 0;
    this.#breaks = 0;
  }
}

const isInline = (element: Element): boolean =>
  INLINE.has(element.name) || element.name === 'br' || isDataCell(element);

/** A cell that holds plain text only: a row of such cells is one line of text. Cells of a page laid out as a table are not. */
function isDataCell(element: Element): boolean {
  if (element.name !== 'td' && element.name !== 'th') return false;
  return element.children.every((child) => !isTag(child) || (INLINE.has(child.name) && child.children.every(isText)));
}

const isDeclaredBody = (element: Element): boolean =>
  /^articlebody$/i.test(element.attribs['itemprop'] ?? '') ||
  /(?:^|\s)article[-_]{0,2}body(?:\s|$)/i.test(element.attribs['class'] ?? '');

function kindOf(element: Element, around: BlockKind): BlockKind {
  if (around === 'caption' || element.name === 'figcaption' || CAPTION_NAMES.test(namesOf(element))) return 'caption';
  if (HEADING.test(element.name)) return 'heading';
  if (element.name === 'li' || element.name === 'dt' || element.name === 'dd') return 'item';
  if (element.name === 'tr') return 'cell';
  return around === 'item' || around === 'cell' ? around : 'text';
}
