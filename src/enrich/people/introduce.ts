import { TITLE } from '../../domain/text-span.ts';
import type { PersonEntry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { trustedEntries } from './find-record.ts';
import { nameParts } from './name-parts.ts';
import { Roster } from './roster.ts';

/** The mentions of the body, then of the title: a headline's short name is explained below it. */
export const bodyFirst = (mentions: readonly NameMention[]): readonly NameMention[] => [
  ...mentions.filter(({ span }) => span.paragraph !== TITLE),
  ...mentions.filter(({ span }) => span.paragraph === TITLE),
];

/** The one record that a form proves. */
export function provenEntry(form: string, gazetteer: Gazetteer): PersonEntry | null {
  const [entry = null, ...others] = trustedEntries(form, gazetteer);
  return others.length === 0 ? entry : null;
}

/**
 * The people whom the article names in full, in its order: each name of two words or more that is not short for a longer one. They are known before
 * any short name is read, so that it finds its bearer wherever it stands.
 */
export function introduce(mentions: readonly NameMention[], gazetteer: Gazetteer): Roster {
  const full = new Map<string, { readonly text: string; readonly parts: readonly string[] }>();
  for (const { text } of bodyFirst(mentions)) {
    const parts = nameParts(text);
    if (parts.length > 1 && !full.has(parts.join(' '))) full.set(parts.join(' '), { text, parts });
  }
  const longestFirst = [...full.values()].toSorted((a, b) => b.parts.length - a.parts.length);
  const scratch = new Roster();
  for (const { text, parts } of longestFirst) {
    const entry = provenEntry(text, gazetteer);
    if (scratch.candidates(parts, entry ? [entry] : []).length === 0) scratch.add(parts, entry);
  }
  const introduced = new Set(scratch.bearers.map(({ parts }) => parts.join(' ')));
  const roster = new Roster();
  for (const [key, { text, parts }] of full) if (introduced.has(key)) roster.add(parts, provenEntry(text, gazetteer));
  return roster;
}
