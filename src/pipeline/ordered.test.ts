import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapOrdered } from './ordered.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test('order is kept and no more than the limit are worked on, however long each takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 30 }), fc.integer({ min: 1, max: 4 }), async (steps, limit) => {
      let atOnce = 0;
      let most = 0;
      const work = async (count: number): Promise<number> => {
        most = Math.max(most, (atOnce += 1));
        for (let step = 0; step < count; step += 1) await Promise.resolve();
        atOnce -= 1;
        return count;
      };
      expect(await Array.fromAsync(mapOrdered(from(steps), limit, work))).toEqual(steps);
      expect(most).toBeLessThanOrEqual(limit);
    }),
  );
});

test('a result is given before the source goes on', async () => {
  let goOn: () => void = () => {};
  const source = async function* (): AsyncGenerator<number> {
    yield 1;
    await new Promise<void>((resolve) => (goOn = resolve));
    yield 2;
  };
  const results = mapOrdered(source(), 4, async (item) => item * 10);
  expect(await results.next()).toEqual({ done: false, value: 10 });
  goOn();
  expect(await results.next()).toEqual({ done: false, value: 20 });
  expect(await results.next()).toMatchObject({ done: true });
});

test('the source is closed when the reader stops early or an item fails', async () => {
  let closed = 0;
  const source = async function* (): AsyncGenerator<number> {
    try {
      for (let item = 0; ; item += 1) yield item;
    } finally {
      closed += 1;
    }
  };
  for await (const result of mapOrdered(source(), 3, async (item) => item)) if (result === 5) break;
  const failing = mapOrdered(source(), 3, async (item) => Promise.reject(new Error(`item ${item}`)));
  await expect(failing.next()).rejects.toThrow('item 0');
  expect(closed).toBe(2);
});
