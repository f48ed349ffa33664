import { expect, test } from 'vitest';
import { parseOutletTime } from './outlet-time.ts';

const read = (text: string, abroad = false) => {
  const time = parseOutletTime(text, abroad);
  return time && `${time.wall.toISOString().slice(0, 16)} ${time.zone}`;
};

test.each([
  ['2026-03-17T21:40:00+07:00', '2026-03-17T21:40 WIB'],
  ['2026-03-17T23:59:59.5+08:00', '2026-03-17T23:59 WITA'],
  ['2026-03-17T06:00+09:00', '2026-03-17T06:00 WIT'],
  ['2026-03-17T06:00:00Z', '2026-03-17T06:00 UTC'],
  ['2026-03-17T06:00:00+05:30', '2026-03-17T06:00 UTC+5.30'],
  ['2026-03-17T06:00:00-04:00', '2026-03-17T06:00 UTC−4'],
])('%s is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('an outlet abroad is not in Denpasar', () => {
  expect(read('2026-03-17T06:00:00+08:00', true)).toBe('2026-03-17T06:00 UTC+8');
  expect(read('2026-03-17T06:00:00+07:00', true)).toBe('2026-03-17T06:00 WIB');
});

test.each(['', '17 Maret 2026', '2026-03-17', '2026-03-17T25:00:00+07:00'])('%j is no moment', (text) => {
  expect(read(text)).toBeUndefined();
});
