import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { measureSource, sourceList, type SourceDetail } from '../../api/sources.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { useNow } from '../use-now.ts';
import { ChartTable } from './chart-table.tsx';
import { DayBars } from './day-bars.tsx';
import { Section } from './section.tsx';
import classes from './source-completeness.module.css';

/** Of what the source says it published, how much is here, day by day. */
export function SourceCompleteness({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useSentence();
  const now = useNow();
  const queryClient = useQueryClient();
  const { domain, completeness } = detail.source;
  const measure = useMutation({
    mutationFn: () => measureSource(domain),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sourceList.queryKey }),
  });
  const byDay = new Map(detail.completeness.map((one) => [one.day, one]));
  const bars = detail.days.map(({ day }) => {
    const one = byDay.get(day);
    if (one === undefined) return { day, height: null, label: `${format.day(day)}: ${t('sources.unmeasured')}` };
    const share = one.published === 0 ? 1 : one.held / one.published;
    const label = t('source.completeness-bar', {
      day: format.day(day),
      percent: format.percent(share),
      held: format.number(one.held),
      published: format.number(one.published),
      from: t(`source.from-${one.from}`),
      measured: format.fromNow(one.measuredAt, now),
    });
    return { day, height: share, label };
  });
  return (
    <Section
      title={t('source.completeness')}
      text={detail.completeness.length > 0 ? t('source.completeness-text') : t('source.completeness-none')}
      action={
        <Button variant="default" size="xs" loading={measure.isPending} onClick={() => measure.mutate()}>
          {t('source.measure')}
        </Button>
      }
    >
      {completeness && (
        <p className={classes['last']}>
          <strong>{format.percent(completeness.held / Math.max(1, completeness.published))}</strong>{' '}
          {t('source.completeness-last', {
            held: format.number(completeness.held),
            published: format.number(completeness.published),
            days: format.days(completeness.from, completeness.to),
            measured: format.fromNow(completeness.measuredAt, now),
          })}
        </p>
      )}
      {detail.completeness.length > 0 && (
        <>
          <DayBars
            title={t('source.completeness')}
            bars={bars}
            fill="share"
            scale={format.percent(1)}
            from={format.day(detail.days[0]?.day ?? '')}
            to={format.day(detail.days.at(-1)?.day ?? '')}
          />
          <ChartTable
            columns={[t('source.day'), t('source.held'), t('source.published'), t('source.share')]}
            rows={detail.completeness
              .toReversed()
              .map(({ day, held, published }) => [
                format.day(day),
                format.number(held),
                format.number(published),
                format.percent(published === 0 ? 1 : held / published),
              ])}
          />
        </>
      )}
      <div role="status" className={classes['status']}>
        {measure.isPending && t('source.measuring')}
      </div>
      {detail.listsFailure && !measure.isPending && !measure.error && (
        <p className={classes['trouble']}>
          {t('source.unmeasurable', {
            time: format.fromNow(detail.listsFailure.at, now),
            reason: detail.listsFailure.message,
          })}
        </p>
      )}
      <InlineProblem sentence={measure.error ? sentence(measure.error) : undefined} />
    </Section>
  );
}
