import { TONES, type Sentiment, type Tone } from './tone.ts';

/** The tone of an article after a person said what it is: certain, and with the sentences that speak for it. */
export function correctTone(
  sentiment: Sentiment | null,
  field: 'tone' | 'titleTone' | 'bodyTone',
  label: Tone,
): Sentiment | null {
  const certain = { label, confidence: 1 };
  // The tone of a part without that of the whole is nothing that a record can say.
  if (field === 'titleTone') return sentiment && { ...sentiment, title: certain };
  if (field === 'bodyTone') return sentiment && { ...sentiment, body: certain };
  return {
    title: null,
    body: null,
    ...sentiment,
    ...certain,
    probabilities: Object.fromEntries(TONES.map((tone) => [tone, tone === label ? 1 : 0])) as Record<Tone, number>,
    evidence: sentiment?.evidence.filter((sentence) => sentence.label === label) ?? [],
  };
}
