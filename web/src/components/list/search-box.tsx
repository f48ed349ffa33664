import { ActionIcon, Button } from '@mantine/core';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import classes from './search-box.module.css';

interface SearchBoxProps {
  readonly query: string;
  readonly problem: string | undefined;
  readonly onSearch: (query: string) => void;
}

/** The words of a search. `/` anywhere on the page comes here. */
export function SearchBox({ query, problem, onSearch }: SearchBoxProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query);
  // The address may change under the box: back, forward, a chip removed.
  const [writtenFor, setWrittenFor] = useState(query);
  if (writtenFor !== query) {
    setWrittenFor(query);
    setText(query);
  }

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  const clear = () => {
    setText('');
    onSearch('');
    input.current?.focus();
  };
  return (
    <search>
      <form onSubmit={submit} className={classes['form']}>
        <div className={classes['field']} data-invalid={problem !== undefined}>
          <Icon name="search" />
          <input
            ref={input}
            id="cari"
            type="text"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            aria-label={t('search.label')}
            aria-describedby="cari-bantuan"
            aria-invalid={problem !== undefined}
            placeholder={t('search.placeholder')}
            className={classes['input']}
            autoComplete="off"
            spellCheck={false}
            maxLength={2000}
            enterKeyHint="search"
          />
          {text !== '' && (
            <ActionIcon size={28} aria-label={t('search.clear')} title={t('search.clear')} onClick={clear}>
              <Icon name="close" size={14} />
            </ActionIcon>
          )}
        </div>
        <Button type="submit" size="md" className={classes['submit'] ?? ''}>
          {t('search.submit')}
        </Button>
      </form>
      <p id="cari-bantuan" className={classes['help']} role={problem === undefined ? undefined : 'alert'}>
        {problem === undefined ? (
          <>
            <span>{t('search.help')}</span>
            <span className={classes['keys']}>
              <kbd>/</kbd> {t('search.keys')}
            </span>
          </>
        ) : (
          <span className={classes['problem']}>{problem}</span>
        )}
      </p>
    </search>
  );
}
