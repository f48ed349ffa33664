import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { CorrectingProvider } from '../corrections/correcting-provider.tsx';
import { ArticleActions } from './article-actions.tsx';
import { ArticleHead } from './article-head.tsx';
import { ArticleRecordPanel } from './article-record-panel.tsx';
import { ArticleText } from './article-text.tsx';
import classes from './article-view.module.css';
import { Legend } from './legend.tsx';
import { useLinking } from './linking.ts';
import { LinkingProvider } from './linking-provider.tsx';
import { toMarks, type TextMarks } from './marks.ts';
import { ViewSwitch } from './view-switch.tsx';

/** An article and what Sorot says about it, side by side. */
export function ArticleView({ record }: { readonly record: ArticleRecord }) {
  const marks = useMemo(() => toMarks(record), [record]);
  return (
    <LinkingProvider marks={marks}>
      <CorrectingProvider id={record.id}>
        <Sides record={record} marks={marks} />
      </CorrectingProvider>
    </LinkingProvider>
  );
}

function Sides({ record, marks }: { readonly record: ArticleRecord; readonly marks: TextMarks }) {
  const { t } = useTranslation();
  const { view } = useLinking();
  return (
    <div className={classes['article']} data-view={view}>
      <article className={classes['reading']}>
        <ArticleHead record={record} marks={marks} />
        <div className={classes['bar']}>
          <Legend />
          <ArticleActions record={record} />
        </div>
        <ViewSwitch />
        <div className={classes['text']}>
          <ArticleText record={record} marks={marks} />
          <p className={classes['keys']}>{t('article.keys')}</p>
        </div>
      </article>
      <ArticleRecordPanel record={record} />
    </div>
  );
}
