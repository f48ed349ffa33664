import { useTranslation } from 'react-i18next';
import type { Tone, ToneJudgement } from '../../api/records.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ToneShape } from './tone-shape.tsx';
import classes from './tone.module.css';

/** Below this the three tones are too close for the word "sure": another tone is nearly as likely. */
const SURE_FROM = 0.6;

/** A tone by shape, word and colour. */
export function ToneWord({ tone }: { readonly tone: Tone }) {
  const { t } = useTranslation();
  return (
    <span className={classes['label']} data-tone={tone}>
      <ToneShape tone={tone} />
      {t(`tone.${tone}`)}
    </span>
  );
}

/** What a person decided has the whole probability; no model gives that. */
const isByHand = ({ confidence }: ToneJudgement): boolean => confidence === 1;

/** "yakin 84%", or "tidak yakin, 48%"; of what a person decided, just that. */
export function useCertainty(): (judgement: ToneJudgement) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (judgement) => {
    if (isByHand(judgement)) return t('tone.by-hand');
    const { confidence } = judgement;
    return t(confidence >= SURE_FROM ? 'tone.sure' : 'tone.unsure', { percent: format.percent(confidence) });
  };
}

/** A tone and its certainty as a number. */
export function ToneWithShare({ judgement }: { readonly judgement: ToneJudgement }) {
  const format = useFormat();
  return (
    <span className={classes['label']} data-tone={judgement.label}>
      <ToneWord tone={judgement.label} />
      {!isByHand(judgement) && <span className={classes['sure']}>{format.percent(judgement.confidence)}</span>}
    </span>
  );
}
