import { TONES } from '../domain/tone.ts';
import type { Tone } from '../domain/tone.ts';
import type { ToneCounts } from '../store/insight-store.ts';
import { toneShare } from './interval.ts';
import type { Share } from './interval.ts';
import { TONE_ERRORS } from './tone-errors.ts';

/** Whose tone: an article's own, or that toward someone in it. */
export type ToneSubject = keyof typeof TONE_ERRORS;

/** How many articles have each tone; shares are of those that have one, null where none has. */
export interface ToneFigures {
  readonly counts: ToneCounts;
  readonly shares: Readonly<Record<Tone, Share>> | null;
}

export function toToneFigures(counts: ToneCounts, subject: ToneSubject = 'article'): ToneFigures {
  const judged = counts.positif + counts.netral + counts.negatif;
  const [positif, netral, negatif] = TONES.map((tone) => toneShare(tone, counts[tone], judged, TONE_ERRORS[subject]));
  return { counts, shares: positif && netral && negatif ? { positif, netral, negatif } : null };
}

export function addTones(all: readonly ToneCounts[]): ToneCounts {
  const sum = (tone: keyof ToneCounts): number => all.reduce((total, tones) => total + tones[tone], 0);
  return { positif: sum('positif'), netral: sum('netral'), negatif: sum('negatif'), unknown: sum('unknown') };
}
