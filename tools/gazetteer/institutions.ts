import path from 'node:path';
import { fold } from '../../src/base/fold.ts';
import type { InstitutionKind } from '../../src/domain/institution.ts';
import {
  DOUBTFUL_FORMS,
  MISSING,
  MORE_ALIASES,
  SAME_AS,
  TRUSTED_SHORT,
  WRONG_ALIASES,
} from './institution-corrections.ts';
import { toInstitutionKind } from './institution-kinds.ts';
import { createIds, toAliases } from './named-row.ts';
import type { NamedRow } from './named-row.ts';
import { readCsv, toParts } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';

export interface InstitutionRow extends NamedRow {
  readonly kind: InstitutionKind;
}

interface Draft {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly forms: string[];
  /** Forms that their list marks as weak. */
  readonly weak: Set<string>;
  readonly source: string;
}

/** "PT Bank Mandiri (Persero) Tbk" → "Bank Mandiri". */
const toBareName = (name: string): string =>
  name
    .replace(/^PT\.? /, '')
    .replace(/ ?\(Persero\)?/, '')
    .replace(/,? Tbk\.?$/, '')
    .trim();

// The stock exchange's list cuts names here.
const LONGEST_EMITEN_NAME = 30;
const TICKER_BEARERS = new Set(['bumn', 'institusi_lain_seed']);

/** The lists in the order of trust: a form that two institutions bear is beyond doubt only for the first. */
function* readDrafts(folder: string, mediaNames: readonly string[]): Iterable<Draft> {
  const rows = (file: string): readonly CsvRow[] => readCsv(path.join(folder, file));
  const toDraft = (name: string, kind: InstitutionKind, forms: readonly string[], source: string): Draft => {
    const wrong = WRONG_ALIASES[name] ?? [];
    const kept = [...forms.filter((form) => !wrong.includes(form)), ...(MORE_ALIASES[name] ?? [])];
    return { name: toBareName(SAME_AS[name] ?? name), kind, forms: [...kept, name], weak: new Set(), source };
  };
  const listed = (file: string, toKind: (row: CsvRow) => InstitutionKind): readonly Draft[] =>
    rows(file).map((row) => toDraft(row('name'), toKind(row), toParts(row('aliases')), file.replace('.csv', '')));

  yield* listed('kementerian_lembaga.csv', (row) => toInstitutionKind(row('name'), row('kind')));
  for (const { name, kind, aliases } of MISSING) yield toDraft(name, kind, aliases, 'sorot');
  yield* listed('institusi_asing_seed.csv', (row) => toInstitutionKind(row('name'), row('kind')));
  yield* listed('partai.csv', () => 'partai');
  yield* listed('bumn.csv', () => 'bumn');
  yield* listed('institusi_lain_seed.csv', (row) => toInstitutionKind(row('name'), row('kind')));
  yield* listed('ormas.csv', (row) => (toInstitutionKind(row('name'), '') === 'klub' ? 'klub' : 'ormas'));
  yield* listed('universitas_id_seed.csv', () => 'universitas');
  for (const name of mediaNames)
    yield { ...toDraft(name, 'media', [], 'media'), weak: new Set(name.includes('.') ? [] : [name]) };
  for (const row of rows('idx_emiten.csv')) {
    const name = row('short_name').replace(/\s+/g, ' ');
    const isCut = name.length >= LONGEST_EMITEN_NAME;
    const draft = toDraft(name, 'perusahaan', isCut ? [] : [`PT ${name}`, `PT ${name} Tbk`], 'idx_emiten');
    yield { ...draft, forms: [...draft.forms, row('code')], weak: new Set([row('code')]) };
  }
}

/** A state company that carries this listed company's ticker ("BBRI") among its aliases. */
const findByTicker = (known: Iterable<Draft>, { source, weak }: Draft): Draft | undefined =>
  source === 'idx_emiten'
    ? [...known].find((draft) => TICKER_BEARERS.has(draft.source) && draft.forms.some((form) => weak.has(form)))
    : undefined;

function isDoubtful(form: string, commonWords: ReadonlySet<string>): boolean {
  if (TRUSTED_SHORT.has(form)) return false;
  const isAcronym = form === form.toUpperCase();
  return DOUBTFUL_FORMS.has(form) || fold(form).length <= 2 || (!isAcronym && commonWords.has(fold(form)));
}

export interface Clash {
  readonly form: string;
  readonly names: readonly string[];
}

/** One row an institution, merged by its bare name, and the forms that more than one institution bears. */
export function compileInstitutions(
  folder: string,
  mediaNames: readonly string[],
  commonWords: ReadonlySet<string>,
): { readonly rows: readonly InstitutionRow[]; readonly clashes: readonly Clash[] } {
  const merged = new Map<string, Draft>();
  for (const draft of readDrafts(folder, mediaNames)) {
    const known = merged.get(fold(draft.name)) ?? findByTicker(merged.values(), draft);
    if (!known) merged.set(fold(draft.name), draft);
    else {
      known.forms.push(...draft.forms);
      for (const form of draft.weak) if (!known.forms.includes(form)) known.weak.add(form);
    }
  }
  const toId = createIds('institusi:');
  const bearers = new Map<string, string[]>();
  const rows = [...merged.values()].map((draft): InstitutionRow => {
    const aliases = toAliases(draft.name, draft.forms);
    const doubtful = [draft.name, ...aliases].filter((form) => {
      const earlier = bearers.get(fold(form)) ?? [];
      if (!earlier.includes(draft.name)) bearers.set(fold(form), [...earlier, draft.name]);
      return earlier.some((name) => name !== draft.name) || draft.weak.has(form) || isDoubtful(form, commonWords);
    });
    return { id: toId(draft.name), name: draft.name, kind: draft.kind, aliases, doubtful, source: draft.source };
  });
  const clashes = [...bearers].filter(([, names]) => names.length > 1).map(([form, names]) => ({ form, names }));
  return { rows, clashes };
}
