import { CloseButton, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEDIA_TYPES, SORTS, parseSourcesSearch, type SourcesSearch } from '../../routes/sources-address.ts';
import classes from './source-tools.module.css';

const TYPING_MS = 200;

interface SourceToolsProps {
  readonly search: SourcesSearch;
  readonly provinces: readonly string[];
  readonly onChange: (search: SourcesSearch) => void;
}

/** What narrows and sorts the list, besides the states. */
export function SourceTools({ search, provinces, onChange }: SourceToolsProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(search.q ?? '');
  const { halaman: _, ...kept } = search;
  const change = (given: Readonly<Record<string, unknown>>) => onChange(parseSourcesSearch({ ...kept, ...given }));
  const find = useDebouncedCallback((q: string) => change({ q }), TYPING_MS);
  const type = (q: string) => {
    setWords(q);
    find(q);
  };
  const any = { value: '', label: t('sources.any') };
  return (
    <div className={classes['tools']} role="search">
      <TextInput
        className={classes['words'] ?? ''}
        label={t('sources.search')}
        placeholder={t('sources.search-hint')}
        value={words}
        onChange={(event) => type(event.currentTarget.value)}
        rightSection={words !== '' && <CloseButton aria-label={t('sources.clear')} onClick={() => type('')} />}
      />
      <NativeSelect
        label={t('sources.media-type')}
        value={search.jenis ?? ''}
        data={[any, ...MEDIA_TYPES.map((value) => ({ value, label: t(`mediaType.${value}`) }))]}
        onChange={(event) => change({ jenis: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('sources.province')}
        value={search.provinsi ?? ''}
        data={[any, ...provinces.map((value) => ({ value, label: value }))]}
        onChange={(event) => change({ provinsi: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('sources.sort')}
        value={search.urut ?? 'keadaan'}
        data={SORTS.map((value) => ({ value, label: t(`sources.sort-${value}`) }))}
        onChange={(event) => change({ urut: event.currentTarget.value })}
      />
    </div>
  );
}
