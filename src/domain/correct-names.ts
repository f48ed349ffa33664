import type { Article } from './article.ts';
import type { CorrectName } from './correction.ts';
import { findWords } from './find-words.ts';
import type { NameFates } from './name-fates.ts';
import type { TextSpan } from './text-span.ts';

interface Named {
  readonly id: string | null;
  readonly name: string;
  readonly forms: readonly string[];
  readonly spans: readonly TextSpan[];
  readonly mentions?: number;
}

/**
 * The names of one kind after what was said of them: some are gone, some are called otherwise, those that turn out to be the same are
 * one, and words that no name covered are one. `make`: what such words become.
 */
export function correctNames<T extends Named>(
  names: readonly T[],
  fates: NameFates,
  article: Pick<Article, 'title' | 'body'>,
  make: (name: CorrectName) => T,
): readonly T[] {
  if (fates.size === 0) return names;
  const corrected: T[] = [];
  for (const name of names) {
    const fate = fates.get(name.name);
    if (fate === null) continue;
    if (fate === undefined) corrected.push(name);
    else add(corrected, { ...name, ...toIdentity(fate) });
  }
  for (const [words, fate] of fates) {
    if (fate === null || corrected.some(({ name, forms }) => name === fate.name && forms.includes(words))) continue;
    const covered = corrected.flatMap(({ spans }) => spans);
    const spans = findWords(article, words).filter((span) => !covered.some((other) => overlaps(span, other)));
    if (spans.length > 0)
      add(corrected, withMentions({ ...make(toIdentity(fate)), forms: [words], spans }, spans.length));
  }
  return corrected;
}

const toIdentity = ({ id, name }: CorrectName): CorrectName => ({ id, name });

/** Adds a name, or what it has to the name that is there. */
function add<T extends Named>(names: T[], added: T): void {
  const index = names.findIndex(({ name }) => name === added.name);
  const known = names[index];
  if (known === undefined) names.push(added);
  else names[index] = merge(known, added);
}

function merge<T extends Named>(known: T, added: T): T {
  const merged = {
    ...known,
    id: added.id,
    forms: [...new Set([...known.forms, ...added.forms])],
    spans: [...known.spans, ...added.spans].toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start),
  };
  return withMentions(merged, (known.mentions ?? 0) + (added.mentions ?? 0));
}

/** Places are not counted. */
const withMentions = <T extends Named>(name: T, mentions: number): T =>
  name.mentions === undefined ? name : { ...name, mentions };

const overlaps = (a: TextSpan, b: TextSpan): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
