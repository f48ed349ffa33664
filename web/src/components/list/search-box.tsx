import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { articleCount } from '../../api/queries.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { parseListSearch, type ListSearch } from '../../routes/search-address.ts';
import { isFinished } from './is-finished.ts';
import classes from './search-box.module.css';
import { SearchField } from './search-field.tsx';
import { SearchTools } from './search-tools.tsx';
import type { Unreadable } from './unreadable.ts';
import { UnreadableQuery } from './unreadable-query.tsx';

/** A pause in typing. */
const PAUSE_MS = 350;

interface SearchBoxProps {
  readonly search: ListSearch;
  /** How many articles it finds. */
  readonly total: number;
  readonly problem: Unreadable | undefined;
  readonly onSearch: (query: string) => void;
}

/** The words of a search. `/` anywhere on the page comes here. */
export function SearchBox({ search, total, problem, onSearch }: SearchBoxProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = search.q ?? '';
  const [text, setText] = useState(query);
  // The address may change under the box: back, forward, a chip removed.
  const [writtenFor, setWrittenFor] = useState(query);
  if (writtenFor !== query) {
    setWrittenFor(query);
    setText(query);
  }
  const [typed] = useDebouncedValue(text.trim(), PAUSE_MS);
  const isNew = typed !== query && typed === text.trim() && isFinished(typed);
  const counted = useQuery({ ...articleCount(parseListSearch({ ...search, q: typed })), enabled: isNew }).data;
  const count = isNew ? counted : undefined;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  const clear = () => {
    setText('');
    onSearch('');
  };
  return (
    <search>
      <form onSubmit={submit} className={classes['form']}>
        <SearchField text={text} invalid={problem !== undefined} onType={setText} onClear={clear} />
        <Button type="submit" size="md" className={classes['submit'] ?? ''}>
          {t('search.submit')}
        </Button>
      </form>
      <div id="cari-bantuan" className={classes['help']}>
        <div role={problem === undefined ? undefined : 'alert'}>
          {problem === undefined ? (
            <>
              {t('search.help')}{' '}
              {count === undefined && (
                <span className={classes['keys']}>
                  <kbd>/</kbd> {t('search.keys')}
                </span>
              )}
            </>
          ) : (
            <UnreadableQuery problem={problem} query={query} onMend={onSearch} />
          )}
        </div>
        <output className={classes['count']}>
          {count !== undefined && t('search.count', { count, formatted: format.number(count) })}
        </output>
        <SearchTools search={search} total={problem === undefined ? total : undefined} onSearch={onSearch} />
      </div>
    </search>
  );
}
