/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make `b` of `a` (optimal string alignment),
 * or `most + 1` as soon as it is more than `most`.
 *
 * @example editDistance('prabowoo', 'prabowo', 2) === 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0;

/** As many mistakes as a word of this length may hold and still be taken for another: one in short words, two in longer. */
export const toleratedMistakes = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

/** The word that was probably meant: the one that begins with what was typed, or the nearest by spelling. */
export function closestWord(typed: string, words: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const begun = wanted.length > 2 ? words.find((word) => word.startsWith(wanted)) : undefined;
  if (begun !== undefined) return begun;
  const most = toleratedMistakes(wanted);
  const measured = words
    .map((word) => ({ word, distance: editDistance(wanted, word, most) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = measured;
  return nearest !== undefined && nearest.distance <= most ? nearest.word : undefined;
}
