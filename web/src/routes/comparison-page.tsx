import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rankingBy, voices, type Asked } from '../api/insights.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { Notice } from '../components/feedback/notice.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { BasisNote } from '../components/insights/basis-note.tsx';
import { FigureSkeleton } from '../components/insights/figure-skeleton.tsx';
import { ObjectForm } from '../components/insights/object-form.tsx';
import { SpanChoice } from '../components/insights/span-choice.tsx';
import { VoiceList } from '../components/insights/voice-list.tsx';
import { useNow } from '../components/use-now.ts';
import { parseComparisonSearch, spanOf, toAsked } from './insight-address.ts';
import classes from './insight-pages.module.css';

const route = getRouteApi('/perbandingan');
const LEAST_OBJECTS = 2;
const SUGGESTIONS = 8;

/** Perbandingan: two to eight objects on the same axes. */
export function ComparisonPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { objek = [] } = search;
  const asked = toAsked(search, useNow());
  usePageTitle(t('comparison.title'));
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('comparison.title')}</h1>
      <p className={classes['intro']}>{t('comparison.intro')}</p>
      <ObjectForm
        objects={objek}
        onCompare={(next) => void navigate({ search: parseComparisonSearch({ ...search, objek: next }) })}
      />
      <SpanChoice
        chosen={spanOf(search)}
        linkTo={(rentang) => ({ to: '/perbandingan', search: parseComparisonSearch({ ...search, rentang }) })}
      />
      <Suggestions asked={asked} objects={objek} />
      {objek.length >= LEAST_OBJECTS && <Voices asked={asked} objects={objek} />}
    </div>
  );
}

interface ObjectsProps {
  readonly asked: Asked;
  readonly objects: readonly string[];
}

function Voices({ asked, objects }: ObjectsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(voices(asked, objects));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <FigureSkeleton />;
  return (
    <>
      {data.basis.articles === 0 ? <Notice title={t('comparison.none')} /> : <VoiceList answer={data} />}
      <BasisNote basis={data.basis} />
    </>
  );
}

/** Whom one may want to compare: those with most articles. */
function Suggestions({ asked, objects }: ObjectsProps) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const found = useQuery(rankingBy(asked, 'person', SUGGESTIONS)).data?.items ?? [];
  const others = found
    .map(({ label }) => ({ label, query: `tokoh:"${label.replaceAll('"', '')}"` }))
    .filter(({ query }) => !objects.includes(query));
  if (others.length === 0) return null;
  return (
    <p className={classes['suggestions']}>
      {t('comparison.suggestions')}:
      {others.map(({ label, query }) => (
        <Link
          key={query}
          to="/perbandingan"
          search={parseComparisonSearch({ ...search, objek: [...objects, query] })}
          resetScroll={false}
          className={classes['suggestion']}
        >
          + {label}
        </Link>
      ))}
    </p>
  );
}
