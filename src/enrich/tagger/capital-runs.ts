import { CAPITALS, OUTSIDE, isCapitalised, type TokenView } from './token-view.ts';

/** Capitalised tokens in a row: "Menteri Dalam Negeri Tito Karnavian". */
export interface CapitalRun {
  readonly start: number;
  readonly end: number;
  /** The tokens just outside and at the ends. */
  readonly before: TokenView;
  readonly first: TokenView;
  readonly last: TokenView;
  readonly after: TokenView;
}

const ABBREVIATED = new Set(
  'dr drs dra ir prof h hj kh st m muh moh abd jend letjen mayjen brigjen komjen irjen kombes no jr sr st'.split(' '),
);

/** A full stop inside a name: "Prof. Dr. H. Amin", "M. Nuh". */
function isInnerStop(views: readonly TokenView[], at: number): boolean {
  const [left, mark, right] = [views[at - 1] ?? OUTSIDE, views[at] ?? OUTSIDE, views[at + 1] ?? OUTSIDE];
  if (mark.text !== '.' || !isCapitalised(right)) return false;
  return left.capitals === CAPITALS.single || ABBREVIATED.has(left.folded);
}

/** The runs of a paragraph, in order. */
export function findCapitalRuns(views: readonly TokenView[]): readonly CapitalRun[] {
  const runs: CapitalRun[] = [];
  for (let start = 0; start < views.length; start += 1) {
    if (!isCapitalised(views[start] ?? OUTSIDE)) continue;
    let end = start + 1;
    while (end < views.length && (isCapitalised(views[end] ?? OUTSIDE) || isInnerStop(views, end))) end += 1;
    const at = (index: number): TokenView => views[index] ?? OUTSIDE;
    runs.push({ start, end, before: at(start - 1), first: at(start), last: at(end - 1), after: at(end) });
    start = end;
  }
  return runs;
}
