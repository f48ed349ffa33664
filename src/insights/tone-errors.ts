import type { Tone } from '../domain/tone.ts';

/** By the tone that an annotator gave: how often Sorot said which. */
export type ToneErrors = Readonly<Record<Tone, Readonly<Record<Tone, number>>>>;

/**
 * Written by `npm run bench:tone-errors`: the development set of 600 articles, of which nothing was learned. 2026-11-25, commit 7a13d5d, Node 26.10.0, 2 cores of AMD EPYC, load 9.6 at the start.
 * category 1, names 1, tone-article 1, tone-target 1, tone-title 1.
 */
export const TONE_ERRORS: Readonly<Record<'article' | 'person' | 'institution', ToneErrors>> = {
  article: {
    positif: { positif: 75, netral: 44, negatif: 6 },
    netral: { positif: 19, netral: 247, negatif: 30 },
    negatif: { positif: 3, netral: 32, negatif: 143 },
  },
  person: {
    positif: { positif: 74, netral: 74, negatif: 4 },
    netral: { positif: 44, netral: 1086, negatif: 10 },
    negatif: { positif: 3, netral: 46, negatif: 59 },
  },
  institution: {
    positif: { positif: 55, netral: 81, negatif: 4 },
    netral: { positif: 20, netral: 969, negatif: 17 },
    negatif: { positif: 1, netral: 45, negatif: 19 },
  },
};
