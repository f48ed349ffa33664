/**
 * Works on at most `limit` items at once and gives the results in the order of the items, each as soon as all before it are
 * there. Reads no further ahead than it works, so memory does not grow with the number of items. An error of `work` or of the
 * source ends the whole.
 */
export async function* mapOrdered<Item, Result>(
  items: AsyncIterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const working: Promise<Result>[] = [];
  let reading: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  try {
    while (!ended || working.length > 0) {
      if (!ended && working.length < limit) reading ??= quiet(iterator.next());
      const [head] = working;
      // A slow source must not hold back a result that is there.
      const headIsDone = await Promise.race(
        [head?.then(() => true), reading?.then(() => false)].filter((event) => event !== undefined),
      );
      if (headIsDone) {
        void working.shift();
        if (head) yield await head;
      } else if (reading) {
        const next = await reading;
        reading = undefined;
        if (next.done) ended = true;
        else working.push(quiet(work(next.value)));
      }
    }
  } finally {
    await iterator.return?.();
  }
}

/** A promise whose rejection counts only when it is awaited. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
