import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../api/session.ts';
import { serverStatus } from '../api/status.ts';
import { InlineProblem } from '../components/feedback/inline-problem.tsx';
import { usePageTitle } from '../components/feedback/use-page-title.ts';
import { useSentence } from '../components/feedback/use-sentence.ts';
import classes from './sign-in-page.module.css';

const route = getRouteApi('/masuk');

/** Masuk: only where the server asks for it; then on to where the reader wanted to go. */
export function SignInPage() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { ke } = route.useSearch();
  const queryClient = useQueryClient();
  const login = useQuery(serverStatus).data?.login;
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  usePageTitle(t('sign-in.title'));
  const enter = useMutation({
    mutationFn: () => signIn(name, password),
    onSuccess: () => queryClient.resetQueries(),
  });
  if (login && (!login.required || login.user !== null)) return <Navigate to={ke ?? '/'} replace />;

  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    enter.mutate();
  };
  return (
    <form onSubmit={send} className={classes['form']}>
      <h1 className={classes['title']}>{t('sign-in.title')}</h1>
      <p className={classes['text']}>{t('sign-in.text')}</p>
      <TextInput
        label={t('sign-in.name')}
        autoComplete="username"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PasswordInput
        label={t('sign-in.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <InlineProblem sentence={enter.error ? sentence(enter.error) : undefined} />
      <Button type="submit" size="md" fullWidth loading={enter.isPending} disabled={name === '' || password === ''}>
        {t('sign-in.submit')}
      </Button>
    </form>
  );
}
