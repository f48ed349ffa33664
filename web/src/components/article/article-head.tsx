import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { ToneWord, useCertainty } from '../tone/tone-label.tsx';
import { ArticleByline } from './article-byline.tsx';
import classes from './article-head.module.css';
import { useLinking } from './linking.ts';
import { MarkedText } from './marked-text.tsx';
import type { TextMarks } from './marks.ts';

const TITLE = -1;

/** Outlet and Jenis Media, title, byline; on a narrow screen the tone as well. */
export function ArticleHead({ record, marks }: { readonly record: ArticleRecord; readonly marks: TextMarks }) {
  const { t } = useTranslation();
  const certainty = useCertainty();
  const { lit, light, returnTo, shown } = useLinking();
  const { outlet, title } = record;
  const name = outlet?.name ?? record.publisher;
  return (
    <header className={classes['head']}>
      <p className={classes['outlet']}>
        {name === null ? <span>{t('list.outlet-unknown')}</span> : <strong dir="auto">{name}</strong>}
        <span className={classes['type']}>
          {t('article.media-type')}: {outlet?.mediaType ? t(`mediaType.${outlet.mediaType}`) : t('unknown')}
        </span>
        {record.section !== null && <span className={classes['type']}>{record.section}</span>}
      </p>
      <h1 className={classes['title']} lang={record.language ?? undefined} dir="auto">
        {title === null ? (
          t('list.untitled')
        ) : (
          <MarkedText
            text={title}
            marks={marks.byParagraph.get(TITLE) ?? []}
            shown={shown}
            lit={lit}
            onLight={light}
            onReturn={returnTo}
          />
        )}
      </h1>
      <ArticleByline record={record} />
      {record.sentiment && (
        <p className={classes['tone']}>
          <ToneWord tone={record.sentiment.label} /> · {certainty(record.sentiment)}
        </p>
      )}
      {record.provenance.partial && <p className={classes['partial']}>{t('article.partial')}</p>}
    </header>
  );
}
