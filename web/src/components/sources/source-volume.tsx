import { useTranslation } from 'react-i18next';
import type { SourceDetail } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ChartTable } from './chart-table.tsx';
import { DayBars } from './day-bars.tsx';
import { Section } from './section.tsx';

/** A bar of full height stands for this many articles at least, so that one article does not look like a wave. */
const LEAST_FULL = 4;

/** Articles a day against a usual day. */
export function SourceVolume({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { days } = detail;
  const { usual } = detail.source;
  const most = Math.max(LEAST_FULL, usual ?? 0, ...days.map(({ articles }) => articles));
  const hasAny = days.some(({ articles }) => articles > 0);
  const bars = days.map(({ day, articles, partial }) => ({
    day,
    height: articles / most,
    light: articles === 0 ? 0 : partial / articles,
    label: t(partial > 0 ? 'source.volume-bar-partial' : 'source.volume-bar', {
      day: format.day(day),
      count: articles,
      partial: format.number(partial),
    }),
  }));
  const text =
    usual === null ? t('source.volume-text-unknown') : t('source.volume-text', { usual: format.number(usual) });
  return (
    <Section title={t('source.volume')} text={hasAny ? text : t('source.volume-none')}>
      {hasAny && (
        <>
          <DayBars
            title={t('source.volume')}
            bars={bars}
            line={usual === null ? undefined : usual / most}
            scale={format.number(most)}
            from={format.day(days[0]?.day ?? '')}
            to={format.day(days.at(-1)?.day ?? '')}
          />
          <ChartTable
            columns={[t('source.day'), t('source.count'), t('sources.column-partial')]}
            rows={days
              .toReversed()
              .map(({ day, articles, partial }) => [format.day(day), format.number(articles), format.number(partial)])}
          />
        </>
      )}
    </Section>
  );
}
