import { expect, test } from 'vitest';
import { createFormat } from './format.ts';

test('Indonesian numbers, shares and dates', () => {
  const format = createFormat('id');
  expect(format.number(12345.5)).toBe('12.345,5');
  expect(format.percent(0.842)).toBe('84%');
  expect(format.percent(0.998)).toBe('99%');
  expect(format.percent(1)).toBe('100%');
  expect(format.day('2026-03-17')).toBe('17 Mar 2026');
  expect(format.days('2026-03-17', '2026-03-24')).toBe('17–24 Mar 2026');
  expect(format.days('2026-03-17', '2026-03-17')).toBe('17 Mar 2026');
  expect(format.time('2026-03-17T21:40:00+07:00')).toBe('17 Mar 2026, 21.40 WIB');
  expect(format.longTime('2026-08-03T10:00:00+09:00')).toBe('Senin, 3 Agustus 2026 pukul 10.00 WIT');
});

test('the same in English', () => {
  const format = createFormat('en');
  expect(format.number(12345.5)).toBe('12,345.5');
  expect(format.time('2026-03-17T21:40:00+08:00')).toBe('17 Mar 2026, 21:40 WITA');
});

test('distance from now, both ways', () => {
  const { fromNow } = createFormat('id');
  const now = Date.parse('2026-03-17T10:00:00Z');
  expect(fromNow('2026-03-17T09:57:10Z', now)).toBe('2 menit yang lalu');
  expect(fromNow('2026-03-17T12:00:00Z', now)).toBe('dalam 2 jam');
  expect(fromNow('2026-03-16T10:00:00Z', now)).toBe('kemarin');
});

test('what is no date or no country is shown as it came', () => {
  const format = createFormat('id');
  expect(format.day('kelak')).toBe('kelak');
  expect(format.time('kelak')).toBeUndefined();
  expect(format.country('RU')).toBe('Rusia');
  expect(format.country('<b>')).toBe('<b>');
  expect(format.language('id')).toBe('Indonesia');
  expect(format.language('bukan bahasa')).toBe('bukan bahasa');
});
