import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrintedStatement, Profile } from '../../api/names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleCount } from '../insights/article-count.tsx';
import { Nothing, Panel } from '../insights/panel.tsx';
import { keyed } from '../keyed.ts';
import { FoldedRows } from './folded-rows.tsx';
import { NameLink } from './profile-link.tsx';
import classes from './profile-panels.module.css';

/** What it says, about whom, and who speaks about it. */
export function StatementPanel({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation();
  const { newest, about, aboutIt, name } = profile;
  return (
    <Panel title={t('profile.statements')} term="vocal">
      {newest.statements.length === 0 && <Nothing>{t('profile.statements-none', { name })}</Nothing>}
      <FoldedRows
        short={4}
        rows={keyed(newest.statements, ({ text }) => text).map(({ key, item }) => (
          <Statement key={key} statement={item} />
        ))}
      />
      <Said title={t('profile.about')} lines={about} side="target" />
      <Said title={t('profile.about-it')} lines={aboutIt} side="speaker" />
    </Panel>
  );
}

function Statement({ statement }: { readonly statement: PrintedStatement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { text, type, about, article, reprints } = statement;
  return (
    <li>
      <blockquote className={classes['quote']} dir="auto">
        {text}
      </blockquote>
      <p className={classes['small']} style={{ marginBlock: '4px 0' }}>
        {t(`statement.${type}`)}
        {about.length > 0 && ` · ${t('panel.about')} ${format.names(about)}`} ·{' '}
        <Link to="/artikel/$id" params={{ id: article.id }} className={classes['title']} dir="auto">
          {article.title ?? t('list.untitled')}
        </Link>{' '}
        · {article.outlet ?? t('list.outlet-unknown')}
        {article.publishedAt !== null && ` · ${format.day(article.publishedAt.slice(0, 10))}`}
        {reprints > 0 && ` · ${t('profile.reprints', { count: reprints, formatted: format.number(reprints) })}`}
      </p>
    </li>
  );
}

interface SaidProps {
  readonly title: string;
  readonly lines: Profile['about'];
  readonly side: 'speaker' | 'target';
}

function Said({ title, lines, side }: SaidProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={classes['heading']}>{title}</h3>
      <ul className={classes['rows']}>
        {lines.map((line) => {
          const { kind, key, label } = line[side];
          return (
            <li key={`${kind} ${key}`} className={classes['row']}>
              <NameLink kind={kindOf(kind, key)} id={key} name={label} />
              <span className={classes['figure']}>
                <ArticleCount list={line.list} count={line.articles} />
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A speaker is a person or an institution: its key tells. */
function kindOf(kind: 'person' | 'institution' | 'speaker', key: string): 'person' | 'institution' {
  if (kind !== 'speaker') return kind;
  return key.startsWith('institusi:') ? 'institution' : 'person';
}
