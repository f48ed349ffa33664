/** The three tones of the annotation guidelines (nada pemberitaan), in the order in which models and screens list them. */
export const TONES = ['positif', 'netral', 'negatif'] as const;
export type Tone = (typeof TONES)[number];

/** A label with the calibrated probability that it is right (0 to 1). */
export interface ToneJudgement {
  readonly label: Tone;
  readonly confidence: number;
}

/** A sentence that carries the tone: how much it moves the log-odds of `label` against the other two. */
export interface ToneEvidence {
  readonly text: string;
  readonly label: Tone;
  readonly weight: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface Sentiment extends ToneJudgement {
  readonly probabilities: Readonly<Record<Tone, number>>;
  readonly title: ToneJudgement | null;
  readonly body: ToneJudgement | null;
  readonly evidence: readonly ToneEvidence[];
}
