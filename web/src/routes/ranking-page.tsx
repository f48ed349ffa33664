import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Asked } from '../api/insights.ts';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { ChoiceLinks } from '../components/insights/choice-links.tsx';
import { LedgerMeasure, QuotedMeasure, RankingMeasure, RisingMeasure } from '../components/insights/measure-view.tsx';
import { QueryForm } from '../components/insights/query-form.tsx';
import { SpanChoice } from '../components/insights/span-choice.tsx';
import { useNow } from '../components/use-now.ts';
import { MEASURES, MEASURE_NAMES, parseRankingSearch, spanOf, toAsked, type MeasureName } from './insight-address.ts';
import classes from './insight-pages.module.css';

const route = getRouteApi('/peringkat');

/** Peringkat: who or what has most, by many measures. */
export function RankingPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { ukuran = 'terpegah' } = search;
  const asked = toAsked(search, useNow());
  usePageTitle(`${t(`ranking.${ukuran}`)} · ${t('ranking.title')}`);
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('ranking.title')}</h1>
      <ChoiceLinks
        label={t('ranking.measures')}
        choices={MEASURE_NAMES.map((name) => ({
          key: name,
          label: t(`ranking.${name}`),
          isChosen: name === ukuran,
          link: { to: '/peringkat', search: parseRankingSearch({ ...search, ukuran: name }) },
        }))}
      />
      <div className={classes['tools']}>
        <QueryForm
          label={t('insights.query')}
          hint={t('insights.query-hint')}
          query={search.q ?? ''}
          onSearch={(q) => void navigate({ search: parseRankingSearch({ ...search, q }) })}
        />
        <SpanChoice
          chosen={spanOf(search)}
          linkTo={(rentang) => ({ to: '/peringkat', search: parseRankingSearch({ ...search, rentang }) })}
        />
      </div>
      <ChosenMeasure name={ukuran} asked={asked} />
    </div>
  );
}

function ChosenMeasure({ name, asked }: { readonly name: MeasureName; readonly asked: Asked }) {
  const { t } = useTranslation();
  const measure = MEASURES[name];
  const common = { asked, title: t(`ranking.${name}`) };
  switch (measure) {
    case 'vocal':
      return <QuotedMeasure {...common} />;
    case 'ledger':
      return <LedgerMeasure {...common} />;
    case 'rising':
      return <RisingMeasure {...common} />;
    default:
      return <RankingMeasure {...common} by={measure} />;
  }
}
