import type { ReactNode } from 'react';
import classes from './entry.module.css';
import { entryId, useLinking } from './linking.ts';
import type { SubjectKey } from './marks.ts';

interface EntryProps {
  readonly subject: SubjectKey;
  /** What it is called when a mention of it is announced. */
  readonly name: string;
  readonly kind: 'row' | 'chip';
  readonly children: ReactNode;
}

/** An item of the record that points to its places in the text: pointing lights them up, Enter goes from one to the next. */
export function Entry({ subject, name, kind, children }: EntryProps) {
  const { lit, light, visit, mentions } = useLinking();
  const shape = classes[kind] ?? '';
  if (!mentions.has(subject)) {
    return (
      <span id={entryId(subject)} tabIndex={-1} className={`${classes['entry']} ${shape}`}>
        {children}
      </span>
    );
  }
  return (
    <button
      id={entryId(subject)}
      type="button"
      className={`${classes['entry']} ${shape}`}
      data-linked
      data-lit={lit === subject || undefined}
      onClick={() => visit(subject, name)}
      onMouseEnter={() => light(subject)}
      onMouseLeave={() => light(undefined)}
      onFocus={() => light(subject)}
      onBlur={() => light(undefined)}
    >
      {children}
    </button>
  );
}
