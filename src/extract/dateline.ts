import type { Dateline } from '../domain/article.ts';

/** "JAKARTA, KOMPAS.com - ", "REPUBLIKA.CO.ID, JAKARTA -- ", "Mataram, NTB (ANTARA News) - "; radio writes "KBRN, Jakarta: ". */
const HEAD =
  /^(.{3,80}?)(?:\s{1,2}(?:-\s?-|[-–—])\s{0,3}|(?:--|[-–—])\s{1,3})(?=["“'‘(\p{Lu}\p{N}])|^(KBRN,? .{3,40}?):\s(?=["“'‘\p{Lu}])/u;
const KONTAN = /^(KONTAN\.CO\.ID)\s{0,2}[-–—]{1,2}\s?(\p{Lu}[\p{Lu} ]{2,40})\.\s/u;
/** Liputan6 writes no dash; its place is one word. */
const LIPUTAN6 = /^(Liputan6\.com), (Jakarta)\s(?=["“\p{Lu}])/u;
const SOURCE =
  /\.(?:com|co\.id|co|id|net|news|tv)\b|^(?:antara(?: news)?|cnn indonesia|cnbc indonesia|voa(?: indonesia)?|bbc(?: news)?(?: indonesia)?|reuters|afp|ap|xinhua|bernama|dpa|kbrn|rri|jpnn|inilah|infopublik|anadolu|republika|kompas|tempo|okezone|sindonews|detikcom|beritasatu|gatra|prnewswire|posmetro(?: medan)?|wartakotalive)$/i;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|di|of|the|al)$/u;
/** What closes the head in brackets is the source, known to us or not: "Mataram, NTB (ANTARA News)". */
const BRACKETED = /\(([^()]{2,40})\)$/;
const LONGEST_PLACE_WORDS = 4;
const MOST_PARTS = 4;

/**
 * Where and by whom the first paragraph says it was reported; null where it does not begin so.
 *
 * @example parseDateline('JAKARTA, CONTOH.com - Harga beras naik.') → { place: 'JAKARTA', source: 'CONTOH.com' }
 */
export function parseDateline(paragraph: string): Dateline | null {
  const house = KONTAN.exec(paragraph) ?? LIPUTAN6.exec(paragraph);
  if (house?.[1] !== undefined && house[2] !== undefined) return { place: house[2], source: house[1] };
  const match = HEAD.exec(paragraph);
  const head = match?.[1] ?? match?.[2];
  if (head === undefined) return null;
  const bracketed = BRACKETED.exec(head)?.[1];
  const isSource = (part: string): boolean => SOURCE.test(part) || part === bracketed;
  const parts = head.split(/\s*[,()/|]\s*/).filter((part) => part !== '' && !/^\d/.test(part));
  const places = parts.filter((part) => !isSource(part));
  if (parts.length === 0 || parts.length > MOST_PARTS || !places.every(isPlace)) return null;
  return { place: places[0] ?? null, source: parts.find(isSource) ?? null };
}

function isPlace(part: string): boolean {
  const words = part.split(' ');
  return words.length <= LONGEST_PLACE_WORDS && words.every((word) => PLACE_WORD.test(word));
}
