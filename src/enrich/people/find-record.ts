import type { Article } from '../../domain/article.ts';
import { fold } from '../../base/fold.ts';
import type { PersonEntry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';

const CANDIDATE = 'Calon ';

/** The people for whom a form is beyond doubt. */
export function trustedEntries(form: string, gazetteer: Gazetteer): readonly PersonEntry[] {
  return gazetteer.isDoubtful(form) ? [] : gazetteer.find(form).filter((entry) => entry.kind === 'person');
}

/** Someone known only as a candidate of 2024 has a name that others bear: the article must speak of the place. */
function isConfirmed(entry: PersonEntry, articleText: string): boolean {
  const [first] = entry.offices;
  if (!first || entry.offices.some(({ title }) => !title.startsWith(CANDIDATE))) return true;
  return entry.offices.some(({ title }) => articleText.includes(fold(title.replace(/^Calon Kepala Daerah /, ''))));
}

/** The text in which confirmation is looked for. */
export const confirmingText = (article: Article): string => fold([article.title ?? '', ...article.body].join(' '));

/** The record of a person by the ways the article writes the name, the fullest first; null where none proves exactly one. */
export function findRecord(forms: readonly string[], articleText: string, gazetteer: Gazetteer): PersonEntry | null {
  for (const form of forms) {
    const [entry, ...others] = trustedEntries(form, gazetteer).filter((candidate) =>
      isConfirmed(candidate, articleText),
    );
    if (entry && others.length === 0) return entry;
  }
  return null;
}
