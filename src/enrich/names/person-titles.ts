import { fold } from '../../base/fold.ts';
import type { Token } from '../tokens.ts';
import { DEGREES, HONORIFICS, NO_PERSON_AFTER, OFFICE_JOINERS, OFFICES, RANKS, ROYAL_OFFICES } from './title-words.ts';

/** A person's name freed of what stands around it. Token indices, end exclusive. */
export interface TitledName {
  readonly start: number;
  readonly end: number;
  /** Offices and ranks as written. */
  readonly titles: readonly string[];
}

/** The longest office read, in tokens. */
const LONGEST_OFFICE = 14;

const word = (tokens: readonly Token[], at: number): string => fold(tokens[at]?.text ?? '').replaceAll(' ', '');
const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const isTitle = (text: string): boolean => HONORIFICS.has(text) || RANKS.has(text);
const isOffice = (text: string): boolean => OFFICES.has(text) || ROYAL_OFFICES.has(text);
const isStop = (token: Token | undefined): boolean => token?.text === '.';

/** Whether the word before rules a person out. */
export const isNoPerson = (tokens: readonly Token[], start: number): boolean =>
  NO_PERSON_AFTER.has(word(tokens, start - 1));

/** Leaves out "Prof. Dr. H." and "Komjen Pol." before a name, and "S.H., M.H." after it. Something of the name always stays. */
function trimName(
  tokens: readonly Token[],
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let [from, to] = [start, end];
  while (
    to - from > 1 &&
    (isTitle(word(tokens, from)) ||
      (from > start && isStop(tokens[from])) ||
      (OFFICES.has(word(tokens, from)) && to - from > 2))
  ) {
    from += 1;
  }
  while (to - from > 1 && (DEGREES.has(word(tokens, to - 1)) || /^[.,]$/.test(tokens[to - 1]?.text ?? ''))) to -= 1;
  return { start: from, end: to };
}

/** Where the words before a name begin that may be its title: capitals, small words of office and what joins them. */
function titleStart(tokens: readonly Token[], nameStart: number): number {
  let at = nameStart;
  while (at > 0 && nameStart - at < LONGEST_OFFICE) {
    const token = tokens[at - 1];
    const text = word(tokens, at - 1);
    const isPart =
      isCapital(token) || OFFICES.has(text) || OFFICE_JOINERS.has(text) || /^[/&()-]$/.test(token?.text ?? '');
    const isAbbreviationStop = isStop(token) && isTitle(word(tokens, at - 2));
    if (!isPart && !isAbbreviationStop) break;
    at -= 1;
  }
  return at;
}

const textOf = (text: string, tokens: readonly Token[], start: number, end: number): string =>
  text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0).replace(/\s+/g, ' ');

/** The office before a name ("Presiden Rusia"), or its rank where there is no office ("AKBP"). */
function findTitleBefore(text: string, tokens: readonly Token[], nameStart: number): string | undefined {
  const start = titleStart(tokens, nameStart);
  let end = nameStart;
  while (end > start && (isStop(tokens[end - 1]) || isTitle(word(tokens, end - 1)))) end -= 1;
  const office = Array.from({ length: end - start }, (_, offset) => start + offset).find((at) =>
    isOffice(word(tokens, at)),
  );
  if (office !== undefined) return textOf(text, tokens, office, end);
  const rank = Array.from({ length: nameStart - end }, (_, offset) => end + offset).filter((at) =>
    RANKS.has(word(tokens, at)),
  );
  const [first] = rank;
  return first === undefined ? undefined : textOf(text, tokens, first, (rank.at(-1) ?? first) + 1);
}

/** The office in apposition: "John Kirby, juru bicara Dewan Keamanan Nasional," up to the mark that closes it. */
function findTitleAfter(text: string, tokens: readonly Token[], nameEnd: number): string | undefined {
  if (tokens[nameEnd]?.text !== ',') return undefined;
  const start = word(tokens, nameEnd + 1) === 'selaku' ? nameEnd + 2 : nameEnd + 1;
  if (!OFFICES.has(word(tokens, start))) return undefined;
  for (let end = start + 1; end <= start + LONGEST_OFFICE && end < tokens.length; end += 1) {
    const mark = tokens[end]?.text ?? '';
    if (/^[,.;]$/.test(mark)) return textOf(text, tokens, start, end);
    if (!isCapital(tokens[end]) && !OFFICES.has(word(tokens, end)) && !OFFICE_JOINERS.has(word(tokens, end)))
      return undefined;
  }
  return undefined;
}

/**
 * Parts a tagged person into name and titles.
 *
 * @example in "Presiden Rusia Vladimir Putin" the name is "Vladimir Putin", the title "Presiden Rusia"
 */
export function readTitledName(text: string, tokens: readonly Token[], start: number, end: number): TitledName {
  const name = trimName(tokens, start, end);
  const titles = [findTitleBefore(text, tokens, name.start), findTitleAfter(text, tokens, name.end)];
  return { ...name, titles: titles.filter((title) => title !== undefined) };
}
