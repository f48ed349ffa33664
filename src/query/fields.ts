import type { LabelNode, NameField, TextColumn } from './query.ts';

/** What stands before a colon, and which kind of value comes after it. */
export type Field =
  | { readonly kind: 'text'; readonly field: TextColumn }
  | { readonly kind: 'name'; readonly field: NameField }
  | { readonly kind: 'label'; readonly field: LabelNode['field'] }
  | { readonly kind: 'toward'; readonly field: 'person' | 'institution' }
  | { readonly kind: 'date' }
  | { readonly kind: 'story' };

/** Every name of a field: the Indonesian one first, as it is printed; the others mean the same. */
const FIELDS: readonly (readonly [names: readonly string[], field: Field])[] = [
  [['judul', 'title'], { kind: 'text', field: 'title' }],
  [['isi', 'body'], { kind: 'text', field: 'body' }],
  [['tokoh', 'person'], { kind: 'name', field: 'person' }],
  [['institusi', 'institution'], { kind: 'name', field: 'institution' }],
  [['tempat', 'place'], { kind: 'name', field: 'place' }],
  [['outlet', 'media'], { kind: 'name', field: 'outlet' }],
  [['jenis', 'type'], { kind: 'label', field: 'mediaType' }],
  [['daerah', 'region'], { kind: 'name', field: 'region' }],
  [['nada', 'tone'], { kind: 'label', field: 'tone' }],
  [['nada.judul', 'tone.title'], { kind: 'label', field: 'titleTone' }],
  [['nada.isi', 'tone.body'], { kind: 'label', field: 'bodyTone' }],
  [['nada.tokoh', 'tone.person'], { kind: 'toward', field: 'person' }],
  [['nada.institusi', 'tone.institution'], { kind: 'toward', field: 'institution' }],
  [['kategori', 'rubrik', 'category'], { kind: 'label', field: 'category' }],
  [['tanggal', 'date'], { kind: 'date' }],
  [['bahasa', 'language'], { kind: 'label', field: 'language' }],
  [['pembicara', 'speaker'], { kind: 'name', field: 'speaker' }],
  [['cerita', 'story'], { kind: 'story' }],
];

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap(([names, field]) => names.map((name) => [name, field] as const)),
);

/** Every name that may stand before a colon. */
export const FIELD_NAMES: readonly string[] = [...BY_NAME.keys()];

export const findField = (name: string): Field | undefined => BY_NAME.get(name.toLowerCase());

/** The printed name of a field. */
export function fieldName(wanted: Field): string {
  const found = FIELDS.find(([, { kind, ...rest }]) => {
    const field = 'field' in rest ? rest.field : undefined;
    return kind === wanted.kind && field === ('field' in wanted ? wanted.field : undefined);
  });
  return found?.[0][0] ?? wanted.kind;
}
