import { useTranslation } from 'react-i18next';
import type { ToneFigures } from '../../api/insights.ts';
import { TONES } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ToneBar } from '../tone/tone-bar.tsx';
import { ToneWord } from '../tone/tone-label.tsx';
import { ToneShape } from '../tone/tone-shape.tsx';
import classes from './tone-figures.module.css';

interface ToneFigureListProps {
  readonly tones: ToneFigures;
  readonly usual?: ToneFigures;
}

/** Shares of the three tones, each with its interval and what is usual. */
export function ToneFigureList({ tones, usual }: ToneFigureListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shares, counts } = tones;
  if (shares === null) return <p className={classes['none']}>{t('home.tone-none')}</p>;
  return (
    <>
      <ToneBar shares={counts} />
      <ul className={classes['tones']}>
        {TONES.map((tone) => {
          const { share, low, high } = shares[tone];
          const before = usual?.shares?.[tone].share;
          return (
            <li key={tone} className={classes['tone']}>
              <ToneWord tone={tone} />
              <span className={classes['share']}>{format.percent(share)}</span>
              <span className={classes['small']}>
                {t('home.tone-range', { low: format.percent(low), high: format.percent(high) })}
              </span>
              {before !== undefined && (
                <span className={classes['small']}>{t('home.tone-usual', { share: format.percent(before) })}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The three tones as a bar, with the numbers for who points at it or cannot see it. */
export function ToneMark({ tones }: { readonly tones: ToneFigures }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { positif, netral, negatif } = tones.counts;
  if (tones.shares === null) return <span className={classes['small']}>{t('insights.no-tone')}</span>;
  const words = t('insights.tone-words', {
    positif: format.number(positif),
    netral: format.number(netral),
    negatif: format.number(negatif),
  });
  return (
    <span className={classes['mark']} title={words} role="img" aria-label={words}>
      <ToneBar shares={tones.counts} />
      <span className={classes['counts']} aria-hidden="true">
        {TONES.map((tone) => (
          <span key={tone} className={classes['count']}>
            <ToneShape tone={tone} size={7} />
            {format.number(tones.counts[tone])}
          </span>
        ))}
      </span>
    </span>
  );
}
