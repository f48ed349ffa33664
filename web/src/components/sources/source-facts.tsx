import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceDetail } from '../../api/sources.ts';
import { Section } from './section.tsx';
import classes from './source-facts.module.css';
import { SourceForm } from './source-form.tsx';
import { SourceSwitch } from './source-switch.tsx';
import { useEditNote } from './use-edit-note.ts';
import { useSourceFacts } from './use-source-facts.ts';

/** What is said of a source, by the catalogue and by whoever edited it. */
export function SourceFacts({ detail }: { readonly detail: SourceDetail }) {
  const { t } = useTranslation();
  const facts = useSourceFacts(detail);
  const note = useEditNote(detail);
  const [isEditing, setEditing] = useState(false);
  const edit = (
    <Button variant="default" size="xs" onClick={() => setEditing(true)}>
      {t('source.edit')}
    </Button>
  );
  return (
    <Section title={t('source.facts')} action={!isEditing && edit}>
      {isEditing ? (
        <SourceForm source={detail.source} onEnd={() => setEditing(false)} />
      ) : (
        <dl className={classes['facts']}>
          {facts.map(({ label, value, before }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">
                {value ?? <span className={classes['unknown']}>{t('unknown')}</span>}
                {before !== undefined && (
                  <span className={classes['was']}>{t('source.was', { value: before ?? t('unknown') })}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {note !== undefined && <p className={classes['note']}>{note}</p>}
      <div role="status">{!detail.isApplied && <p className={classes['note']}>{t('source.applying')}</p>}</div>
      <SourceSwitch detail={detail} />
    </Section>
  );
}
