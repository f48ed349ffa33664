import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { toListSearch } from '../../routes/insight-address.ts';
import classes from './article-count.module.css';

interface ArticleLinkProps {
  /** A query string of the API. */
  readonly list: string;
  readonly children: ReactNode;
  readonly label?: string;
}

/** Opens the articles behind a number. */
export function ArticleLink({ list, children, label }: ArticleLinkProps) {
  return (
    <Link to="/" search={toListSearch(list)} className={classes['link']} aria-label={label}>
      {children}
    </Link>
  );
}

/** "12 artikel", which opens them. */
export function ArticleCount({ list, count }: { readonly list: string; readonly count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <ArticleLink list={list}>{t('insights.open', { count, formatted: format.number(count) })}</ArticleLink>;
}

/** "12" in a column of articles, which opens them. */
export function ArticleNumber({ list, count }: { readonly list: string; readonly count: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const formatted = format.number(count);
  return (
    <ArticleLink list={list} label={t('insights.open', { count, formatted })}>
      {formatted}
    </ArticleLink>
  );
}
