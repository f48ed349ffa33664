import { Button, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { importOpml, OPML_ADDRESS } from '../../api/sources.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import { Icon } from '../icon.tsx';
import classes from './source-actions.module.css';

/** The feeds as a file that feed readers exchange, in and out. */
export function OpmlMenu({ canExport }: { readonly canExport: boolean }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const take = useMutation({ mutationFn: importOpml, onSuccess: () => queryClient.invalidateQueries() });
  return (
    <div className={classes['opml']}>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={take.isPending} rightSection={<Icon name="feed" />}>
            {t('sources.opml')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="file" />} onClick={() => input.current?.click()}>
            {t('sources.opml-import')}
          </Menu.Item>
          <Menu.Item
            component="a"
            href={OPML_ADDRESS}
            download
            disabled={!canExport}
            leftSection={<Icon name="external" />}
          >
            {t('sources.opml-export')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('sources.opml-import')}
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) take.mutate(file);
        }}
      />
      <div role="status" className={classes['done']}>
        {take.data && t('sources.opml-done', take.data)}
      </div>
      <InlineProblem sentence={take.error ? sentence(take.error) : undefined} />
    </div>
  );
}
