import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayOverview, type Overview } from '../api/insights.ts';
import { Failure } from '../components/feedback/failure.tsx';
import { Notice } from '../components/feedback/notice.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { ArticleCount } from '../components/insights/article-count.tsx';
import { BasisNote } from '../components/insights/basis-note.tsx';
import { DayHeading } from '../components/insights/day-heading.tsx';
import { DayVolume } from '../components/insights/day-volume.tsx';
import { FigureSkeleton } from '../components/insights/figure-skeleton.tsx';
import { NameList } from '../components/insights/name-list.tsx';
import { Nothing, Panel } from '../components/insights/panel.tsx';
import { QueryForm } from '../components/insights/query-form.tsx';
import { RisingList } from '../components/insights/rising-list.tsx';
import { SpikeList } from '../components/insights/spike-list.tsx';
import { ToneFigureList } from '../components/insights/tone-figures.tsx';
import { useUsual } from '../components/insights/use-usual.ts';
import { useFormat } from '../i18n/use-format.ts';
import classes from './insight-pages.module.css';
import { parseHomeSearch } from './insight-address.ts';

const route = getRouteApi('/beranda');

/** Beranda: a day against the usual. */
export function HomePage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { q, hari } = search;
  const answer = useQuery(dayOverview({ ...(q && { q }), ...(hari && { day: hari }) }));
  usePageTitle(t('home.title'));
  return (
    <div className={classes['page']} aria-busy={answer.isPlaceholderData}>
      {answer.data ? (
        <DayHeading overview={answer.data} search={search} />
      ) : (
        <h1 className={classes['title']}>{t('home.title')}</h1>
      )}
      <QueryForm
        label={t('home.watch')}
        hint={t('home.watch-hint')}
        query={q ?? ''}
        onSearch={(text) => void navigate({ search: parseHomeSearch({ ...search, q: text }) })}
      />
      {answer.isPending && <FigureSkeleton />}
      {answer.error && <Failure error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && !answer.error && <DayFigures overview={answer.data} />}
    </div>
  );
}

function DayFigures({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const usualOf = useUsual();
  const { basis, tones, usualTones, people, speakers, rising, spikes } = overview;
  return (
    <>
      {basis.articles === 0 && <Notice title={t('home.none')}>{t('home.none-text')}</Notice>}
      <div className={classes['columns']}>
        <div className={classes['column']}>
          <DayVolume overview={overview} />
          <Panel title={t('home.tone')} term="tone">
            <ToneFigureList tones={tones} usual={usualTones} />
          </Panel>
          <Panel title={t('home.people')} term="person" className={classes['later']}>
            {people.length === 0 && <Nothing>{t('home.people-none')}</Nothing>}
            <NameList
              lines={people.map(({ key, label, articles, usual, list }) => ({
                key,
                name: label,
                ...(usual !== null && { note: t('home.usual', { usual: usualOf(usual) }) }),
                size: articles,
                figure: <ArticleCount list={list} count={articles} />,
              }))}
            />
          </Panel>
        </div>
        <div className={classes['column']}>
          <SpikeList spikes={spikes} />
          <Panel title={t('home.speakers')} term="vocal">
            {speakers.length === 0 && <Nothing>{t('home.speakers-none')}</Nothing>}
            <NameList
              lines={speakers.map(({ key, label, statements, articles, list }) => ({
                key,
                name: label,
                note: t('home.statements', { count: statements, formatted: format.number(statements) }),
                size: statements,
                figure: <ArticleCount list={list} count={articles} />,
              }))}
            />
          </Panel>
          <RisingList rising={rising} className={classes['later']} />
        </div>
      </div>
      <BasisNote basis={basis} />
    </>
  );
}
