import { ActionIcon, Button, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import classes from './object-form.module.css';

const LEAST = 2;
const MOST = 8;

interface ObjectFormProps {
  readonly objects: readonly string[];
  readonly onCompare: (objects: readonly string[]) => void;
}

/** What is compared: two to eight queries. */
export function ObjectForm({ objects, onCompare }: ObjectFormProps) {
  const { t } = useTranslation();
  const [texts, setTexts] = useState(() => filled(objects));
  // The address may change under the form: back, forward, a suggestion.
  const written = objects.join('\n');
  const [writtenFor, setWrittenFor] = useState(written);
  if (writtenFor !== written) {
    setWrittenFor(written);
    setTexts(filled(objects));
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onCompare(texts.map((text) => text.trim()).filter(Boolean));
  };
  return (
    <form onSubmit={submit} className={classes['form']}>
      {texts.map((text, index) => (
        <div key={keyAt(index)} className={classes['object']}>
          <TextInput
            aria-label={t('comparison.object', { number: index + 1 })}
            placeholder={t('comparison.object-hint')}
            value={text}
            onChange={(event) => setTexts(texts.with(index, event.currentTarget.value))}
            className={classes['field'] ?? ''}
          />
          {texts.length > LEAST && (
            <ActionIcon
              aria-label={t('comparison.remove', { number: index + 1 })}
              onClick={() => setTexts(texts.toSpliced(index, 1))}
            >
              <Icon name="close" />
            </ActionIcon>
          )}
        </div>
      ))}
      <div className={classes['actions']}>
        <Button type="submit">{t('comparison.show')}</Button>
        {texts.length < MOST && (
          <Button variant="default" onClick={() => setTexts([...texts, ''])}>
            {t('comparison.add')}
          </Button>
        )}
      </div>
    </form>
  );
}

const filled = (objects: readonly string[]): readonly string[] =>
  objects.length >= LEAST ? objects : [...objects, ...Array.from({ length: LEAST - objects.length }, () => '')];

/** A field is its place: two may hold the same text while they are being written. */
const keyAt = (index: number): string => `objek-${index}`;
