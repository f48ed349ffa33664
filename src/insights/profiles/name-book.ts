import { fold } from '../../base/fold.ts';
import type { HeldOffice, NameKind, NameRecord } from '../../domain/name-record.ts';
import { editDistance, toleratedMistakes } from '../../query/edit-distance.ts';

/**
 * Why a record is found: the text is its key or its name; is an alias; is a form that proves nothing by itself; begins a form; stands within
 * one; or is nearly spelt like one.
 */
export const MATCHES = ['name', 'alias', 'doubtful', 'begins', 'within', 'near'] as const;
export type Match = (typeof MATCHES)[number];

export interface FoundRecord {
  readonly record: NameRecord;
  readonly match: Match;
  /** The form that matched, as the record has it. */
  readonly form: string;
}

export interface HeldBy {
  readonly person: NameRecord;
  readonly office: HeldOffice;
}

/** The records behind names. */
export interface NameBook {
  get(kind: NameKind, key: string): NameRecord | undefined;
  /** By any form, whatever its case: the surest first, each record once. `near` spellings only where nothing else is found. */
  find(text: string, limit: number): readonly FoundRecord[];
  /** Who holds or held an office in an institution that bears one of these names, the latest first. */
  holders(institutions: readonly string[]): readonly HeldBy[];
}

interface Form {
  readonly folded: string;
  readonly written: string;
  readonly match: 'name' | 'alias' | 'doubtful';
  readonly record: NameRecord;
}

/** Linear in the forms for `find`: some 60,000 of them are a few milliseconds. */
export function createNameBook(records: readonly NameRecord[]): NameBook {
  const byKey = new Map(records.map((record) => [`${record.kind} ${record.key}`, record]));
  const forms = records.flatMap(formsOf);
  const offices = Map.groupBy(
    records.flatMap((person) => person.offices.map((office): HeldBy => ({ person, office }))),
    ({ office }) => fold(office.institution ?? ''),
  );
  return {
    get: (kind, key) => byKey.get(`${kind} ${key}`),
    find(text, limit) {
      const wanted = fold(text);
      const found = forms.flatMap((form) => toFound(form, matchOf(form, wanted, text)));
      const all = found.length > 0 ? found : findNear(forms, wanted);
      return once(all.sort(surestFirst)).slice(0, limit);
    },
    holders: (institutions) =>
      [...new Set(institutions.map(fold))]
        .filter((name) => name !== '')
        .flatMap((name) => offices.get(name) ?? [])
        .sort((a, b) => (b.office.start ?? '').localeCompare(a.office.start ?? '') || deputy(a) - deputy(b)),
  };
}

const deputy = ({ office }: HeldBy): number => Number(office.title.startsWith('Wakil'));

const formsOf = (record: NameRecord): readonly Form[] => [
  { folded: fold(record.name), written: record.name, match: 'name', record },
  ...levelNames(record).map((form) => ({ folded: fold(form), written: form, match: 'alias' as const, record })),
  ...record.aliases.map(({ form, doubtful }) => ({
    folded: fold(form),
    written: form,
    match: doubtful ? ('doubtful' as const) : ('alias' as const),
    record,
  })),
];

/** "Kota Bandung" is no row of the tables, but how everyone calls it. */
function levelNames({ name, place }: NameRecord): readonly string[] {
  if (place?.level === 'kota') return [`Kota ${name}`];
  return place?.level === 'kabupaten' ? [`Kabupaten ${name}`] : [];
}

function matchOf({ folded, match, record }: Form, wanted: string, text: string): Match | undefined {
  if (record.key === text) return 'name';
  if (wanted === '') return undefined;
  if (folded === wanted) return match;
  if (folded.startsWith(wanted)) return 'begins';
  return ` ${folded}`.includes(` ${wanted}`) ? 'within' : undefined;
}

const toFound = ({ record, written }: Form, match: Match | undefined): readonly FoundRecord[] =>
  match === undefined ? [] : [{ record, match, form: written }];

function findNear(forms: readonly Form[], wanted: string): FoundRecord[] {
  const most = toleratedMistakes(wanted);
  return forms
    .map((form) => ({ form, distance: editDistance(wanted, form.folded, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .flatMap(({ form }) => toFound(form, 'near'));
}

/** Of several ways, the surest; then who has offices and aliases before the rest, and who is nearer at hand before who is far. */
const surestFirst = (a: FoundRecord, b: FoundRecord): number =>
  MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) || weightOf(b.record) - weightOf(a.record);

function weightOf({ kind, offices, aliases, place }: NameRecord): number {
  if (kind !== 'place') return 2 + offices.length + 2 * aliases.length;
  if (place?.level === 'kota-luar-negeri') return (place.population ?? 0) / 10_000_000;
  return place?.level === 'kawasan' ? 0 : 2;
}

function once(found: readonly FoundRecord[]): readonly FoundRecord[] {
  const seen = new Set<NameRecord>();
  return found.filter(({ record }) => !seen.has(record) && seen.add(record));
}
