import { expect, test } from 'vitest';
import { keyed } from './keyed.ts';

test('keys are the names, and equal names are told apart', () => {
  const items = [{ text: 'a' }, { text: 'b' }, { text: 'a' }];
  expect(keyed(items, (item) => item.text).map(({ key }) => key)).toEqual(['a', 'b', 'a 2']);
  expect(keyed(items, (item) => item.text).map(({ item }) => item)).toEqual(items);
});
