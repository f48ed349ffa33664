import { expect, test } from 'vitest';
import { findRelativeDate } from './relative-dates.ts';

// 01:20 on Wednesday in WITA.
const READ_AT = '2024-06-18T17:20:30Z';

test.each([
  ['12 jam lalu', '2024-06-18T13:00:00+08:00', 'hour'],
  ['Ekonomi | 12 jam yang lalu', '2024-06-18T13:00:00+08:00', 'hour'],
  ['sejam lalu', '2024-06-19T00:00:00+08:00', 'hour'],
  ['Tayang: 58 detik yang lalu', '2024-06-19T01:19:00+08:00', 'minute'],
  ['21 minutes ago', '2024-06-19T00:59:00+08:00', 'minute'],
  ['2 hari lalu', '2024-06-17T00:00:00+08:00', 'day'],
  ['Kemarin', '2024-06-18T00:00:00+08:00', 'day'],
  ['Kemarin, 14:30 WITA', '2024-06-18T14:30:00+08:00', 'minute'],
  ['Hari ini pukul 00.45', '2024-06-19T00:45:00+08:00', 'minute'],
])('%s', (line, iso, precision) => {
  expect(findRelativeDate(line, READ_AT, '+08:00')).toEqual({ iso, precision });
});

test.each(['Kemarin warga mengeluh.', '2 minggu lalu', '3 bulan lalu', 'Kemarin 29:00', 'Beberapa jam lalu', ''])(
  'no day in "%s"',
  (line) => {
    expect(findRelativeDate(line, READ_AT, '+08:00')).toBeUndefined();
  },
);
