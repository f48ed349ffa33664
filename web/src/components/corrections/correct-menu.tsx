import { ActionIcon, Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, Correction } from '../../api/corrections.ts';
import { Icon } from '../icon.tsx';
import classes from './correct-menu.module.css';
import { CorrectionPast } from './correction-past.tsx';
import { useCorrecting } from './correcting.ts';

interface Choice {
  readonly key: string;
  readonly label: ReactNode;
  readonly isCurrent: boolean;
  readonly change: Change;
}

export interface ChoiceGroup {
  readonly heading: string;
  readonly choices: readonly Choice[];
}

interface CorrectMenuProps {
  /** What the button corrects, for who cannot see where it stands. */
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  /** Corrections that count for what stands beside the button. */
  readonly corrections: readonly (Correction | undefined)[];
  /** Further items. */
  readonly children?: ReactNode;
}

/** A quiet pencil beside a label: what it could be instead, what the machine said, and the way back. */
export function CorrectMenu({ label, groups, corrections, children }: CorrectMenuProps) {
  const { t } = useTranslation();
  const { correct } = useCorrecting();
  const made = corrections.filter((correction) => correction !== undefined);
  return (
    <span className={classes['holder']}>
      {made.length > 0 && <span className={classes['mark']}>{t('corrections.mark')}</span>}
      <Menu position="bottom-end" width={232} shadow="var(--shadow)">
        <Menu.Target>
          <ActionIcon size={26} className={classes['button'] ?? ''} aria-label={label} title={label}>
            <Icon name="pencil" size={13} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown className={classes['dropdown'] ?? ''}>
          {groups.map(({ heading, choices }) => (
            <div key={heading} role="group" aria-label={heading}>
              <Menu.Label>{heading}</Menu.Label>
              {choices.map(({ key, label: name, isCurrent, change }) => (
                <Menu.Item
                  key={key}
                  aria-current={isCurrent}
                  rightSection={isCurrent ? <Icon name="check" /> : null}
                  onClick={() => correct(change)}
                >
                  {name}
                </Menu.Item>
              ))}
            </div>
          ))}
          {children}
          {made.length > 0 && <Menu.Divider />}
          {made.map((correction) => (
            <CorrectionPast key={correction.id} correction={correction} />
          ))}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
