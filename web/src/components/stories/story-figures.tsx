import { useTranslation } from 'react-i18next';
import { TONES } from '../../api/records.ts';
import type { Story } from '../../api/stories.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { keyed } from '../keyed.ts';
import { Nothing, Panel } from '../insights/panel.tsx';
import { ToneBar } from '../tone/tone-bar.tsx';
import { ToneWord } from '../tone/tone-label.tsx';
import classes from './story-figures.module.css';

/** Speakers that are listed: those with most statements. */
const SPEAKERS = 12;

/** In what tone, who spoke, and which outlets. */
export function StoryFigures({ story }: { readonly story: Story }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { tones, speakers, outlets } = story;
  return (
    <>
      <Panel title={t('story.tones')}>
        <ToneBar shares={tones} />
        <ul className={classes['tones']}>
          {TONES.map((tone) => (
            <li key={tone}>
              <ToneWord tone={tone} /> {format.number(tones[tone])}
            </li>
          ))}
          {tones.unknown > 0 && (
            <li>
              {t('story.tone-unknown')} {format.number(tones.unknown)}
            </li>
          )}
        </ul>
      </Panel>
      <Panel title={t('story.speakers')}>
        {speakers.length === 0 && <Nothing>{t('story.speakers-none')}</Nothing>}
        <ul className={classes['rows']}>
          {keyed(speakers.slice(0, SPEAKERS), ({ name }) => name).map(({ key, item: { name, statements } }) => (
            <li key={key}>
              <span dir="auto">{name}</span>
              <span>{t('story.statements', { count: statements, formatted: format.number(statements) })}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('story.outlets')}>
        <ol className={classes['rows']}>
          {keyed(outlets, ({ name }) => name).map(({ key, item: { name, mediaType, articles } }) => (
            <li key={key}>
              <span dir="auto">
                {name} {mediaType && <small>{t(`mediaType.${mediaType}`)}</small>}
              </span>
              <span>{t('stories.articles', { count: articles, formatted: format.number(articles) })}</span>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}
