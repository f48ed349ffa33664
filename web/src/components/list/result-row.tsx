import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { ListSearch } from '../../routes/search-address.ts';
import { keyed } from '../keyed.ts';
import { ToneWord, useCertainty } from '../tone/tone-label.tsx';
import classes from './result-row.module.css';

interface ResultRowProps {
  readonly article: ArticleSummary;
  readonly search: ListSearch;
}

export function ResultRow({ article, search }: ResultRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const certainty = useCertainty();
  const abroad = article.mediaType === 'internasional';
  const time = article.publishedAt === null ? undefined : format.time(article.publishedAt, abroad);
  return (
    <article className={classes['row']}>
      <div className={classes['tone']}>
        {article.tone ? (
          <>
            <ToneWord tone={article.tone.label} />
            <span className={classes['certainty']}>{certainty(article.tone)}</span>
          </>
        ) : (
          <span className={classes['certainty']}>{t('tone.unknown')}</span>
        )}
      </div>
      <div className={classes['main']}>
        <h2 className={classes['title']}>
          <Link
            to="/artikel/$id"
            params={{ id: article.id }}
            search={search}
            className={classes['link']}
            data-result
            dir="auto"
          >
            {article.title ?? t('list.untitled')}
          </Link>
        </h2>
        <p className={classes['snippet']} dir="auto">
          {keyed(article.snippet, (piece) => piece.text).map(({ key, item }) =>
            item.hit ? <mark key={key}>{item.text}</mark> : item.text,
          )}
        </p>
        {(article.category !== null || article.people.length > 0) && (
          <ul className={classes['about']}>
            {article.category && <li className={classes['category']}>{t(`category.${article.category}`)}</li>}
            {article.people.map((name) => (
              <li key={name} className={classes['person']} dir="auto">
                {name}
              </li>
            ))}
          </ul>
        )}
      </div>
      <dl className={classes['facts']}>
        <div className={classes['outlet']}>
          <dt className={classes['hidden']}>{t('facet.outlet')}</dt>
          <dd dir="auto">{article.outlet ?? t('list.outlet-unknown')}</dd>
        </div>
        {article.mediaType && (
          <div>
            <dt className={classes['hidden']}>{t('facet.mediaType')}</dt>
            <dd>{t(`mediaType.${article.mediaType}`)}</dd>
          </div>
        )}
        <div>
          <dt className={classes['hidden']}>{t('facet.date')}</dt>
          <dd>{time ?? t('list.undated')}</dd>
        </div>
      </dl>
    </article>
  );
}
