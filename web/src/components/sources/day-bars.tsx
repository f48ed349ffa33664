import { useState, type KeyboardEvent } from 'react';
import classes from './day-bars.module.css';

export interface DayBar {
  readonly day: string;
  /** 0 to 1 of the full height; null where nothing is known of the day. */
  readonly height: number | null;
  /** Of the bar, the share that is drawn lighter, at its top. */
  readonly light?: number;
  /** What the bar says, in words. */
  readonly label: string;
}

interface DayBarsProps {
  readonly title: string;
  /** Oldest first. */
  readonly bars: readonly DayBar[];
  /** A height that is drawn across, with what it means. */
  readonly line?: number | undefined;
  /** What full height stands for. */
  readonly scale: string;
  /** Shares of a whole are drawn in the colour of completeness. */
  readonly fill?: 'count' | 'share';
  readonly from: string;
  readonly to: string;
}

/** A bar a day. One stop for the Tab key; arrows go from day to day, and the day is told below. */
export function DayBars({ title, bars, line, scale, fill = 'count', from, to }: DayBarsProps) {
  const [current, setCurrent] = useState<number>();
  const stop = Math.min(current ?? bars.length - 1, bars.length - 1);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(bars.length - 1, Math.max(0, stop + step));
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className={classes['chart']}>
      <span className={classes['scale']} aria-hidden="true">
        {scale}
      </span>
      <div
        className={classes['bars']}
        data-fill={fill}
        role="toolbar"
        aria-label={title}
        onKeyDown={move}
        tabIndex={-1}
      >
        {line !== undefined && (
          <span className={classes['line']} style={{ insetBlockEnd: `${line * 100}%` }} aria-hidden="true" />
        )}
        {bars.map((bar, index) => (
          <button
            key={bar.day}
            type="button"
            className={classes['day']}
            tabIndex={index === stop ? 0 : -1}
            aria-label={bar.label}
            title={bar.label}
            onFocus={() => setCurrent(index)}
            onMouseEnter={() => setCurrent(index)}
          >
            {bar.height !== null && (
              <span className={classes['bar']} style={{ blockSize: `${bar.height * 100}%` }}>
                {(bar.light ?? 0) > 0 && (
                  <span className={classes['light']} style={{ blockSize: `${(bar.light ?? 0) * 100}%` }} />
                )}
              </span>
            )}
          </button>
        ))}
      </div>
      <div className={classes['axis']} aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </div>
      <p className={classes['told']} aria-hidden="true">
        {current === undefined ? '\u00a0' : bars[current]?.label}
      </p>
    </div>
  );
}
