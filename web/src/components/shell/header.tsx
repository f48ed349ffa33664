import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { SchemeMenu } from './scheme-menu.tsx';
import { StatusLine } from './status-line.tsx';
import { UserMenu } from './user-menu.tsx';
import { Wordmark } from './wordmark.tsx';

const SECTIONS = [
  ['/beranda', 'nav.home'],
  ['/', 'nav.list'],
  ['/cerita', 'nav.stories'],
  ['/peringkat', 'nav.ranking'],
  ['/perbandingan', 'nav.comparison'],
  ['/nama', 'nav.names'],
  ['/tambah', 'nav.add'],
  ['/sumber', 'nav.sources'],
  ['/koreksi', 'nav.corrections'],
] as const;

export function Header() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const nav = useRef<HTMLElement>(null);
  // Where the sections scroll, the one that is shown may be out of sight.
  useEffect(() => {
    nav.current?.querySelector(`a[href="${pathname}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [pathname]);
  return (
    <header className={classes['header']}>
      <div className={classes['inner']}>
        <Link to="/" className={classes['home']} aria-label="Sorot">
          <Wordmark />
        </Link>
        <nav ref={nav} aria-label={t('nav.label')} className={classes['nav']}>
          {SECTIONS.map(([to, label]) => (
            <Link key={to} to={to} className={classes['link']} activeOptions={{ exact: true, includeSearch: false }}>
              {t(label)}
            </Link>
          ))}
        </nav>
        <StatusLine />
        <div className={classes['controls']}>
          <LanguageSwitch />
          <SchemeMenu />
          <UserMenu />
        </div>
      </div>
    </header>
  );
}
