import { useTranslation } from 'react-i18next';
import type { ShareOfVoice } from '../../api/insights.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ArticleCount } from './article-count.tsx';
import { toBins } from './day-bins.ts';
import { Panel } from './panel.tsx';
import { ToneFigureList } from './tone-figures.tsx';
import { VolumeColumns } from './volume-columns.tsx';
import classes from './voice-list.module.css';

/** A column of full height stands for this many articles at least. */
const LEAST_FULL = 4;

/** Those that are compared, one below the other on the same axes: share, tone, days. */
export function VoiceList({ answer }: { readonly answer: ShareOfVoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { voices, shared, days } = answer;
  const binsOf = (volume: readonly number[]) =>
    toBins(days.map(({ day, isGap }, index) => ({ day, isGap, count: volume[index] ?? 0 })));
  const most = Math.max(LEAST_FULL, ...voices.flatMap(({ volume }) => binsOf(volume).map(({ count }) => count)));
  return (
    <>
      <Panel title={t('comparison.voice')} term="voice">
        <ol className={classes['voices']}>
          {voices.map(({ label, articles, share, list }) => (
            <li key={label} className={classes['voice']}>
              <span className={classes['name']}>{label}</span>
              <span className={classes['figure']}>
                <strong>{format.percent(share?.share ?? 0)}</strong> · <ArticleCount list={list} count={articles} />
              </span>
              <span className={classes['track']} aria-hidden="true">
                <span className={classes['bar']} style={{ inlineSize: `${(share?.share ?? 0) * 100}%` }} />
                {share && (
                  <span
                    className={classes['whisker']}
                    style={{
                      insetInlineStart: `${share.low * 100}%`,
                      inlineSize: `${(share.high - share.low) * 100}%`,
                    }}
                  />
                )}
              </span>
              {share && (
                <span className={classes['range']}>
                  {t('comparison.range', { low: format.percent(share.low), high: format.percent(share.high) })}
                </span>
              )}
            </li>
          ))}
        </ol>
        {shared > 0 && (
          <p className={classes['text']}>
            {t('comparison.shared', { count: shared, formatted: format.number(shared) })}
          </p>
        )}
      </Panel>
      <Panel title={t('comparison.tone')} term="tone">
        <div className={classes['grid']}>
          {voices.map(({ label, tones }) => (
            <div key={label} className={classes['cell']}>
              <h3 className={classes['small']}>{label}</h3>
              <ToneFigureList tones={tones} />
            </div>
          ))}
        </div>
      </Panel>
      {days.length > 1 && (
        <Panel title={t('comparison.over-time')} term="gap">
          <p className={classes['text']}>{t('comparison.over-time-text', { most: format.number(most) })}</p>
          <div className={classes['grid']}>
            {voices.map(({ label, volume, list }) => (
              <div key={label} className={classes['cell']}>
                <h3 className={classes['small']}>{label}</h3>
                <VolumeColumns
                  title={label}
                  most={most}
                  isEven
                  days={binsOf(volume).map(({ from, to, count, isGap }) => ({
                    day: from,
                    count,
                    isGap,
                    list: between(list, from, to),
                    label: t(isGap ? 'home.bar-gap' : 'home.bar', { day: format.days(from, to), count }),
                  }))}
                />
                <p className={classes['axis']}>
                  <span>{format.day(days[0]?.day ?? '')}</span>
                  <span>{format.day(days.at(-1)?.day ?? '')}</span>
                </p>
              </div>
            ))}
          </div>
        </Panel>
      )}
    </>
  );
}

/** Of the articles of a list those of some days. */
function between(list: string, from: string, to: string): string {
  const parameters = new URLSearchParams(list);
  parameters.set('from', from);
  parameters.set('to', to);
  return parameters.toString();
}
