/** An item of a list with a key that says what it is, not where it stands; equal items are told apart by a number. */
export interface Keyed<T> {
  readonly key: string;
  readonly item: T;
}

/** @example keyed(['a', 'b', 'a'], (text) => text).map(({ key }) => key) // ['a', 'b', 'a 2'] */
export function keyed<T>(items: readonly T[], nameOf: (item: T) => string): readonly Keyed<T>[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { key: count === 1 ? name : `${name} ${count}`, item };
  });
}
