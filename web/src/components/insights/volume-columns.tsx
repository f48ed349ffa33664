import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { toListSearch } from '../../routes/insight-address.ts';
import classes from './volume-columns.module.css';

export interface VolumeDay {
  readonly day: string;
  readonly count: number;
  readonly isGap: boolean;
  /** The articles of the day, where a click opens them. */
  readonly list?: string;
  /** What the bar says, in words. */
  readonly label: string;
}

interface VolumeColumnsProps {
  readonly title: string;
  /** Oldest first; the last one is what the others are compared with, unless `isEven`. */
  readonly days: readonly VolumeDay[];
  /** What full height stands for. */
  readonly most: number;
  readonly usual?: number | null;
  readonly isEven?: boolean;
}

/** A column a day; gaps in collection are hatched. One stop for the Tab key, arrows go from day to day. */
export function VolumeColumns({ title, days, most, usual = null, isEven = false }: VolumeColumnsProps) {
  const [current, setCurrent] = useState<number>();
  const stop = Math.min(current ?? days.length - 1, days.length - 1);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(days.length - 1, Math.max(0, stop + step));
    setCurrent(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[data-day]')[next]?.focus();
  };
  return (
    <div
      className={classes['columns']}
      data-even={isEven || undefined}
      role="toolbar"
      aria-label={title}
      tabIndex={-1}
      onKeyDown={move}
    >
      {usual !== null && usual > 0 && usual <= most && (
        <span className={classes['usual']} style={{ insetBlockEnd: `${(usual / most) * 100}%` }} aria-hidden="true" />
      )}
      {days.map((day, index) => (
        <Link
          key={day.day}
          to="/"
          search={toListSearch(day.list ?? `from=${day.day}&to=${day.day}`)}
          className={classes['day']}
          data-day
          data-gap={day.isGap || undefined}
          tabIndex={index === stop ? 0 : -1}
          aria-label={day.label}
          title={day.label}
          onFocus={() => setCurrent(index)}
        >
          <span className={classes['bar']} style={{ blockSize: `${(day.count / most) * 100}%` }} />
        </Link>
      ))}
    </div>
  );
}
