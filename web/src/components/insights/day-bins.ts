export interface CountedDay {
  readonly day: string;
  readonly count: number;
  readonly isGap: boolean;
}

export interface DayBin {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** On all of its days collecting stood still. */
  readonly isGap: boolean;
}

/** More columns than these are too thin to see. */
const MOST_COLUMNS = 92;

/** Days one by one, or over a long time as many together as make columns that can be seen. */
export function toBins(days: readonly CountedDay[]): readonly DayBin[] {
  const size = Math.max(1, Math.ceil(days.length / MOST_COLUMNS));
  return Array.from({ length: Math.ceil(days.length / size) }, (_, index) => {
    const own = days.slice(index * size, (index + 1) * size);
    return {
      from: own[0]?.day ?? '',
      to: own.at(-1)?.day ?? '',
      count: own.reduce((sum, { count }) => sum + count, 0),
      isGap: own.every(({ isGap }) => isGap),
    };
  });
}
