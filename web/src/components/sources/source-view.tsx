import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SourceDetail } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { BackfillPanel } from './backfill-panel.tsx';
import { HealthMark } from './health-mark.tsx';
import { LearnedLines } from './learned-lines.tsx';
import { QuarantineRows } from './quarantine-rows.tsx';
import { Section } from './section.tsx';
import { SourceCompleteness } from './source-completeness.tsx';
import { SourceFacts } from './source-facts.tsx';
import { SourceFeeds } from './source-feeds.tsx';
import { SourceLists } from './source-lists.tsx';
import { SourceVolume } from './source-volume.tsx';
import classes from './source-view.module.css';

export function SourceView({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { source, failures } = detail;
  return (
    <>
      <header className={classes['head']}>
        <h1 className={classes['title']} dir="auto">
          {source.name}
        </h1>
        <p className={classes['line']}>
          <HealthMark state={source.health.state} />
          <span>{t(`reason.${source.health.reason}`)}</span>
          <a href={source.home} target="_blank" rel="noreferrer noopener">
            {source.domain}
          </a>
          {source.articles > 0 && (
            <Link to="/" search={{ outlet: [source.domain] }}>
              {t('source.articles', { formatted: format.number(source.articles) })}
            </Link>
          )}
        </p>
        {source.failure && <p className={classes['failure']}>{source.failure.message}</p>}
      </header>
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <SourceVolume detail={detail} />
          <SourceCompleteness detail={detail} />
          <SourceFeeds detail={detail} />
          {failures.length > 0 && (
            <Section title={t('source.failures')}>
              <QuarantineRows tasks={failures} />
            </Section>
          )}
        </div>
        <div className={classes['side']}>
          <SourceFacts detail={detail} />
          <BackfillPanel detail={detail} />
          <SourceLists detail={detail} />
          <LearnedLines detail={detail} />
        </div>
      </div>
    </>
  );
}
