import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { correctionPages, removeCorrection } from '../api/corrections.ts';
import { CorrectionRows } from '../components/corrections/correction-rows.tsx';
import { useCorrectedQueries } from '../components/corrections/use-corrected-queries.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { InlineProblem } from '../components/feedback/inline-problem.tsx';
import { Notice } from '../components/feedback/notice.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { useSentence } from '../components/feedback/use-sentence.ts';
import { ResultSkeleton } from '../components/list/result-skeleton.tsx';
import { CORRECTION_FIELDS, parseCorrectionsSearch } from './corrections-address.ts';
import classes from './corrections-page.module.css';

const route = getRouteApi('/koreksi');

/** Koreksi: every label that was put right, newest first. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { label } = route.useSearch();
  const navigate = route.useNavigate();
  const refresh = useCorrectedQueries();
  const list = useInfiniteQuery(correctionPages(label));
  const undo = useMutation({ mutationFn: removeCorrection, onSettled: () => refresh() });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  usePageTitle(t('corrections.title'));
  return (
    <div className={classes['page']}>
      <div className={classes['top']}>
        <h1 className={classes['title']}>{t('corrections.title')}</h1>
        <NativeSelect
          aria-label={t('corrections.filter')}
          value={label ?? ''}
          data={[
            { value: '', label: t('corrections.all') },
            ...CORRECTION_FIELDS.map((value) => ({ value, label: t(`corrections.field.${value}`) })),
          ]}
          onChange={(event) => void navigate({ search: parseCorrectionsSearch({ label: event.currentTarget.value }) })}
        />
      </div>
      <p className={classes['intro']}>{t('corrections.intro')}</p>
      <InlineProblem sentence={undo.error ? sentence(undo.error) : undefined} />
      {list.isPending && <ResultSkeleton />}
      {list.error && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && items.length === 0 && (
        <Notice
          title={t('corrections.none')}
          action={
            <Button component={Link} to="/" variant="default">
              {t('corrections.to-list')}
            </Button>
          }
        >
          {t('corrections.none-text')}
        </Notice>
      )}
      {items.length > 0 && (
        <CorrectionRows
          corrections={items}
          undoing={undo.isPending ? undo.variables : undefined}
          onUndo={(id) => undo.mutate(id)}
        />
      )}
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('corrections.more')}
        </Button>
      )}
    </div>
  );
}
