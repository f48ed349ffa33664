import { isNameChange, type Change, type CorrectName, type NameField } from './correction.ts';

/** What became of the names of one kind: who each is, or null for what is none of that kind. */
export type NameFates = ReadonlyMap<string, CorrectName | null>;

/**
 * What changes say of the names of a field, oldest change first. A name that leads to another follows it: after "X is Y" and "Y is Z",
 * X is Z. Whoever a name was last said to be is a name himself, whatever was said of him before. So no answer leads on to another, and
 * applying the fates twice is applying them once.
 */
export function toNameFates(changes: readonly Change[], field: NameField): NameFates {
  const fates = new Map<string, CorrectName | null>();
  for (const change of changes) {
    if (!isNameChange(change) || change.field !== field) continue;
    const { target, to } = change;
    for (const [name, fate] of fates) if (fate?.name === target || fate?.name === to?.name) fates.set(name, to);
    fates.set(target, to);
    if (to !== null) fates.set(to.name, to);
  }
  return fates;
}

/** What a name is called now. */
export const shownName = (fates: NameFates, name: string): string => fates.get(name)?.name ?? name;
