import { ActionIcon, Menu } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { signOut } from '../../api/session.ts';
import { serverStatus } from '../../api/status.ts';
import { Icon } from '../icon.tsx';

/** Who is signed in; nothing where Sorot asks for no login. */
export function UserMenu() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const user = useQuery(serverStatus).data?.login.user;
  const leave = useMutation({
    mutationFn: signOut,
    // Nothing that this user has seen may stay for the next one.
    onSettled: () => queryClient.resetQueries(),
  });
  if (!user) return null;
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <ActionIcon aria-label={t('user.menu', { name: user })} title={user}>
          <Icon name="user" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user}</Menu.Label>
        <Menu.Item onClick={() => leave.mutate()}>{t('user.sign-out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
