import { Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './query-form.module.css';

interface QueryFormProps {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** Of which articles figures are. */
export function QueryForm({ label, hint, query, onSearch }: QueryFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(query);
  // The address may change under the box: back, forward.
  const [writtenFor, setWrittenFor] = useState(query);
  if (writtenFor !== query) {
    setWrittenFor(query);
    setText(query);
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <search>
      <form onSubmit={submit} className={classes['form']}>
        <TextInput
          aria-label={label}
          placeholder={hint}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          className={classes['field'] ?? ''}
        />
        <Button type="submit" variant="default">
          {t('home.watch-show')}
        </Button>
      </form>
    </search>
  );
}
