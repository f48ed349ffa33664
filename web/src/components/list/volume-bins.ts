/** Articles of one day (`YYYY-MM-DD`), by tone; `total` also counts those without a tone. */
export interface DayVolume {
  readonly day: string;
  readonly total: number;
  readonly positif: number;
  readonly netral: number;
  readonly negatif: number;
}

/** One bar: the days from `from` to `to`, both included. */
export interface VolumeBin {
  readonly from: string;
  readonly to: string;
  readonly total: number;
  readonly positif: number;
  readonly netral: number;
  readonly negatif: number;
}

const MS_A_DAY = 86_400_000;
const toDayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / MS_A_DAY);
const toDay = (dayNumber: number): string => new Date(dayNumber * MS_A_DAY).toISOString().slice(0, 10);

/** Days in one bar: steps that a reader can name (a day, a week, four weeks ...), the first that needs no more than `most` bars. */
function daysPerBin(days: number, most: number): number {
  const steps = [1, 7, 28, 91, 364];
  return steps.find((step) => Math.ceil(days / step) <= most) ?? Math.ceil(days / most);
}

/**
 * Bars without gaps from the first day to the last, empty days included, `most` bars at most. Counting ends on the last day, so
 * that the newest bar is a whole one.
 */
export function toVolumeBins(volumes: readonly DayVolume[], most: number): readonly VolumeBin[] {
  const dated = volumes.filter((volume) => !Number.isNaN(toDayNumber(volume.day)));
  if (dated.length === 0) return [];
  const numbers = dated.map((volume) => toDayNumber(volume.day));
  const first = numbers.reduce((a, b) => Math.min(a, b));
  const last = numbers.reduce((a, b) => Math.max(a, b));
  const step = daysPerBin(last - first + 1, most);
  const count = Math.ceil((last - first + 1) / step);

  const bins = Array.from({ length: count }, (_, index) => {
    const to = last - (count - 1 - index) * step;
    return { from: toDay(Math.max(first, to - step + 1)), to: toDay(to), total: 0, positif: 0, netral: 0, negatif: 0 };
  });
  for (const [index, volume] of dated.entries()) {
    const bin = bins[count - 1 - Math.floor((last - (numbers[index] ?? last)) / step)];
    if (!bin) continue;
    bin.total += volume.total;
    bin.positif += volume.positif;
    bin.netral += volume.netral;
    bin.negatif += volume.negatif;
  }
  return bins;
}
