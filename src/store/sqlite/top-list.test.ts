import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TopList } from './top-list.ts';

test('it is the beginning of the sorted whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 200 }), fc.nat(20), (items, limit) => {
      const top = new TopList<number>(limit, (a, b) => a - b);
      items.forEach((item) => top.offer(item));
      expect(top.toSorted()).toEqual(items.toSorted((a, b) => a - b).slice(0, limit));
    }),
  );
});
