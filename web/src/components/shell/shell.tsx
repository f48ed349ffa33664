import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { serverStatus } from '../../api/status.ts';
import { Header } from './header.tsx';
import classes from './shell.module.css';

/** The frame of every page. Who has to sign in is sent to the door first and comes back afterwards. */
export function Shell() {
  const { t } = useTranslation();
  const { pathname, href } = useLocation();
  const status = useQuery(serverStatus);
  const login = status.data?.login;
  const mustSignIn = login?.required === true && login.user === null && pathname !== '/masuk';
  return (
    <>
      <a className={classes['skip']} href="#isi">
        {t('app.skip')}
      </a>
      <Header />
      <main id="isi" tabIndex={-1} className={classes['main']}>
        {mustSignIn && <Navigate to="/masuk" search={{ ke: href }} replace />}
        {!mustSignIn && !status.isPending && <Outlet />}
      </main>
    </>
  );
}
