import { fold } from '../../src/base/fold.ts';

/** What every table of names holds. `doubtful` repeats the forms (of name and aliases) that prove nothing by themselves. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly doubtful: readonly string[];
  /** A code of `sources.ts`. */
  readonly source: string;
}

/** "Vladimir Putin" → "vladimir-putin". */
const toSlug = (name: string): string => fold(name).replaceAll(' ', '-');

/** Forms without empty ones, without the name itself and without those that differ from an earlier one in nothing that counts. */
export function toAliases(name: string, forms: Iterable<string>): readonly string[] {
  const seen = new Set([name]);
  return [...forms].filter((form) => fold(form) !== '' && !seen.has(form) && seen.add(form));
}

/** Gives each row an id of its own: where a slug is taken, `-2`, `-3`... follow in the order of the rows. */
export function createIds(prefix: string): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const slug = toSlug(name);
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    return count === 1 ? `${prefix}${slug}` : `${prefix}${slug}-${count}`;
  };
}
