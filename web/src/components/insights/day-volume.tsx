import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/insights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleLink } from './article-count.tsx';
import classes from './day-volume.module.css';
import { Panel } from './panel.tsx';
import { wholeOf } from './use-usual.ts';
import { useWibClock } from './use-wib-clock.ts';
import { VolumeColumns } from './volume-columns.tsx';

/** A column of full height stands for this many articles at least, so that one article does not look like a wave. */
const LEAST_FULL = 4;

/** How much was written, against a usual day. */
export function DayVolume({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const clock = useWibClock();
  const { basis, volume, until } = overview;
  const { articles, usual, days } = volume;
  const most = Math.max(LEAST_FULL, usual ?? 0, ...days.map((day) => day.articles));
  const gaps = days.filter(({ isGap }) => isGap).map(({ day }) => format.day(day));
  return (
    <Panel title={t('home.volume')} term="usual">
      <p className={classes['number']}>
        <ArticleLink list={basis.list}>
          <strong>{format.number(articles)}</strong> {t('home.articles', { count: articles, formatted: '' }).trim()}
        </ArticleLink>
      </p>
      <p className={classes['against']}>{describeAgainst(articles, usual)}</p>
      <VolumeColumns
        title={t('home.volume')}
        most={most}
        usual={usual}
        days={days.map(({ day, articles: count, isGap, list }) => ({
          day,
          count,
          isGap,
          list,
          label: t(isGap ? 'home.bar-gap' : 'home.bar', {
            day: format.day(day),
            count,
            formatted: format.number(count),
          }),
        }))}
      />
      <p className={classes['axis']}>
        <span>{format.day(days[0]?.day ?? '')}</span>
        <span>{format.day(days.at(-1)?.day ?? '')}</span>
      </p>
      {usual !== null && (
        <p className={classes['legend']}>{t('home.usual-line', { usual: format.number(wholeOf(usual)) })}</p>
      )}
      {until !== null && <p className={classes['legend']}>{t('home.until-all', { time: clock(until) })}</p>}
      {gaps.length > 0 && <p className={classes['legend']}>{t('home.gaps', { days: format.names(gaps) })}</p>}
    </Panel>
  );

  function describeAgainst(count: number, middle: number | null): string {
    if (middle === null) return t('home.usual-none');
    const distance = wholeOf(Math.abs(count - middle));
    if (distance < 1) return t('home.same');
    const difference = format.number(distance);
    return count > middle ? t('home.more', { difference }) : t('home.less', { difference });
  }
}
