import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubmittedItem } from '../api/records.ts';
import { AddAddress } from '../components/add/add-address.tsx';
import { AddFiles } from '../components/add/add-files.tsx';
import { AddText } from '../components/add/add-text.tsx';
import { SubmissionResults, type Submission } from '../components/add/submission-results.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import classes from './add-page.module.css';

/** Tambah: a text, an address or files become records. A single one is opened at once. */
export function AddPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [submissions, setSubmissions] = useState<readonly Submission[]>([]);
  usePageTitle(t('add.title'));

  const refresh = () => queryClient.invalidateQueries({ queryKey: ['status'] });
  const openOrShow = async (name: string, items: readonly SubmittedItem[]) => {
    await queryClient.invalidateQueries({ queryKey: ['articles'] });
    await refresh();
    const [only] = items;
    if (items.length === 1 && only && 'id' in only) await navigate({ to: '/artikel/$id', params: { id: only.id } });
    else setSubmissions((before) => [{ id: `${before.length} ${name}`, name, items }, ...before]);
  };
  return (
    <div className={classes['page']}>
      <h1 className={classes['title']}>{t('add.title')}</h1>
      <p className={classes['intro']}>{t('add.intro')}</p>
      <div className={classes['ways']}>
        <AddText onDone={(items) => openOrShow(t('add.text'), items)} />
        <div className={classes['side']}>
          <AddAddress onDone={openOrShow} />
          <AddFiles onDone={openOrShow} />
        </div>
      </div>
      <SubmissionResults submissions={submissions} />
    </div>
  );
}
