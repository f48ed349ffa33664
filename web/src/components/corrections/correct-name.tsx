import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ROLES, TONES, type Institution, type Person } from '../../api/records.ts';
import type { NameChange } from '../../api/corrections.ts';
import { ToneWord } from '../tone/tone-label.tsx';
import { CorrectMenu, type ChoiceGroup } from './correct-menu.tsx';
import { useCorrecting } from './correcting.ts';

function useTowardGroup(
  field: 'personTone' | 'institutionTone',
  { name, sentiment }: Person | Institution,
): ChoiceGroup {
  const { t } = useTranslation();
  return {
    heading: t(`corrections.field.${field}`),
    choices: TONES.map((tone) => ({
      key: tone,
      label: <ToneWord tone={tone} />,
      isCurrent: tone === sentiment?.label,
      change: { field, target: name, to: tone },
    })),
  };
}

/** What can be said of a name of any kind: that it is called otherwise, or that it is none. */
function NameItems({ field, name }: { readonly field: NameChange['field']; readonly name: string }) {
  const { t } = useTranslation();
  const { correct, openNames } = useCorrecting();
  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={() => openNames({ kind: 'rename', field, name })}>{t('corrections.rename')}</Menu.Item>
      <Menu.Item onClick={() => correct({ field, target: name, to: null })}>{t(`corrections.not.${field}`)}</Menu.Item>
    </>
  );
}

export function CorrectPerson({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { find } = useCorrecting();
  const { name } = person;
  const toward = useTowardGroup('personTone', person);
  const roles = ROLES.map((role) => ({
    key: role,
    label: t(`role.${role}`),
    isCurrent: role === person.role,
    change: { field: 'role', target: name, to: role } as const,
  }));
  return (
    <CorrectMenu
      label={t('corrections.correct', { name })}
      groups={[toward, { heading: t('corrections.field.role'), choices: roles }]}
      corrections={[find('personTone', name), find('role', name), find('person', name)]}
    >
      <NameItems field="person" name={name} />
    </CorrectMenu>
  );
}

export function CorrectInstitution({ institution }: { readonly institution: Institution }) {
  const { t } = useTranslation();
  const { find } = useCorrecting();
  const { name } = institution;
  const toward = useTowardGroup('institutionTone', institution);
  return (
    <CorrectMenu
      label={t('corrections.correct', { name })}
      groups={[toward]}
      corrections={[find('institutionTone', name), find('institution', name)]}
    >
      <NameItems field="institution" name={name} />
    </CorrectMenu>
  );
}

interface CorrectPlaceProps {
  readonly field: 'city' | 'province' | 'country';
  readonly name: string;
}

export function CorrectPlace({ field, name }: CorrectPlaceProps) {
  const { t } = useTranslation();
  const { find } = useCorrecting();
  return (
    <CorrectMenu label={t('corrections.correct', { name })} groups={[]} corrections={[find(field, name)]}>
      <NameItems field={field} name={name} />
    </CorrectMenu>
  );
}
