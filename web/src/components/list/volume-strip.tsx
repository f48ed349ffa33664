import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { ToneSegment } from './tone-segment.tsx';
import type { VolumeBin } from './volume-bins.ts';
import classes from './volume-strip.module.css';

/** A bar of full height stands for this many articles at least, so that one article does not look like a wave. */
const LEAST_FULL = 4;

interface VolumeStripProps {
  readonly bins: readonly VolumeBin[];
  readonly onChoose: (from: string, to: string) => void;
}

/** A bar a day (or a week, over a long time), stacked by tone; a bar narrows the list to its days. One stop for the Tab key. */
export function VolumeStrip({ bins, onChoose }: VolumeStripProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [current, setCurrent] = useState<number>();
  const stop = Math.min(current ?? bins.length - 1, bins.length - 1);
  const most = Math.max(LEAST_FULL, ...bins.map((bin) => bin.total));

  const spanOf = (bin: VolumeBin) =>
    bin.from === bin.to ? format.day(bin.from) : `${format.day(bin.from)} – ${format.day(bin.to)}`;
  const describe = (bin: VolumeBin) =>
    t('volume.bar', {
      date: spanOf(bin),
      total: format.number(bin.total),
      positif: format.number(bin.positif),
      netral: format.number(bin.netral),
      negatif: format.number(bin.negatif),
    });
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(bins.length - 1, Math.max(0, stop + step));
    setCurrent(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div className={classes['strip']}>
      <div
        className={classes['bars']}
        role="toolbar"
        aria-label={`${t('volume.title')}. ${t('volume.hint')}`}
        onKeyDown={move}
        tabIndex={-1}
      >
        {bins.map((bin, index) => (
          <button
            key={bin.from}
            type="button"
            className={classes['day']}
            tabIndex={index === stop ? 0 : -1}
            aria-label={describe(bin)}
            title={describe(bin)}
            onClick={() => onChoose(bin.from, bin.to)}
          >
            <span className={classes['bar']} style={{ blockSize: `${(bin.total / most) * 100}%` }}>
              <ToneSegment tone="unknown" share={bin.total - bin.positif - bin.netral - bin.negatif} />
              <ToneSegment tone="positif" share={bin.positif} />
              <ToneSegment tone="netral" share={bin.netral} />
              <ToneSegment tone="negatif" share={bin.negatif} />
            </span>
          </button>
        ))}
      </div>
      <div className={classes['axis']} aria-hidden="true">
        <span>{format.day(bins[0]?.from ?? '')}</span>
        <span>{format.day(bins.at(-1)?.to ?? '')}</span>
      </div>
    </div>
  );
}
