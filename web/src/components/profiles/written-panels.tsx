import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Profile, WrittenForm } from '../../api/names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Panel } from '../insights/panel.tsx';
import { ToneWord } from '../tone/tone-label.tsx';
import { ArticleLink } from '../insights/article-count.tsx';
import classes from './profile-panels.module.css';

/** How the newest articles write it, and in what role. */
export function WrittenPanel({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { newest } = profile;
  const roles = Object.entries(newest.roles ?? {}).filter(([, count]) => count > 0);
  return (
    <Panel title={t('profile.written')}>
      <Forms forms={newest.forms} />
      {newest.titles.length > 0 && <h3 className={classes['heading']}>{t('profile.titles')}</h3>}
      <Forms forms={newest.titles} />
      {roles.length > 0 && (
        <>
          <h3 className={classes['heading']}>{t('profile.roles')}</h3>
          <p className={classes['text']}>
            {roles.map(([role, count]) => `${t(`role.${role as 'disebut'}`)} ${format.number(count)}`).join(' · ')}
          </p>
        </>
      )}
      <p className={classes['note']}>
        {t('profile.newest', { count: newest.articles, formatted: format.number(newest.articles) })}
      </p>
    </Panel>
  );
}

function Forms({ forms }: { readonly forms: readonly WrittenForm[] }) {
  const format = useFormat();
  return (
    <ul className={classes['forms']}>
      {forms.map(({ text, articles }) => (
        <li key={text} className={classes['form']} dir="auto">
          {text} <span className={classes['small']}>{format.number(articles)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The newest articles. */
export function HeadlinePanel({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('profile.headlines')}>
      <ul className={classes['rows']}>
        {profile.headlines.map(({ id, title, outlet, publishedAt, tone }) => (
          <li key={id}>
            <Link to="/artikel/$id" params={{ id }} className={classes['title']} dir="auto">
              {title ?? t('list.untitled')}
            </Link>
            <span className={classes['small']} style={{ display: 'block' }}>
              {outlet ?? t('list.outlet-unknown')} ·{' '}
              {publishedAt === null ? t('list.undated') : format.day(publishedAt.slice(0, 10))}
              {tone !== null && (
                <>
                  {' · '}
                  <ToneWord tone={tone.label} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes['note']}>
        <ArticleLink list={profile.timeline.basis.list}>{t('profile.all-articles')}</ArticleLink>
      </p>
    </Panel>
  );
}
