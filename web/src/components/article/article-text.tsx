import { useTranslation } from 'react-i18next';
import type { ArticleRecord } from '../../api/records.ts';
import { keyed } from '../keyed.ts';
import classes from './article-text.module.css';
import { useLinking } from './linking.ts';
import { MarkedText } from './marked-text.tsx';
import type { SubjectKey, TextMark, TextMarks } from './marks.ts';
import { SpeakerNote } from './speaker-note.tsx';

const NO_MARKS: readonly TextMark[] = [];
const holds = (marks: readonly TextMark[], subject: SubjectKey | undefined): SubjectKey | undefined =>
  marks.some((mark) => mark.subject === subject) ? subject : undefined;

/** The clean text in a readable measure, names marked, speakers in the margin. */
export function ArticleText({ record, marks }: { readonly record: ArticleRecord; readonly marks: TextMarks }) {
  const { t } = useTranslation();
  const { lit, light, returnTo, shown } = useLinking();
  return (
    <section className={classes['text']} aria-label={t('article.text')} data-text>
      {keyed(record.body, (paragraph) => paragraph).map(({ key, item: paragraph }, index) => {
        const here = marks.byParagraph.get(index) ?? NO_MARKS;
        const begun = shown.has('statement')
          ? here.filter((mark) => mark.kind === 'statement' && mark.mention === 0)
          : [];
        return (
          <div key={key} className={classes['line']}>
            <p className={classes['paragraph']} lang={record.language ?? undefined} dir="auto">
              <MarkedText
                text={paragraph}
                marks={here}
                shown={shown}
                lit={holds(here, lit)}
                onLight={light}
                onReturn={returnTo}
              />
            </p>
            {begun.length > 0 && (
              <div className={classes['margin']} aria-hidden="true">
                {begun.map((mark) => (
                  <SpeakerNote key={mark.subject} record={record} subject={mark.subject} />
                ))}
              </div>
            )}
          </div>
        );
      })}
      {record.body.length === 0 && <p>{t('article.no-body')}</p>}
    </section>
  );
}
