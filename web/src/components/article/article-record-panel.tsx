import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import classes from './article-record-panel.module.css';
import { Evidence } from './evidence.tsx';
import { InfoSection } from './info-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { ProvenanceDetails } from './provenance-details.tsx';
import { RemovedLines } from './removed-lines.tsx';
import { ArticleStorySection } from '../stories/article-story.tsx';
import { StatementsSection } from './statements-section.tsx';
import { ToneSection } from './tone-section.tsx';

/** The record of an article, in the order in which it is asked for. */
export function ArticleRecordPanel({ record }: { readonly record: ArticleRecord }) {
  const { t } = useTranslation();
  const names = [...record.people, ...record.institutions].map(({ name }) => name);
  return (
    <aside aria-label={t('panel.label')} className={classes['panel']}>
      <ToneSection sentiment={record.sentiment} />
      <PeopleSection people={record.people} />
      <InfoSection record={record} />
      <StatementsSection statements={record.statements} names={names} />
      <ArticleStorySection id={record.id} />
      <Evidence id={record.id} />
      <RemovedLines lines={record.boilerplate} />
      <ProvenanceDetails record={record} />
    </aside>
  );
}
