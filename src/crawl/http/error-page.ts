import { decodeText } from '../../base/decode-text.ts';

const CODE = String.raw`(?:40[0134]|410|50[0234]|52\d)`;
// A whole title: a number alone may be a part of many a headline.
const BARE_CODE = new RegExp(String.raw`^${CODE}$`);
// Whole titles, or whole parts of titles: an article may well be about "404 desa" or "Access Denied".
const ERROR_TITLES: readonly RegExp[] = [
  new RegExp(String.raw`^(?:error|galat|kesalahan|http)\s*${CODE}$|^${CODE}\s*(?:error|galat)$`),
  new RegExp(String.raw`^(?:error\s*)?${CODE}[\s:.-]*(?:forbidden|gone|unauthorized|bad request)$`),
  new RegExp(
    String.raw`^(?:error\s*)?(?:${CODE}[\s:.-]*)?(?:not found|access denied|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|internal server error)$`,
  ),
  /^(?:maaf,?\s*)?(?:halaman|laman|artikel|berita|konten)(?: yang anda cari| ini| tersebut)? (?:tidak|tak|tidak dapat|telah) (?:ditemukan|tersedia|dihapus|ada)$/,
  /^(?:the )?(?:page|article|requested url|content)(?: you requested)? (?:was |could )?(?:not(?: be)? found|not available|no longer available|does not exist|doesn't exist)$/,
  /^(?:situs|website|web) (?:sedang )?(?:dalam )?(?:perbaikan|pemeliharaan|maintenance)$/,
  /^(?:site |website )?(?:is )?(?:under|down for|scheduled) (?:maintenance|construction)$|^maintenance mode$/,
  /^(?:this )?account (?:has been )?suspended$|^suspended domain$|^database error$|^error establishing a database connection$/,
  /^index of \/.{0,200}$|^apache2? .{0,40} default page(?:: it works)?$|^welcome to nginx!?$/,
];
// Beyond this a head has no title, and real heads have it far earlier.
const LOOK_AT_BYTES = 64 * 1024;
const LONGEST_TITLE = 300;
// Between what a page is and whose it is: "Halaman tidak ditemukan | Warta".
const SEPARATOR = /\s+[–—•·»:-]+\s+|\s*\|\s*/;

/**
 * The title of a page that is an error although its status says 200: "404", "Halaman tidak ditemukan", "502 Bad Gateway", "Situs dalam
 * perbaikan". Undefined for any other page.
 */
export function findErrorTitle(bytes: Uint8Array): string | undefined {
  const head = decodeText(bytes.subarray(0, LOOK_AT_BYTES));
  const opening = /<title\b[^>]{0,200}>/i.exec(head);
  if (!opening) return undefined;
  const from = opening.index + opening[0].length;
  const rest = head.slice(from, from + LONGEST_TITLE);
  const title = rest
    .slice(0, Math.max(0, rest.search(/<\/title/i)))
    .replace(/\s+/g, ' ')
    .trim();
  const parts = [title, ...title.split(SEPARATOR)].map(toWords);
  const isError = BARE_CODE.test(title) || parts.some((part) => ERROR_TITLES.some((form) => form.test(part)));
  return isError ? title : undefined;
}

const toWords = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[!.\s]+$/, '')
    .trim();
