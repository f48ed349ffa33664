import type { Tone } from '../domain/tone.ts';

/** By the tone that an annotator gave: how often Sorot said which. */
export type ToneErrors = Readonly<Record<Tone, Readonly<Record<Tone, number>>>>;

/**
 * Written by `npm run bench:tone-errors`: the development set of 600 articles, of which nothing but calibration was learned. 2026-11-25, commit 61e4aab, Node 26.10.0, 2 cores of AMD EPYC, load 1.5 at the start.
 * category 1, encoder 1, encoder-config 1, encoder-heads 1, encoder-vocabulary 1, names 1, statements 1, tone-article 1, tone-target 1, tone-title 1.
 */
export const TONE_ERRORS: Readonly<Record<'article' | 'person' | 'institution', ToneErrors>> = {
  article: {
    positif: { positif: 88, netral: 35, negatif: 2 },
    netral: { positif: 15, netral: 256, negatif: 25 },
    negatif: { positif: 3, netral: 29, negatif: 146 },
  },
  person: {
    positif: { positif: 75, netral: 77, negatif: 1 },
    netral: { positif: 33, netral: 1098, negatif: 16 },
    negatif: { positif: 3, netral: 30, negatif: 76 },
  },
  institution: {
    positif: { positif: 61, netral: 78, negatif: 0 },
    netral: { positif: 9, netral: 969, negatif: 8 },
    negatif: { positif: 2, netral: 39, negatif: 25 },
  },
};
