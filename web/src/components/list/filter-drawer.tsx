import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { FACETS } from '../../routes/search-address.ts';
import { Icon } from '../icon.tsx';
import { FacetPanel, type FacetPanelProps } from './facet-panel.tsx';
import classes from './filter-drawer.module.css';

/** On a narrow screen the facets come up from below. */
export function FilterDrawer({ total, ...facets }: FacetPanelProps & { readonly total: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { search } = facets;
  const days = search.from !== undefined || search.to !== undefined ? 1 : 0;
  const count = FACETS.reduce((sum, facet) => sum + (search[facet]?.length ?? 0), days);
  return (
    <div className={classes['narrow']}>
      <Button variant="default" leftSection={<Icon name="filter" />} onClick={() => setOpened(true)}>
        {count > 0 ? t('facet.open-chosen', { count }) : t('facet.open')}
      </Button>
      <Drawer
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('facet.title')}
        position="bottom"
        size="88%"
        closeButtonProps={{ 'aria-label': t('facet.close') }}
        classNames={{ title: classes['title'] ?? '' }}
      >
        <FacetPanel {...facets} />
        <div className={classes['foot']}>
          <Button fullWidth size="md" onClick={() => setOpened(false)}>
            {t('facet.done', { formatted: format.number(total) })}
          </Button>
        </div>
      </Drawer>
    </div>
  );
}
