/** A shorter paragraph may well stand twice in one article ("Kenapa?"). */
const SHORTEST_BOX = 60;
/** On so many pages, all of them, a paragraph is no part of the article; on two it may be one that was repeated. */
const FEWEST_PAGES_OF_BOX = 3;
const MOST_OVERLAP = 20;

type Page = readonly string[];

export interface JoinedPages {
  readonly body: readonly string[];
  /** The outlet's own boxes and lines: what stands on each page, or at the end of each. */
  readonly repeated: readonly string[];
}

/**
 * The paragraphs of an article from those of its pages, in their order. Pages repeat the lead and the last paragraphs of the page
 * before, and the outlet's own boxes and closing lines: the first stand once in the article, the others not at all.
 */
export function joinPages(pages: readonly Page[]): JoinedPages {
  const known = new Set<string>();
  const told = pages.filter((page) => {
    const isNew = page.some((paragraph) => !known.has(paragraph));
    for (const paragraph of page) known.add(paragraph);
    return isNew;
  });
  const ending = told.length > 1 ? countSame(told.map((page) => page.slice(1).toReversed())) : 0;
  const bodies = told.map((page) => page.slice(0, page.length - ending));
  const boxes = findBoxes(bodies);
  const joined: string[] = [];
  for (const page of bodies) joined.push(...newIn(page, joined));
  const closing = ending > 0 ? (told[0]?.slice(-ending) ?? []) : [];
  return { body: joined.filter((paragraph) => !boxes.has(paragraph)), repeated: [...boxes, ...closing] };
}

/** With how many paragraphs all pages begin alike. */
function countSame([first = [], ...others]: readonly Page[]): number {
  const differs = first.findIndex((paragraph, at) => others.some((page) => page[at] !== paragraph));
  return differs === -1 ? first.length : differs;
}

/** The paragraphs that stand on each page, other than the lead. */
function findBoxes(pages: readonly Page[]): ReadonlySet<string> {
  if (pages.length < FEWEST_PAGES_OF_BOX) return new Set();
  const lead = countSame(pages);
  const [first = [], ...others] = pages.map((page) => new Set(page.slice(lead).filter(isLong)));
  return new Set([...first].filter((paragraph) => others.every((page) => page.has(paragraph))));
}

/** What a page adds to the pages before it. */
function newIn(page: Page, before: Page): Page {
  if (before.length === 0) return page;
  const rest = page.slice(countSame([page, before]));
  let overlap = Math.min(rest.length, before.length, MOST_OVERLAP);
  while (overlap > 0 && countSame([before.slice(-overlap), rest]) < overlap) overlap -= 1;
  const known = new Set(before.filter(isLong));
  return rest.slice(overlap).filter((paragraph) => !known.has(paragraph));
}

const isLong = (paragraph: string): boolean => paragraph.length >= SHORTEST_BOX;
