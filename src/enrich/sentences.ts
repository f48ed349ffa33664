/** A sentence's place in its paragraph (UTF-16 units, end exclusive, outer spaces left out). */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Titles, degrees and common short forms after which a full stop does not end a sentence.
const ABBREVIATIONS = new Set(
  (
    'a.n ad adv art bpk bp brigjen cq dkk dll dr dra drg drs dst dsb drh ir irjen jend jl jln jo kab kec kep kol kolonel kombes komjen komp kpt ' +
    'letda letjen letkol lettu m mayjen mr mrs ms no nn ny op pak pdt prof prop prov pt rp s sdr sdri serka serma sertu st sda tgk tgl th tn ' +
    'u.b ust vol vs yth jr sr gub h hj k.h kh r rr rm raden alm almh'
  ).split(' '),
);
const CLOSERS = '"”’\')]»';
const OPENER = /[\p{Lu}\p{N}"“‘'([«]/u;

function endsWithAbbreviation(text: string, stop: number): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  return /^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}{1,3}$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

/** The index just after the sentence that a mark at `at` ends, or undefined where it ends none. */
function sentenceEnd(text: string, at: number): number | undefined {
  let end = at + 1;
  while (end < text.length && '.?!…'.includes(text.charAt(end))) end += 1;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) end += 1;
  if (end === text.length) return end;
  if (!/\s/.test(text.charAt(end))) return undefined;
  const next = /\S/.exec(text.slice(end, end + 8));
  if (!next || !OPENER.test(next[0])) return undefined;
  return text.charAt(at) === '.' && end === at + 1 && endsWithAbbreviation(text, at) ? undefined : end;
}

/**
 * The sentences of a paragraph. A full stop after a title, a degree or an initial ends none; a mark followed by a closing
 * quotation mark ends one after it. Text without marks is one sentence.
 */
export function splitSentences(paragraph: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = paragraph.slice(start, end);
    const text = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (text) sentences.push({ start: from, end: from + text.length, text });
    start = end;
  };
  for (const mark of paragraph.matchAll(/[.?!…\n]/g)) {
    if (mark.index < start) continue;
    const end = mark[0] === '\n' ? mark.index + 1 : sentenceEnd(paragraph, mark.index);
    if (end !== undefined) push(end);
  }
  push(paragraph.length);
  return sentences;
}
