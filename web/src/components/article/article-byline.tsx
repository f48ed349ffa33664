import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { CorrectTime } from '../corrections/correct-time.tsx';
import classes from './article-head.module.css';

/** When, on the outlet's own clock, and by whom. */
export function ArticleByline({ record }: { readonly record: ArticleRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { publishedAt, authors, outlet } = record;
  const time = publishedAt === null ? undefined : format.longTime(publishedAt, outlet?.mediaType === 'internasional');
  return (
    <p className={classes['byline']}>
      {publishedAt !== null && time !== undefined ? (
        <time dateTime={publishedAt}>{time}</time>
      ) : (
        <span>{t('article.time-unknown')}</span>
      )}
      <CorrectTime publishedAt={publishedAt} />
      <span dir="auto">
        {authors.length > 0 ? t('article.authors', { names: format.names(authors) }) : t('article.no-authors')}
      </span>
    </p>
  );
}
