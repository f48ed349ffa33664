import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { CompletenessMeter } from './completeness-meter.tsx';
import { HealthMark } from './health-mark.tsx';
import classes from './source-table.module.css';

interface RowProps {
  readonly source: Source;
  readonly now: number;
}

export function SourceRow({ source, now }: RowProps) {
  const { t } = useTranslation();
  const { recent, completeness, feeds, isDisabled } = source;
  const format = useFormat();
  const isFollowed = feeds > 0 && !isDisabled;
  return (
    <tr>
      <th scope="row" className={classes['source']}>
        <SourceName source={source} />
      </th>
      <td className={classes['state']}>
        <HealthMark state={source.health.state} />
        {source.health.reason !== 'well' && (
          <span className={classes['reason']}>{t(`reason.${source.health.reason}`)}</span>
        )}
        {source.failure && <span className={classes['failure']}>{source.failure.message}</span>}
      </td>
      <Measure label={t('sources.column-articles')} shown={feeds > 0 || recent.articles > 0}>
        {format.number(source.yesterday)}
        <span className={classes['usual']}> / {source.usual === null ? '–' : format.number(source.usual)}</span>
      </Measure>
      <Measure label={t('sources.column-success')} shown={isFollowed}>
        <Polls source={source} now={now} />
      </Measure>
      <Measure label={t('sources.column-completeness')} shown={isFollowed || completeness !== null}>
        <CompletenessMeter completeness={completeness} />
      </Measure>
      <Measure label={t('sources.column-partial')} shown={recent.articles > 0}>
        {format.percent(recent.partial / recent.articles)}
      </Measure>
    </tr>
  );
}

function SourceName({ source }: Pick<RowProps, 'source'>) {
  const { t } = useTranslation();
  const { domain, name, mediaType, province, isEdited, isListed } = source;
  const edited = isEdited && t(isListed ? 'sources.edited' : 'sources.added');
  const about = [mediaType && t(`mediaType.${mediaType}`), province, edited].filter(Boolean);
  return (
    <>
      <Link to="/sumber/$source" params={{ source: domain }} dir="auto" className={classes['name']}>
        {name}
      </Link>
      <span className={classes['domain']}>{domain}</span>
      {about.length > 0 && <span className={classes['about']}>{about.join(' · ')}</span>}
    </>
  );
}

function Polls({ source: { lastSuccessAt, nextPollAt }, now }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const isDue = nextPollAt === null || Date.parse(nextPollAt) <= now;
  return (
    <>
      {lastSuccessAt === null ? t('feed.never') : format.fromNow(lastSuccessAt, now)}
      <span className={classes['next']}>
        {isDue ? t('feed.due') : t('feed.next', { time: format.fromNow(nextPollAt, now) })}
      </span>
    </>
  );
}

interface MeasureProps {
  /** On a phone, where columns have no head. */
  readonly label: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** A cell that stays empty where there is nothing to say. */
function Measure({ label, shown, children }: MeasureProps) {
  return (
    <td className={classes['measure']} data-label={label} data-empty={!shown}>
      {shown && children}
    </td>
  );
}
