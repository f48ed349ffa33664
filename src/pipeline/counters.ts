/** What a collector has done since it began. */
export const COUNTED = [
  'polls',
  'failedPolls',
  'found',
  'added',
  'replaced',
  'known',
  'retried',
  'quarantined',
] as const;
export type Counted = (typeof COUNTED)[number];
export type Counts = Readonly<Record<Counted, number>>;

export interface Counters {
  add(what: Counted, count?: number): void;
  counts(): Counts;
}

export function createCounters(): Counters {
  const counts = new Map<Counted, number>();
  return {
    add: (what, count = 1) => void counts.set(what, (counts.get(what) ?? 0) + count),
    counts: () => Object.fromEntries(COUNTED.map((what) => [what, counts.get(what) ?? 0])) as Counts,
  };
}
