import { useTranslation } from 'react-i18next';
import type { Rising } from '../../api/insights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleLink } from './article-count.tsx';
import { Nothing, Panel } from './panel.tsx';
import classes from './rising-list.module.css';
import { useCountedLabel, useKindName } from './use-kind-label.ts';

interface RisingListProps {
  readonly rising: readonly Rising[];
  readonly className?: string | undefined;
}

/** Words and names that are new in the news. */
export function RisingList({ rising, className }: RisingListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelOf = useCountedLabel();
  const kindOf = useKindName();
  return (
    <Panel title={t('home.rising')} term="rising" className={className}>
      {rising.length === 0 && <Nothing>{t('home.rising-none')}</Nothing>}
      <ul className={classes['items']}>
        {rising.map((item) => (
          <li key={`${item.kind} ${item.key}`} className={classes['item']} data-kind={item.kind}>
            <ArticleLink
              list={item.list}
              label={`${labelOf(item)} (${kindOf(item.kind)}): ${t('home.rising-item', {
                formatted: format.number(item.articles),
                before: format.number(item.before),
              })}`}
            >
              {labelOf(item)} <span className={classes['count']}>{format.number(item.articles)}</span>
            </ArticleLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
