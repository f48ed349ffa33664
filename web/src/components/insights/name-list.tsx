import type { ReactNode } from 'react';
import classes from './name-list.module.css';

export interface NameLine {
  readonly key: string;
  readonly name: string;
  /** Beside the name, smaller. */
  readonly note?: string;
  /** What the bar under it stands for. */
  readonly size: number;
  /** On the right: a number that opens articles. */
  readonly figure: ReactNode;
}

/** A bar of full length stands for this many at least, so that one article does not look like a wave. */
const LEAST_FULL = 4;

/** Names with bars as long as their number, against the largest. */
export function NameList({ lines }: { readonly lines: readonly NameLine[] }) {
  const most = Math.max(LEAST_FULL, ...lines.map(({ size }) => size));
  return (
    <ol className={classes['lines']}>
      {lines.map(({ key, name, note, size, figure }) => (
        <li key={key} className={classes['line']}>
          <span className={classes['name']}>
            {name}
            {note !== undefined && <span className={classes['note']}>{note}</span>}
          </span>
          <span className={classes['figure']}>{figure}</span>
          <span className={classes['track']} aria-hidden="true">
            <span className={classes['bar']} style={{ inlineSize: `${(size / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ol>
  );
}
