import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { nameCandidates, type NameCandidate } from '../../api/names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Failure } from '../feedback/failure.tsx';
import { Notice } from '../feedback/notice.tsx';
import { ArticleCount } from '../insights/article-count.tsx';
import { FigureSkeleton } from '../insights/figure-skeleton.tsx';
import classes from './name-results.module.css';
import { NameLink } from './profile-link.tsx';
import { useDistinction } from './use-distinction.ts';

/** Who or what may be meant, told apart. */
export function NameResults({ q }: { readonly q: string }) {
  const { t } = useTranslation();
  const { data, error, refetch, isPlaceholderData } = useQuery(nameCandidates(q));
  if (q === '') return null;
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <FigureSkeleton />;
  if (data.length === 0) return <Notice title={t('names.none', { name: q })}>{t('names.none-text')}</Notice>;
  return (
    <>
      {data.every(({ match }) => match === 'near') && <p className={classes['near']}>{t('names.near', { name: q })}</p>}
      <ul className={classes['results']} aria-busy={isPlaceholderData}>
        {data.map((candidate) => (
          <Result key={`${candidate.kind} ${candidate.key}`} candidate={candidate} />
        ))}
      </ul>
    </>
  );
}

function Result({ candidate }: { readonly candidate: NameCandidate }) {
  const { t } = useTranslation();
  const format = useFormat();
  const distinctionOf = useDistinction();
  const { kind, key, name, form, record, articles, lastSeen } = candidate;
  return (
    <li className={classes['result']}>
      <span className={classes['main']}>
        <NameLink kind={kind} id={key} name={name} />
        {form !== name && (
          <span className={classes['form']} dir="auto">
            {form}
          </span>
        )}
        <span className={classes['facts']}>
          {t(`names.kind-${kind}`)} · {record === null ? t('profile.no-record') : distinctionOf(record)}
        </span>
      </span>
      <span className={classes['count']}>
        {articles === 0 ? (
          t('names.unseen')
        ) : (
          <>
            <ArticleCount list={new URLSearchParams({ [kind]: key }).toString()} count={articles} />
            {lastSeen !== null && <span>{format.day(lastSeen.slice(0, 10))}</span>}
          </>
        )}
      </span>
    </li>
  );
}
