import type { ArticleRecord } from '../../domain/record.ts';
import type { Statement } from '../../domain/statement.ts';
import { searchTokens } from '../../query/search-tokens.ts';
import { labels, nameKey, once } from './facet-entries.ts';
import type { ValueEntry } from './facet-entries.ts';
import type { ValueKind } from './value-kinds.ts';

const LEAST_LETTERS = 3;

/** What only insights count of a record, each value once. Whoever changes this must fill it anew in a migration. */
export const insightEntries = ({ title, models }: ArticleRecord): readonly ValueEntry[] =>
  once([
    ...Array.from(searchTokens(title ?? ''), ({ folded }) => folded)
      .filter((word) => word.length >= LEAST_LETTERS && /\p{L}/u.test(word))
      .flatMap((word) => labels('word', word)),
    ...models.flatMap(({ name, version }) => labels('model', `${name} ${version}`)),
  ]);

/** A value that an article has, by its kind and key. */
export interface ValueReference {
  readonly kind: ValueKind;
  readonly key: string;
}

/** Who says something of whom: all of them values that the article has among its facets or for queries. */
export interface StatementEntry {
  /** Null where the speaker has no name. */
  readonly speaker: ValueReference | null;
  readonly about: readonly ValueReference[];
}

/** The statements of a record. Whoever changes this must fill it anew in a migration. */
export function statementEntries({ statements, people, institutions }: ArticleRecord): readonly StatementEntry[] {
  const targets = new Map<string, ValueReference>([
    ...institutions.map((item) => [item.name, { kind: 'institution', key: nameKey(item) }] as const),
    ...people.map((item) => [item.name, { kind: 'person', key: nameKey(item) }] as const),
  ]);
  return statements.map((statement) => ({
    speaker: speakerOf(statement),
    about: [...new Set(statement.about.flatMap((name) => targets.get(name) ?? []))],
  }));
}

const speakerOf = ({ speaker, speakerId }: Statement): ValueReference | null =>
  speaker === null ? null : { kind: 'speaker', key: nameKey({ id: speakerId, name: speaker }) };
