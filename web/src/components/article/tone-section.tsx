import { useTranslation } from 'react-i18next';
import { TONES, type Sentiment } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { CorrectTone } from '../corrections/correct-label.tsx';
import { ToneBar } from '../tone/tone-bar.tsx';
import { ToneWithShare, ToneWord, useCertainty } from '../tone/tone-label.tsx';
import { ToneShape } from '../tone/tone-shape.tsx';
import { Entry } from './entry.tsx';
import { PanelSection } from './panel-section.tsx';
import classes from './tone-section.module.css';

/** The article's tone: how sure, how likely each, title beside body, and the sentences that speak for it. */
export function ToneSection({ sentiment }: { readonly sentiment: Sentiment | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const certainty = useCertainty();
  if (!sentiment) {
    return (
      <PanelSection title={t('panel.tone')}>
        <p className={classes['unknown']}>
          {t('unknown')} <CorrectTone field="tone" current={undefined} />
        </p>
      </PanelSection>
    );
  }
  const { probabilities } = sentiment;
  return (
    <PanelSection title={t('panel.tone')}>
      <p className={classes['verdict']} data-tone={sentiment.label}>
        <ToneShape tone={sentiment.label} size={15} />
        <span className={classes['word']}>{t(`tone.${sentiment.label}`)}</span>
        <span className={classes['certainty']}>· {certainty(sentiment)}</span>
        <CorrectTone field="tone" current={sentiment.label} />
      </p>
      <ToneBar shares={probabilities} />
      <ul className={classes['shares']}>
        {TONES.map((tone) => (
          <li key={tone}>
            <ToneWord tone={tone} /> {format.percent(probabilities[tone])}
          </li>
        ))}
      </ul>
      <dl className={classes['parts']}>
        <dt>{t('panel.tone-title')}</dt>
        <dd>
          {sentiment.title ? <ToneWithShare judgement={sentiment.title} /> : t('unknown')}
          <CorrectTone field="titleTone" current={sentiment.title?.label} />
        </dd>
        <dt>{t('panel.tone-body')}</dt>
        <dd>
          {sentiment.body ? <ToneWithShare judgement={sentiment.body} /> : t('unknown')}
          <CorrectTone field="bodyTone" current={sentiment.body?.label} />
        </dd>
      </dl>
      <h3 className={classes['heading']}>{t('panel.evidence')}</h3>
      {sentiment.evidence.length === 0 && <p className={classes['unknown']}>{t('panel.evidence-none')}</p>}
      <ul className={classes['evidence']}>
        {sentiment.evidence.map((sentence, index) => (
          <li key={`${sentence.paragraph} ${sentence.start}`}>
            <Entry subject={`evidence-${index}`} name={t('panel.evidence')} kind="row">
              <span className={classes['sentence']} data-tone={sentence.label}>
                <ToneShape tone={sentence.label} size={9} />
                <span className={classes['hidden']}>{t(`tone.${sentence.label}`)}: </span>
                <span className={classes['quote']} dir="auto">
                  {sentence.text}
                </span>
              </span>
            </Entry>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
