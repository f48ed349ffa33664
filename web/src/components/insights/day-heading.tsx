import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/insights.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import type { HomeSearch } from '../../routes/insight-address.ts';
import { Icon } from '../icon.tsx';
import classes from './day-heading.module.css';
import { LOCALES, useWibClock } from './use-wib-clock.ts';

const DAY_MS = 86_400_000;

/** "Minggu, 22 November 2026", with the way to the days beside it. */
export function DayHeading({ overview, search }: { readonly overview: Overview; readonly search: HomeSearch }) {
  const { t } = useTranslation();
  const locale = LOCALES[useLanguage()];
  const { day, until } = overview;
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const clock = useWibClock();
  const dayAt = (step: number) => new Date(Date.parse(day) + step * DAY_MS).toISOString().slice(0, 10);
  const to = (hari: string): HomeSearch => ({ ...search, hari });
  const note = until === null ? undefined : t('home.until', { time: clock(until) });
  return (
    <div className={classes['heading']}>
      <h1 className={classes['title']}>
        {long.format(new Date(day))}
        <span className={classes['note']}>{note ?? (search.hari === undefined ? t('home.newest') : '')}</span>
      </h1>
      <nav aria-label={t('source.day')} className={classes['ways']}>
        <Link to="/beranda" search={to(dayAt(-1))} aria-label={t('home.previous-day')} className={classes['way']}>
          <Icon name="previous" />
        </Link>
        <Link to="/beranda" search={to(dayAt(1))} aria-label={t('home.next-day')} className={classes['way']}>
          <Icon name="next" />
        </Link>
        {search.hari !== undefined && (
          <Link to="/beranda" search={search.q === undefined ? {} : { q: search.q }} className={classes['newest']}>
            {t('home.newest-day')}
          </Link>
        )}
      </nav>
    </div>
  );
}
