import { CATEGORIES } from '../domain/category.ts';
import { MEDIA_TYPES } from '../domain/outlet.ts';
import { TONES } from '../domain/tone.ts';
import { findWrittenDay, parseDays } from './days.ts';
import { closestWord } from './edit-distance.ts';
import type { LexemeOf } from './lexemes.ts';
import type { DateNode, FieldNode, LabelNode } from './query.ts';
import { queryProblem } from './query-problem.ts';
import type { Stretch } from './query-problem.ts';
import { isSearchable } from './search-tokens.ts';

export type FieldLexeme = LexemeOf<'field'>;

/** Languages by name; whoever knows the code (BCP 47) may type that. */
const LANGUAGES: Readonly<Record<string, string>> = {
  indonesia: 'id',
  indonesian: 'id',
  melayu: 'ms',
  malay: 'ms',
  jawa: 'jv',
  javanese: 'jv',
  sunda: 'su',
  sundanese: 'su',
  inggris: 'en',
  english: 'en',
};

const VALUES: Readonly<Record<Exclude<LabelNode['field'], 'language'>, readonly string[]>> = {
  tone: TONES,
  titleTone: TONES,
  bodyTone: TONES,
  mediaType: MEDIA_TYPES,
  category: CATEGORIES,
};

/** The node for a value of a field whose values are no text of the article. */
export function toFieldNode(lexeme: FieldLexeme, text: string, stretch: Stretch, today: string): FieldNode {
  const { field, name, toward } = lexeme;
  if (field.kind === 'date') return toDateNode(text, stretch, today);
  if (!isSearchable(text)) throw queryProblem('query-field-empty', lexeme, { field: name });
  switch (field.kind) {
    case 'name':
      return { kind: 'name', field: field.field, ...toName(text) };
    case 'label':
      return toLabelNode(field.field, name, text, stretch);
    case 'toward': {
      const tone = toKnown(TONES, name, text, stretch);
      return { kind: 'toward', field: field.field, ...toName(toward ?? ''), tone };
    }
    default:
      throw new Error(`The field ${name} has no values of its own.`);
  }
}

/** A name as it was typed: single spaces, the star at its end apart. */
function toName(text: string): { readonly name: string; readonly prefix: boolean } {
  const spaced = text.trim().replaceAll(/\s+/gu, ' ');
  const name = spaced.replace(/[\s*]+$/u, '');
  return { name, prefix: spaced.endsWith('*') };
}

function toLabelNode(field: LabelNode['field'], name: string, text: string, stretch: Stretch): LabelNode {
  if (field === 'language') return { kind: 'label', field, value: toLanguage(name, text, stretch) };
  return { kind: 'label', field, value: toKnown(VALUES[field], name, text, stretch) } as LabelNode;
}

function toLanguage(name: string, text: string, stretch: Stretch): string {
  const typed = text.trim().toLowerCase();
  const code = LANGUAGES[typed];
  if (code !== undefined) return code;
  return /^[a-z]{2,3}(?:-[a-z\d]+)*$/.test(typed) ? typed : toKnown(Object.keys(LANGUAGES), name, text, stretch);
}

/** One of a few values, whatever its case; anything else is a Problem that names the nearest, or all. */
function toKnown<T extends string>(values: readonly T[], field: string, text: string, stretch: Stretch): T {
  const typed = text.trim().toLowerCase();
  const value = values.find((value) => value === typed);
  if (value !== undefined) return value;
  const suggestion = closestWord(typed, values);
  if (suggestion !== undefined) throw queryProblem('query-value-misspelt', stretch, { field, value: text, suggestion });
  throw queryProblem('query-value-unknown', stretch, { field, value: text, values: values.join(', ') });
}

function toDateNode(text: string, stretch: Stretch, today: string): DateNode {
  const node = parseDays(text, today);
  if (node === undefined) {
    const suggestion = findWrittenDay(text);
    throw queryProblem('query-date', stretch, { value: text, ...(suggestion === undefined ? {} : { suggestion }) });
  }
  const { from, to } = node;
  if (from !== null && to !== null && from > to) {
    throw queryProblem('query-date-backwards', stretch, { from, to, suggestion: `${to}..${from}` });
  }
  return node;
}
