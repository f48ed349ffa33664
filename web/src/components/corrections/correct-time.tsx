import { ActionIcon, Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';
import classes from './correct-menu.module.css';
import { useCorrecting } from './correcting.ts';
import dialog from './name-dialog.module.css';

const ZONES = [
  ['+07:00', 'WIB'],
  ['+08:00', 'WITA'],
  ['+09:00', 'WIT'],
] as const;
const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})$/;

/** Corrects when an article was published, on the clock of the outlet. */
export function CorrectTime({ publishedAt }: { readonly publishedAt: string | null }) {
  const { t } = useTranslation();
  const { find, correct, undo } = useCorrecting();
  const [, wall = '', offset = '+07:00'] = MOMENT.exec(publishedAt ?? '') ?? [];
  const [isOpen, setOpen] = useState(false);
  const [time, setTime] = useState(wall);
  const [zone, setZone] = useState(offset);
  const made = find('publishedAt', null);
  const name = t('corrections.field.publishedAt');
  const label = t('corrections.correct', { name });
  const open = () => {
    setTime(wall);
    setZone(offset);
    setOpen(true);
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    correct({ field: 'publishedAt', to: `${time}:00${zone}` });
    setOpen(false);
  };
  const zones = ZONES.some(([known]) => known === zone) ? ZONES : [...ZONES, [zone, zone] as const];
  return (
    <span className={classes['holder']}>
      {made && <span className={classes['mark']}>{t('corrections.mark')}</span>}
      <ActionIcon size={26} className={classes['button'] ?? ''} aria-label={label} title={label} onClick={open}>
        <Icon name="pencil" size={13} />
      </ActionIcon>
      <Modal opened={isOpen} onClose={() => setOpen(false)} centered title={name}>
        <form onSubmit={send} className={dialog['form']}>
          <div className={dialog['when']}>
            <TextInput
              type="datetime-local"
              label={t('corrections.time')}
              value={time}
              required
              withAsterisk={false}
              data-autofocus
              onChange={(event) => setTime(event.currentTarget.value)}
            />
            <NativeSelect
              label={t('corrections.zone')}
              value={zone}
              data={zones.map(([value, zoneName]) => ({ value, label: zoneName }))}
              onChange={(event) => setZone(event.currentTarget.value)}
            />
          </div>
          <Group justify="flex-end" gap="xs">
            {made && (
              <Button
                variant="default"
                onClick={() => {
                  undo(made);
                  setOpen(false);
                }}
              >
                {t('corrections.undo')}
              </Button>
            )}
            <Button type="submit">{t('corrections.save')}</Button>
          </Group>
        </form>
      </Modal>
    </span>
  );
}
