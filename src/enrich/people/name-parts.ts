import { fold } from '../../base/fold.ts';

/** The folded words of a name. */
export const nameParts = (name: string): readonly string[] => fold(name).split(' ').filter(Boolean);

const isInitialOf = (short: string, long: string): boolean => short.length === 1 && long.startsWith(short);

/**
 * Whether the shorter name can be the longer one's: its words are words of the longer in the same order; an initial stands for a word
 * ("M. Nuh"), if another word stands in full. "Kim Jong Un" is never "Kim Jong Il".
 */
export function canBeShortFor(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  let inFull = 0;
  for (const part of short) {
    while (at < long.length && long[at] !== part && !isInitialOf(part, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    if (long[at] === part) inFull += 1;
    at += 1;
  }
  return inFull > 0;
}
