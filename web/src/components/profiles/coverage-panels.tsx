import { useTranslation } from 'react-i18next';
import type { ToneFigures } from '../../api/insights.ts';
import type { Profile } from '../../api/names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleLink } from '../insights/article-count.tsx';
import { toBins } from '../insights/day-bins.ts';
import { Panel } from '../insights/panel.tsx';
import { ToneFigureList } from '../insights/tone-figures.tsx';
import { VolumeColumns } from '../insights/volume-columns.tsx';
import classes from './profile-panels.module.css';

/** A column of full height stands for this many articles at least, so that one article does not look like a wave. */
const LEAST_FULL = 4;

/** How much was written, day by day, and in what tone. */
export function CoveragePanel({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { basis, days, tones } = profile.timeline;
  const bins = toBins(
    days.map(({ day, isGap, tones: { positif, netral, negatif, unknown } }) => ({
      day,
      isGap,
      count: positif + netral + negatif + unknown,
    })),
  );
  const most = Math.max(LEAST_FULL, ...bins.map(({ count }) => count));
  return (
    <Panel title={t('home.volume')} term="tone">
      <p className={classes['number']}>
        <ArticleLink list={basis.list}>
          <strong>{format.number(basis.articles)}</strong>{' '}
          {t('home.articles', { count: basis.articles, formatted: '' }).trim()}
        </ArticleLink>
        {profile.spoken !== null && profile.spoken.statements > 0 && (
          <ArticleLink list={profile.spoken.list}>
            <strong>{format.number(profile.spoken.statements)}</strong>{' '}
            {t('home.statements', { count: profile.spoken.statements, formatted: '' }).trim()}
          </ArticleLink>
        )}
      </p>
      <VolumeColumns
        title={t('home.volume')}
        most={most}
        isEven
        days={bins.map(({ from, to, count, isGap }) => ({
          day: from,
          count,
          isGap,
          list: between(basis.list, from, to),
          label: t(isGap ? 'home.bar-gap' : 'home.bar', {
            day: from === to ? format.day(from) : format.days(from, to),
            count,
            formatted: format.number(count),
          }),
        }))}
      />
      <p className={classes['axis']}>
        <span>{format.day(days[0]?.day ?? '')}</span>
        <span>{format.day(days.at(-1)?.day ?? '')}</span>
      </p>
      <ToneFigureList tones={tones} />
    </Panel>
  );
}

/** The tone toward it, which is not the tone of the articles. */
export function TowardPanel({ toward, name }: { readonly toward: ToneFigures; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('panel.toward', { name })} term="personTone">
      <ToneFigureList tones={toward} />
    </Panel>
  );
}

/** Of the articles of a list those of some days. */
function between(list: string, from: string, to: string): string {
  const parameters = new URLSearchParams(list);
  parameters.set('from', from);
  parameters.set('to', to);
  return parameters.toString();
}
