import type { FoundDate } from '../found.ts';
import { readModifiedAt } from './modified-at.ts';
import { type DateSources, readPublishedAt } from './published-at.ts';
import { readShownDates } from './shown-dates.ts';

/** When an article appeared and when it was last changed. */
export interface ArticleDates {
  readonly published: FoundDate | undefined;
  readonly modified: string | null;
}

/** `around`: all short texts of the article and near it; notes of a change often stand at its end. */
export function readDates({
  around,
  ...sources
}: Omit<DateSources, 'shown'> & { readonly around: readonly string[] }): ArticleDates {
  const shown = readShownDates(sources.texts, around, sources);
  const published = readPublishedAt({ ...sources, shown });
  return { published, modified: readModifiedAt({ ...sources, shown }, published) ?? null };
}
