import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

/** What is used here of a DOM node. */
interface Node {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/** Firefox's reader view on linkedom; words of different blocks are kept apart, which its own `textContent` does not do. */
export function readByReadability(bytes: Uint8Array): string | null {
  const { document } = parseHTML(new TextDecoder().decode(bytes));
  try {
    const content = new Readability(document).parse()?.content;
    return content === undefined || content === null ? null : toText(content);
  } catch {
    // It throws on some pages (mozilla/readability#836); then it has read nothing.
    return null;
  }
}

function toText(content: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${content}</body></html>`);
  const parts: string[] = [];
  const rest: Node[] = [...document.body.childNodes].toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.nodeName === '#text') parts.push(node.textContent ?? '');
    if (BLOCKS.has(node.nodeName)) parts.push('\n');
    rest.push(...[...node.childNodes].toReversed());
  }
  return parts.join('');
}
