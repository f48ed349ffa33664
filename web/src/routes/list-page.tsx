import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articlePages } from '../api/articles.ts';
import type { SearchResult, Status } from '../api/records.ts';
import { serverStatus } from '../api/status.ts';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { ChosenFilters } from '../components/list/chosen-filters.tsx';
import { FacetPanel } from '../components/list/facet-panel.tsx';
import { FilterDrawer } from '../components/list/filter-drawer.tsx';
import { Results } from '../components/list/results.tsx';
import { SearchBox } from '../components/list/search-box.tsx';
import { findUnreadable } from '../components/list/unreadable.ts';
import { useFacetValues } from '../components/list/use-facet-values.ts';
import { useFollowArticles } from '../components/list/use-follow-articles.ts';
import { useListKeys } from '../components/list/use-list-keys.ts';
import { Welcome } from '../components/list/welcome.tsx';
import classes from './list-page.module.css';
import { isNarrowed, parseListSearch, type ListSearch } from './search-address.ts';

const route = getRouteApi('/');

/** Daftar: what is here, searched and narrowed. */
export function ListPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const status = useQuery(serverStatus).data;
  const list = useInfiniteQuery(articlePages(search));
  const first = list.data?.pages[0];
  const total = first?.total ?? 0;
  const values = useFacetValues(search, first?.facets);
  usePageTitle(search.q ?? t('list.title'));
  useListKeys();
  useFollowArticles(status?.articles);

  if (status && !isNarrowed(search) && isEmptyStore(status, first)) return <Welcome demo={status.demo} />;

  const show = (next: ListSearch) => void navigate({ search: next });
  const unreadable = findUnreadable(list.error, search.q ?? '');
  const facets = { search, values, latest: first?.facets.day?.at(-1)?.key, onChange: show };
  return (
    <>
      <h1 className={classes['hidden']}>{t('list.title')}</h1>
      <div className={classes['page']}>
        <div className={classes['side']}>
          <FacetPanel {...facets} />
        </div>
        <div className={classes['main']}>
          <SearchBox
            search={search}
            total={total}
            problem={unreadable}
            onSearch={(q) => show(parseListSearch({ ...search, q }))}
          />
          <div className={classes['tools']}>
            <FilterDrawer {...facets} total={total} />
            <ChosenFilters search={search} values={values} onChange={show} />
          </div>
          {unreadable === undefined && <Results search={search} list={list} onChange={show} />}
        </div>
      </div>
    </>
  );
}

/** Nothing here yet, or only just arriving. */
function isEmptyStore(status: Status, first: SearchResult | undefined): boolean {
  return status.articles === 0 || (status.demo?.state === 'loading' && first?.total === 0);
}
