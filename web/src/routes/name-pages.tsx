import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameProfile, type NameKind } from '../api/names.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { FigureSkeleton } from '../components/insights/figure-skeleton.tsx';
import { QueryForm } from '../components/insights/query-form.tsx';
import { NameResults } from '../components/profiles/name-results.tsx';
import { ProfileView } from '../components/profiles/profile-view.tsx';
import { toAsked } from './insight-address.ts';
import classes from './insight-pages.module.css';
import { parseNamesSearch, profileSpanOf, type ProfileSearch } from './profile-address.ts';

const personRoute = getRouteApi('/tokoh/$key');
const institutionRoute = getRouteApi('/institusi/$key');
const placeRoute = getRouteApi('/daerah/$key');
const namesRoute = getRouteApi('/nama');

/** Tokoh: one person. */
export function PersonPage() {
  const { key } = personRoute.useParams();
  return <ProfilePage kind="person" name={key} search={personRoute.useSearch()} />;
}

/** Institusi: one institution. */
export function InstitutionPage() {
  const { key } = institutionRoute.useParams();
  return <ProfilePage kind="institution" name={key} search={institutionRoute.useSearch()} />;
}

/** Daerah: one place. */
export function PlacePage() {
  const { key } = placeRoute.useParams();
  return <ProfilePage kind="place" name={key} search={placeRoute.useSearch()} />;
}

interface ProfilePageProps {
  readonly kind: NameKind;
  /** As articles refer to it. */
  readonly name: string;
  readonly search: ProfileSearch;
}

function ProfilePage({ kind, name, search }: ProfilePageProps) {
  const { t } = useTranslation();
  const span = profileSpanOf(search);
  // The moment at which the page was opened: at each later one, what is shown would be asked again.
  const [now] = useState(() => Date.now());
  const asked = useMemo(() => toAsked({ rentang: span }, now), [span, now]);
  const found = useQuery(nameProfile(kind, name, asked));
  usePageTitle(found.data?.name ?? t(found.error ? 'problem.title' : 'insights.loading'));
  return (
    <div className={classes['page']} aria-busy={found.isFetching && !found.isPending}>
      {found.isPending && <FigureSkeleton />}
      {found.error && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <ProfileView key={`${kind} ${name}`} profile={found.data} span={span} />}
    </div>
  );
}

/** Nama: who or what is called so. */
export function NamesPage() {
  const { t } = useTranslation();
  const { q = '' } = namesRoute.useSearch();
  const navigate = namesRoute.useNavigate();
  usePageTitle(q === '' ? t('names.title') : `${q} · ${t('names.title')}`);
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('names.title')}</h1>
      <p className={classes['intro']}>{t('names.intro')}</p>
      <QueryForm
        label={t('names.label')}
        hint={t('names.hint')}
        query={q}
        onSearch={(text) => void navigate({ search: parseNamesSearch({ q: text }) })}
      />
      <NameResults q={q} />
    </div>
  );
}
