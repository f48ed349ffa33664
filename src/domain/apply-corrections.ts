import { correctNames } from './correct-names.ts';
import { correctTone } from './correct-tone.ts';
import { inForce, NAME_FIELDS, type CorrectedLabel, type Correction, type NameField } from './correction.ts';
import { shownName, toNameFates, type NameFates } from './name-fates.ts';
import type { ArticleRecord } from './record.ts';
import type { Statement } from './statement.ts';

type Fates = Readonly<Record<NameField, NameFates>>;

/**
 * The record as people say it is right: the corrections in order of time, of one label the last. Applying them to a corrected record
 * changes nothing; without corrections the record is what the machine said. What a correction means and is there no more (the text was
 * changed) is left out.
 */
export function applyCorrections(machine: ArticleRecord, corrections: readonly Correction[]): ArticleRecord {
  const { corrected: _, ...record } = machine;
  const changes = inForce(corrections);
  if (changes.length === 0) return record;
  const fates = Object.fromEntries(NAME_FIELDS.map((field) => [field, toNameFates(changes, field)])) as Fates;
  const named = withNames(record, fates);
  // The tone of the whole first: without it there is no place for those of the parts.
  const ordered = changes.toSorted((a, b) => Number(b.field === 'tone') - Number(a.field === 'tone'));
  const labelled = ordered.reduce((before, change) => withLabel(before, change, fates), named);
  return { ...labelled, corrected: toLabels(changes, fates) };
}

function withNames(record: ArticleRecord, fates: Fates): ArticleRecord {
  const counted = { forms: [], mentions: 0, sentiment: null, spans: [] };
  const placed = { forms: [], spans: [], code: null };
  const named: ArticleRecord = {
    ...record,
    people: correctNames(record.people, fates.person, record, (name) => ({
      ...name,
      ...counted,
      titles: [],
      role: 'disebut',
    })),
    institutions: correctNames(record.institutions, fates.institution, record, (name) => ({
      ...name,
      ...counted,
      kind: null,
    })),
    cities: correctNames(record.cities, fates.city, record, (name) => ({ ...name, ...placed, country: 'ID' })),
    provinces: correctNames(record.provinces, fates.province, record, (name) => ({ ...name, ...placed })),
    countries: correctNames(record.countries, fates.country, record, (name) => ({ ...name, ...placed })),
  };
  if (fates.person.size === 0 && fates.institution.size === 0) return named;
  return { ...named, statements: named.statements.map((statement) => followNames(statement, named, fates)) };
}

/** A statement whose speaker and subjects are called as they are called now. */
function followNames(statement: Statement, record: ArticleRecord, { person, institution }: Fates): Statement {
  const follow = (name: string): string | null => {
    if (findId(record, name) !== undefined) return name;
    const fates = [person.get(name), institution.get(name)].filter((fate) => fate !== undefined);
    const present = fates.find((fate) => fate !== null && findId(record, fate.name) !== undefined);
    return fates.length === 0 ? name : (present?.name ?? null);
  };
  const speaker = statement.speaker === null ? null : follow(statement.speaker);
  const about = statement.about.map(follow).filter((name) => name !== null);
  return { ...statement, ...toSpeaker(record, speaker, statement), about: [...new Set(about)] };
}

const toSpeaker = (
  record: ArticleRecord,
  speaker: string | null,
  { speakerId }: Pick<Statement, 'speakerId'>,
): Pick<Statement, 'speaker' | 'speakerId'> => {
  if (speaker === null) return { speaker, speakerId: null };
  const id = findId(record, speaker);
  return { speaker, speakerId: id === undefined ? speakerId : id };
};

/** The id of a person or institution of the article, undefined where there is none of that name. */
const findId = ({ people, institutions }: ArticleRecord, name: string): string | null | undefined =>
  [...people, ...institutions].find((named) => named.name === name)?.id;

function withLabel(record: ArticleRecord, change: Correction, fates: Fates): ArticleRecord {
  switch (change.field) {
    case 'tone':
    case 'titleTone':
    case 'bodyTone':
      return { ...record, sentiment: correctTone(record.sentiment, change.field, change.to) };
    case 'category':
      return { ...record, category: { label: change.to, confidence: 1 } };
    case 'publishedAt':
      return withTime(record, change.to);
    case 'personTone':
    case 'role': {
      const name = shownName(fates.person, change.target);
      const part = change.field === 'role' ? { role: change.to } : { sentiment: { label: change.to, confidence: 1 } };
      return {
        ...record,
        people: record.people.map((person) => (person.name === name ? { ...person, ...part } : person)),
      };
    }
    case 'institutionTone': {
      const name = shownName(fates.institution, change.target);
      const sentiment = { label: change.to, confidence: 1 };
      return {
        ...record,
        institutions: record.institutions.map((one) => (one.name === name ? { ...one, sentiment } : one)),
      };
    }
    case 'speaker':
      return withSpeaker(record, change.target, change.to, fates);
    default:
      return record;
  }
}

function withTime(record: ArticleRecord, publishedAt: string): ArticleRecord {
  const { modifiedAt, provenance } = record;
  const isLater = modifiedAt !== null && Date.parse(modifiedAt) > Date.parse(publishedAt);
  return {
    ...record,
    publishedAt,
    modifiedAt: isLater ? modifiedAt : null,
    provenance: { ...provenance, publishedAt: { from: 'input', confidence: 1, precision: 'minute' } },
  };
}

function withSpeaker(record: ArticleRecord, text: string, said: string | null, fates: Fates): ArticleRecord {
  const speaker = said === null ? null : shownName(fates.person, shownName(fates.institution, said));
  // Only who is in the article can have spoken in it.
  if (speaker !== null && findId(record, speaker) === undefined) return record;
  const correct = (statement: Statement): Statement =>
    statement.text === text ? { ...statement, ...toSpeaker(record, speaker, statement) } : statement;
  return { ...record, statements: record.statements.map(correct) };
}

function toLabels(changes: readonly Correction[], fates: Fates): readonly CorrectedLabel[] {
  const kindOf = { personTone: 'person', role: 'person', institutionTone: 'institution' } as const;
  const labels = changes.map(({ field, target }): CorrectedLabel => {
    const kind = field in kindOf ? kindOf[field as keyof typeof kindOf] : (field as NameField);
    const names = fates[kind];
    return { field, target: target === null || names === undefined ? target : shownName(names, target) };
  });
  return [...new Map(labels.map((label) => [JSON.stringify(label), label])).values()];
}
