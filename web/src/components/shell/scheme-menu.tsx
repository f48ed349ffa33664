import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon.tsx';

const SCHEMES = [
  ['light', 'sun'],
  ['dark', 'moon'],
  ['auto', 'device'],
] as const;

export function SchemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = SCHEMES.find(([scheme]) => scheme === colorScheme)?.[1] ?? 'device';
  return (
    <Menu position="bottom-end" width={215}>
      <Menu.Target>
        <ActionIcon aria-label={t('scheme.label')} title={t('scheme.label')}>
          <Icon name={current} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(([scheme, icon]) => (
          <Menu.Item
            key={scheme}
            leftSection={<Icon name={icon} />}
            rightSection={scheme === colorScheme ? <Icon name="check" /> : null}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`scheme.${scheme}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
