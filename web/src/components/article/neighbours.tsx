import { ActionIcon } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { articlePages } from '../../api/articles.ts';
import { useFormat } from '../../i18n/use-format.ts';
import type { ListSearch } from '../../routes/search-address.ts';
import { Icon } from '../icon.tsx';
import classes from './neighbours.module.css';

interface NeighboursProps {
  readonly id: string;
  readonly search: ListSearch;
}

/** The way back to the list this article was opened from, and its neighbours there. */
export function Neighbours({ id, search }: NeighboursProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useInfiniteQuery(articlePages(search));
  const ids = data?.pages.flatMap((page) => page.items.map((item) => item.id)) ?? [];
  const at = ids.indexOf(id);
  const total = data?.pages[0]?.total ?? 0;
  return (
    <nav className={classes['neighbours']} aria-label={t('article.back')}>
      <Link to="/" search={search} className={classes['back']}>
        <Icon name="previous" size={14} />
        {t('article.back')}
      </Link>
      {at >= 0 && (
        <>
          <Neighbour id={ids[at - 1]} search={search} icon="previous" label={t('article.previous')} />
          <span className={classes['position']}>
            {t('article.position', { position: format.number(at + 1), total: format.number(total) })}
          </span>
          <Neighbour id={ids[at + 1]} search={search} icon="next" label={t('article.next')} />
        </>
      )}
    </nav>
  );
}

interface NeighbourProps {
  readonly id: string | undefined;
  readonly search: ListSearch;
  readonly icon: 'previous' | 'next';
  readonly label: string;
}

function Neighbour({ id, search, icon, label }: NeighbourProps) {
  if (id === undefined) {
    return (
      <ActionIcon disabled aria-label={label} className={classes['off'] ?? ''}>
        <Icon name={icon} />
      </ActionIcon>
    );
  }
  return (
    <ActionIcon
      aria-label={label}
      title={label}
      renderRoot={(props) => <Link to="/artikel/$id" params={{ id }} search={search} {...props} />}
    >
      <Icon name={icon} />
    </ActionIcon>
  );
}
