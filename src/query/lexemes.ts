import type { Field } from './fields.ts';
import { FIELD_NAMES, findField } from './fields.ts';
import { closestWord } from './edit-distance.ts';
import { queryProblem } from './query-problem.ts';
import type { Stretch } from './query-problem.ts';

/** What a query is made of, each piece with its place in what was typed. */
export type Lexeme = Stretch &
  (
    | { readonly kind: 'open' | 'close' | 'minus' | 'tilde' }
    | { readonly kind: 'and' | 'or' | 'not'; readonly text: string }
    | { readonly kind: 'near'; readonly text: string; readonly distance: number }
    /** `text`: a run of characters, or what stands between quotation marks. */
    | { readonly kind: 'word' | 'quoted'; readonly text: string }
    /** `name`: as it was typed, before the colon; `toward`: the name in the brackets of `nada.tokoh("…"):`. */
    | { readonly kind: 'field'; readonly name: string; readonly field: Field; readonly toward: string | null }
  );

export type LexemeOf<K extends Lexeme['kind']> = Lexeme & { readonly kind: K };

/** Only in capitals: "dan" and "not" are words that headlines have. */
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['DAN', 'and'],
  ['OR', 'or'],
  ['ATAU', 'or'],
  ['NOT', 'not'],
  ['BUKAN', 'not'],
]);

const NEAR = /^NEAR(?:\/(\d+))?$/u;
/** The distance of a NEAR without one, as in FTS5. */
const NEAR_DISTANCE = 10;

// Any quotation mark closes any other: phones and word processors write “…”, „…“ or «…» where the person typed "…".
const QUOTED = /(["“”„‟«»＂])([^"“”„‟«»＂]*)(["“”„‟«»＂]?)/uy;
const RUN = /[^\s"“”„‟«»＂()]+/uy;
const SPACE = /\s*/uy;
const BEFORE_COLON = /^(\p{L}[\p{L}.]*):/u;
const TOWARD = /\s*\(\s*(?:["“”„‟«»＂]([^"“”„‟«»＂]*)["“”„‟«»＂]|([^\s"“”„‟«»＂()]+))\s*\)\s*:/uy;

/** Whether a run of characters connects terms and is none itself. */
export const isOperator = (run: string): boolean => OPERATORS.has(run) || NEAR.test(run);

/** Takes a query apart. Throws a Problem that says where it cannot be understood. */
export function toLexemes(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const lexeme = lexemeAt(text, start);
    lexemes.push(lexeme);
    start = skipSpace(text, lexeme.end);
  }
  return lexemes;
}

function lexemeAt(text: string, start: number): Lexeme {
  const sign = { start, end: start + 1 };
  switch (text[start]) {
    case '(':
      return { kind: 'open', ...sign };
    case ')':
      return { kind: 'close', ...sign };
    case '~':
      return { kind: 'tilde', ...sign };
    case '-':
    case '−':
      return minusAt(text, sign);
  }
  const [quoted, , inside = '', closing] = matchAt(QUOTED, text, start) ?? [];
  if (quoted !== undefined) {
    const stretch = { start, end: start + quoted.length };
    if (closing === '') throw unclosedQuote(stretch, inside);
    return { kind: 'quoted', text: inside, ...stretch };
  }
  return runAt(text, start);
}

function unclosedQuote(stretch: Stretch, inside: string): Error {
  // A lone quotation mark at the end closes nothing; anywhere else the phrase probably goes on to the end.
  const suggestion = inside.trim() === '' ? '' : `"${inside.trim()}"`;
  return queryProblem('query-quote-open', stretch, { suggestion });
}

function minusAt(text: string, sign: Stretch): Lexeme {
  const next = text[sign.end];
  const isLone = next === undefined || /[\s)\-−]/u.test(next);
  if (isLone) throw queryProblem('query-lone-minus', sign, { suggestion: '' });
  return { kind: 'minus', ...sign };
}

function runAt(text: string, start: number): Lexeme {
  const run = matchAt(RUN, text, start)?.[0] ?? '';
  const stretch = { start, end: start + run.length };
  const operator = OPERATORS.get(run);
  if (operator !== undefined) return { kind: operator, text: run, ...stretch };
  const [near, distance] = NEAR.exec(run) ?? [];
  if (near !== undefined) return { kind: 'near', text: run, distance: Number(distance ?? NEAR_DISTANCE), ...stretch };
  return fieldAt(text, start, run) ?? { kind: 'word', text: run, ...stretch };
}

/** The field that a run of characters begins with, or undefined where it is a word ("10:30", "https://…", "Breaking:"). */
function fieldAt(text: string, start: number, run: string): Lexeme | undefined {
  const toward = findField(run);
  if (toward?.kind === 'toward') return towardAt(text, start, run, toward);
  const [written = '', name = ''] = BEFORE_COLON.exec(run) ?? [];
  if (name === '') return undefined;
  const stretch = { start, end: start + written.length };
  const field = findField(name);
  if (field?.kind === 'toward') throw queryProblem('query-tone-toward', stretch, { field: name });
  if (field !== undefined) return { kind: 'field', name, field, toward: null, ...stretch };
  const next = text[stretch.end] ?? ' ';
  if (/[\s)/]/u.test(next)) return undefined;
  throw unknownField(name, stretch);
}

function towardAt(text: string, start: number, name: string, field: Field): Lexeme {
  const [rest, quoted, word] = matchAt(TOWARD, text, start + name.length) ?? [];
  const stretch = { start, end: start + name.length + (rest?.length ?? 0) };
  const toward = (quoted ?? word ?? '').trim();
  if (toward === '') throw queryProblem('query-tone-toward', stretch, { field: name });
  return { kind: 'field', name, field, toward, ...stretch };
}

function unknownField(name: string, { start, end }: Stretch): Error {
  const closest = closestWord(name, FIELD_NAMES);
  if (closest === undefined) return queryProblem('query-field-unknown', { start, end }, { field: name });
  return queryProblem('query-field-misspelt', { start, end }, { field: name, suggestion: `${closest}:` });
}

const skipSpace = (text: string, start: number): number => start + (matchAt(SPACE, text, start)?.[0].length ?? 0);

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
