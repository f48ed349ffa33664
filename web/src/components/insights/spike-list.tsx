import { useTranslation } from 'react-i18next';
import type { Spike } from '../../api/insights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleLink } from './article-count.tsx';
import { Nothing, Panel } from './panel.tsx';
import classes from './spike-list.module.css';
import { useCountedLabel, useKindName } from './use-kind-label.ts';
import { useUsual } from './use-usual.ts';

/** What stands out, and why. */
export function SpikeList({ spikes }: { readonly spikes: readonly Spike[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const usualOf = useUsual();
  const labelOf = useCountedLabel();
  const kindOf = useKindName();
  return (
    <Panel title={t('home.spikes')} term="spike">
      {spikes.length === 0 && <Nothing>{t('home.spikes-none')}</Nothing>}
      <ul className={classes['spikes']}>
        {spikes.map(({ of, count, usual, list, reasons }) => (
          <li key={of === null ? '' : `${of.kind} ${of.key}`} className={classes['spike']}>
            <p className={classes['head']}>
              <strong>{of === null ? t('home.spike-all') : labelOf(of)}</strong>
              {of !== null && <span className={classes['kind']}>{kindOf(of.kind)}</span>}
            </p>
            <p className={classes['size']}>
              <ArticleLink list={list}>
                {t('home.spike-of', { formatted: format.number(count), usual: usualOf(usual) })}
              </ArticleLink>
            </p>
            {reasons.length > 0 && (
              <p className={classes['why']}>
                {t('home.spike-because')}:{' '}
                {reasons.map((reason, index) => (
                  <span key={`${reason.kind} ${reason.key}`}>
                    {index > 0 && ', '}
                    <ArticleLink list={reason.list}>{labelOf(reason)}</ArticleLink> ({format.number(reason.articles)})
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
