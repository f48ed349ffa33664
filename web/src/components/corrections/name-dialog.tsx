import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameChange } from '../../api/corrections.ts';
import { namesBeginning } from '../../api/queries.ts';
import type { FacetValue } from '../../api/records.ts';
import { InlineProblem } from '../feedback/inline-problem.tsx';
import { useSentence } from '../feedback/use-sentence.ts';
import classes from './name-dialog.module.css';

/** A name that is to be added by its words in the text, or one that is called otherwise. */
export type NameDialogRequest =
  | { readonly kind: 'add'; readonly words: string }
  | { readonly kind: 'rename'; readonly field: NameChange['field']; readonly name: string };

const FIELDS = ['person', 'institution', 'city', 'province', 'country'] as const;
const LONGEST = 200;
const NO_NAMES: readonly FacetValue[] = [];

interface NameDialogProps {
  readonly request: NameDialogRequest;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: (change: NameChange) => void;
  readonly onClose: () => void;
}

/** Asks who or what a name stands for; names that other articles have are offered, and keep their record. */
export function NameDialog({ request, busy, error, onSend, onClose }: NameDialogProps) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const offers = useId();
  const isNew = request.kind === 'add';
  const [field, setField] = useState(isNew ? 'person' : request.field);
  const [words, setWords] = useState(isNew ? request.words : request.name);
  const [name, setName] = useState(isNew ? '' : request.name);
  const asked = field === 'person' || field === 'institution' ? field : 'place';
  const known = useQuery({ ...namesBeginning(asked, name), enabled: name.trim().length > 1 }).data ?? NO_NAMES;

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const called = name.trim() || words.trim();
    onSend({ field, target: words.trim(), to: { id: findRecordId(known, called), name: called } });
  };
  return (
    <Modal opened onClose={onClose} centered title={t(isNew ? 'corrections.add-title' : 'corrections.rename-title')}>
      <form onSubmit={send} className={classes['form']}>
        {isNew && (
          <>
            <NativeSelect
              label={t('corrections.kind')}
              value={field}
              data={FIELDS.map((value) => ({ value, label: t(`corrections.field.${value}`) }))}
              onChange={(event) => setField(FIELDS.find((one) => one === event.currentTarget.value) ?? 'person')}
            />
            <TextInput
              label={t('corrections.words')}
              description={t('corrections.words-hint')}
              value={words}
              maxLength={LONGEST}
              data-autofocus
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          </>
        )}
        <TextInput
          label={t('corrections.name')}
          description={t('corrections.name-hint')}
          value={name}
          placeholder={words}
          maxLength={LONGEST}
          list={offers}
          autoComplete="off"
          data-autofocus={isNew ? undefined : true}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <datalist id={offers}>
          {known.map(({ key, label }) => (
            <option key={key} value={label}>
              {label}
            </option>
          ))}
        </datalist>
        <InlineProblem sentence={error ? sentence(error) : undefined} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('corrections.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={words.trim() === ''}>
            {t('corrections.save')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

/** The record of a name, where an article has it: without one, the key of a facet is the name itself. */
function findRecordId(known: readonly FacetValue[], name: string): string | null {
  const key = known.find(({ label }) => label === name)?.key;
  return key === undefined || key.startsWith('~') ? null : key;
}
