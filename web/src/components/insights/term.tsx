import { Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { glossary } from '../../api/insights.ts';
import { useLanguage } from '../../i18n/use-format.ts';
import classes from './term.module.css';

/** What a measure means, one click away. */
export function Term({ term }: { readonly term: string }) {
  const { t } = useTranslation();
  const found = useQuery(glossary(useLanguage())).data?.find((entry) => entry.term === term);
  if (found === undefined) return null;
  return (
    <Popover width={300} position="bottom-start" withArrow shadow="md" trapFocus>
      <Popover.Target>
        <button type="button" className={classes['button']} aria-label={t('insights.means', { name: found.name })}>
          ?
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes['meaning']} aria-label={found.name}>
        <p className={classes['name']}>{found.name}</p>
        <p className={classes['text']}>{found.meaning}</p>
        <Link to="/glosarium" hash={term}>
          {t('insights.to-glossary')}
        </Link>
      </Popover.Dropdown>
    </Popover>
  );
}
