import type { NameField } from '../../api/queries.ts';
import { CATEGORIES, TONES } from '../../api/records.ts';

/** Fields whose values are names: what the server calls each. */
const NAME_FIELDS = {
  tokoh: 'person',
  institusi: 'institution',
  tempat: 'place',
  outlet: 'outlet',
  daerah: 'region',
  pembicara: 'speaker',
  'nada.tokoh': 'person',
  'nada.institusi': 'institution',
} as const satisfies Record<string, NameField>;

/** Fields that have one of a few values. */
const VALUE_FIELDS: Readonly<Record<string, readonly string[]>> = {
  nada: TONES,
  'nada.judul': TONES,
  'nada.isi': TONES,
  jenis: ['nasional', 'daerah', 'internasional'],
  kategori: CATEGORIES,
  tanggal: ['hariini', 'kemarin', '7hari', '30hari', '3bulan'],
  bahasa: ['indonesia', 'inggris', 'melayu', 'jawa', 'sunda'],
};

/** In the order in which they are offered. */
const FIELDS: readonly string[] = [
  'judul',
  'isi',
  'tokoh',
  'institusi',
  'tempat',
  'pembicara',
  'outlet',
  'daerah',
  'jenis',
  'nada',
  'nada.tokoh',
  'nada.institusi',
  'kategori',
  'tanggal',
  'bahasa',
];

/** What is being typed at a place of the query: which part of the text a choice replaces, and what there is to choose from. */
export type Completion = { readonly start: number; readonly end: number; readonly typed: string } & (
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** `closing`: what comes after the name. */
  | { readonly kind: 'name'; readonly field: NameField; readonly closing: string }
);

const VALUE_AT_END = /(?:^|[\s(-])([a-z.]+)(:|\()\s*(?:"([^"]*)|([^\s"()]*))$/iu;
const WORD_AT_END = /(?:^|[\s(-])([a-z][a-z.]+)$/iu;

/** What could be completed where the caret stands; undefined inside a quotation or where nothing begins so. */
export function findCompletion(text: string, caret: number): Completion | undefined {
  const before = text.slice(0, caret);
  return findValue(before) ?? findFieldName(before);
}

function findValue(before: string): Completion | undefined {
  const [, name = '', sign, quoted, bare] = VALUE_AT_END.exec(before) ?? [];
  const field = name.toLowerCase();
  const typed = quoted ?? bare ?? '';
  const start = before.length - typed.length - (quoted === undefined ? 0 : 1);
  const place = { start, end: before.length, typed };
  const isToward = field === 'nada.tokoh' || field === 'nada.institusi';
  if (isNameField(field) && isToward === (sign === '(')) {
    return { kind: 'name', field: NAME_FIELDS[field], closing: isToward ? '):' : ' ', ...place };
  }
  const values = sign === ':' ? VALUE_FIELDS[field] : undefined;
  const choices = beginning(values ?? [], typed).map((value) => `${value} `);
  return choices.length > 0 ? { kind: 'choice', choices, ...place } : undefined;
}

function findFieldName(before: string): Completion | undefined {
  const isInQuotation = (before.match(/"/g) ?? []).length % 2 === 1;
  const typed = WORD_AT_END.exec(before)?.[1] ?? '';
  if (isInQuotation || typed === '') return undefined;
  const choices = beginning(FIELDS, typed).map(
    (name) => name + (name === 'nada.tokoh' || name === 'nada.institusi' ? '(' : ':'),
  );
  const place = { start: before.length - typed.length, end: before.length, typed };
  return choices.length > 0 ? { kind: 'choice', choices, ...place } : undefined;
}

const isNameField = (name: string): name is keyof typeof NAME_FIELDS => name in NAME_FIELDS;

const beginning = (values: readonly string[], typed: string): readonly string[] =>
  values.filter((value) => value.startsWith(typed.toLowerCase()) && value !== typed);

/** The query with what was chosen in its place, and where the caret goes. */
export function complete(text: string, completion: Completion, chosen: string): { text: string; caret: number } {
  const written = completion.kind === 'name' ? `"${chosen}"${completion.closing}` : chosen;
  const rest = text.slice(completion.end).replace(/^"/, '');
  const head = text.slice(0, completion.start) + written;
  return { text: head + rest, caret: head.length };
}
