import { expect, test } from 'vitest';
import { createFormat } from './format.ts';
import { toWesternTime } from './western-time.ts';

test.each([
  ['2026-11-25T01:12:00.000Z', '25 Nov 2026, 08.12 WIB'],
  ['2026-12-31T18:30:00Z', '1 Jan 2027, 01.30 WIB'],
  ['2026-11-25T09:12:00+08:00', '25 Nov 2026, 08.12 WIB'],
])('%s is %s', (moment, shown) => {
  expect(createFormat('id').time(toWesternTime(moment))).toBe(shown);
});

test('what is no moment stays', () => {
  expect(toWesternTime('entah')).toBe('entah');
});
