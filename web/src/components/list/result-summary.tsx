import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toneDays } from '../../api/articles.ts';
import { TONES, type SearchResult } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { ListSearch } from '../../routes/search-address.ts';
import { ToneWord } from '../tone/tone-label.tsx';
import classes from './result-summary.module.css';
import { toVolumeBins } from './volume-bins.ts';
import { VolumeStrip } from './volume-strip.tsx';

/** As many bars as stay wide enough to click. */
const MOST_BARS = 62;

interface ResultSummaryProps {
  readonly search: ListSearch;
  readonly result: SearchResult;
  readonly onChooseDays: (from: string, to: string) => void;
}

/** How many articles, of which tone, and when. */
export function ResultSummary({ search, result, onChooseDays }: ResultSummaryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const positif = useQuery(toneDays(search, 'positif')).data;
  const netral = useQuery(toneDays(search, 'netral')).data;
  const negatif = useQuery(toneDays(search, 'negatif')).data;
  const days = result.facets.day;
  const bins = useMemo(() => {
    const volumes = (days ?? []).map(({ key: day, count: total }) => ({
      day,
      total,
      positif: positif?.get(day) ?? 0,
      netral: netral?.get(day) ?? 0,
      negatif: negatif?.get(day) ?? 0,
    }));
    return toVolumeBins(volumes, MOST_BARS);
  }, [days, positif, netral, negatif]);
  const unknown = result.total - TONES.reduce((sum, tone) => sum + result.tones[tone], 0);
  return (
    <div className={classes['summary']}>
      <div>
        <output className={classes['total']}>
          {t('list.total', { count: result.total, formatted: format.number(result.total) })}
        </output>
        <ul className={classes['tones']}>
          {TONES.map((tone) => (
            <li key={tone}>
              <ToneWord tone={tone} /> <span className={classes['count']}>{format.number(result.tones[tone])}</span>
            </li>
          ))}
          {unknown > 0 && (
            <li className={classes['unknown']}>
              {t('unknown')} <span className={classes['count']}>{format.number(unknown)}</span>
            </li>
          )}
        </ul>
      </div>
      {bins.length > 1 && <VolumeStrip bins={bins} onChoose={onChooseDays} />}
    </div>
  );
}
