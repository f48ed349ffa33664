import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Facet, ListSearch } from '../../routes/search-address.ts';
import { Icon } from '../icon.tsx';
import classes from './search-link.module.css';

interface SearchLinkProps {
  readonly facet: Extract<Facet, 'person' | 'institution' | 'place'>;
  readonly id: string | null;
  readonly name: string;
}

/** Other articles about the same: by its id where it has one, else by its name as a phrase. */
export function SearchLink({ facet, id, name }: SearchLinkProps) {
  const { t } = useTranslation();
  const search: ListSearch = id === null ? { q: `"${name.replaceAll('"', ' ')}"` } : { [facet]: [id] };
  const label = t('panel.search', { name });
  return (
    <Link to="/" search={search} className={classes['link']} aria-label={label} title={label}>
      <Icon name="search" size={13} />
    </Link>
  );
}
