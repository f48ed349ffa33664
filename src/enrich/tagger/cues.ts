import { OFFICES } from '../names/title-words.ts';
import type { CapitalRun } from './capital-runs.ts';
import { CAPITALS, type TokenView } from './token-view.ts';

const INITIALS_AFTER = new Set(
  'inisial berinisial bernama tersangka korban terduga pelaku terdakwa saksi saudara saudari'.split(' '),
);
const CUE_REACH = 8;
const OFFICE_REACH = 2;

/**
 * Whether capitals begin with an office or follow one: then the last of them is likely its bearer, whatever stands between ("juru bicara Dewan Keamanan
 * Nasional John Kirby").
 */
export function followsOffice(views: readonly TokenView[], run: CapitalRun): boolean {
  for (let at = run.start; at >= run.start - OFFICE_REACH && at >= 0; at -= 1)
    if (OFFICES.has(views[at]?.folded ?? '')) return true;
  return false;
}

/** The word nearby that makes capitals the initials of a person: "dua orang berinisial KT dan MR". */
export function findInitialsCue(views: readonly TokenView[], at: number): TokenView | undefined {
  const { capitals } = views[at] ?? {};
  if (capitals !== CAPITALS.all && capitals !== CAPITALS.single) return undefined;
  return views.slice(Math.max(0, at - CUE_REACH), at).findLast((view) => INITIALS_AFTER.has(view.folded));
}
