/** A quoted stretch of a paragraph, marks included (UTF-16 units, end exclusive). */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

const MARKS = /["“”„«»]/g;
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Quoted stretches. Scraped and hand-typed texts mix the marks ("… “, ” … “), so a mark opens or closes by what stands
 * beside it and by whether one is open, not by its shape. One left open runs to the end of the paragraph.
 */
export function findQuotations(paragraph: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: number | undefined;
  const close = (end: number): void => {
    if (open === undefined) return;
    found.push({ start: open, end, words: countWords(paragraph.slice(open, end)) });
    open = undefined;
  };
  for (const { index } of paragraph.matchAll(MARKS)) {
    const before = paragraph.charAt(index - 1);
    const after = paragraph.charAt(index + 1);
    const looksOpening = (before === '' || /[\s(:\-–—,]/.test(before)) && /[\p{L}\p{N}'‘([.…]/u.test(after);
    if (open === undefined) open = looksOpening || !/[\p{L}\p{N}.,!?]/u.test(before) ? index : undefined;
    else if (!looksOpening || index - open > 1) close(index + 1);
  }
  close(paragraph.length);
  return found;
}
