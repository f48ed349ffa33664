/**
 * Which page of an article: 0 the first, larger numbers for later ones (not always the next: some sites count paragraphs), or all
 * of them in one document.
 */
export type PageName = number | 'all';

const NUMBERED = /^(?:page|page_num|halaman)$/i;
const NUMBER = /^\d{1,3}$/;
const WHOLE: ReadonlyMap<string, RegExp> = new Map([
  ['page', /^all$/i],
  ['halaman', /^(?:all|semua)$/i],
  ['showpage', /./],
  ['single', /^1$/],
  ['view', /^all$/i],
]);

/** The page that a parameter of an address chooses: `?page=2`, `?showpage=all`. */
export function findPageParameter(name: string, value: string): PageName | undefined {
  if (NUMBERED.test(name) && NUMBER.test(value)) return Math.max(0, Number(value) - 1);
  return WHOLE.get(name.toLowerCase())?.test(value) === true ? 'all' : undefined;
}
