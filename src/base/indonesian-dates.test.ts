import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrintedDate, findPrintedDates, parsePrintedDate, toOffset } from './indonesian-dates.ts';

test.each([
  ['Kamis, 5 November 2015 14:56 WIB | 1.229 Views', '2015-11-05T14:56:00+07:00'],
  ["Jum'at, 17 Februari 2017 - 13:30 wib", '2017-02-17T13:30:00+07:00'],
  ['Jumat , 17 February 2017, 13:16 WIB', '2017-02-17T13:16:00+07:00'],
  ['Jurnalis-Ani | Selasa 18 Juni 2024 22:15 WIB', '2024-06-18T22:15:00+07:00'],
  ['Rabu, 4 Nopember 2015 | 21.04 WITA', '2015-11-04T21:04:00+08:00'],
  ['Minggu, 18 Pebruari 2021 – 18:52 WIT', '2021-02-18T18:52:00+09:00'],
  ['Diperbarui 12 Agt 2023, pukul 07:05', '2023-08-12T07:05:00+07:00'],
  ['By Ani on 16 Feb 2016 at 09:10 WIB', '2016-02-16T09:10:00+07:00'],
  ['1 Ags 2020 10:00', '2020-08-01T10:00:00+07:00'],
  ['Wednesday, 04 November, 2015 | 07:28 WIB', '2015-11-04T07:28:00+07:00'],
  ['May 4, 2020 4:25 PM', '2020-05-04T16:25:00+07:00'],
  ['Kompas.com - 02/11/2023, 21:34 WIB', '2023-11-02T21:34:00+07:00'],
  ['08/1/2026 20:19', '2026-01-08T20:19:00+07:00'],
  ['Kamis, 05/11/2015 10:08 WIB', '2015-11-05T10:08:00+07:00'],
  ['2023-11-02T14:34:19+00:00', '2023-11-02T14:34:19Z'],
  ['2024-06-18T22:15:00.123+0700', '2024-06-18T22:15:00+07:00'],
  ['2019-09-28WIB19:17:34+07:00', '2019-09-28T19:17:34+07:00'],
  ['2023/11/02 20:59:53', '2023-11-02T20:59:53+07:00'],
  ['2023-11-02T20-59-53Z', '2023-11-02T20:59:53+07:00'],
  ['2015-11-05 T10:08:58Z', '2015-11-05T10:08:58+07:00'],
  ['Thu, 05 Nov 2015 03:08:58 GMT', '2015-11-05T03:08:58Z'],
  ['Tue, 23 Aug 16 10:00:00 +0800', '2016-08-23T10:00:00+08:00'],
  ['pada Selasa (18/6/2024) malam', '2024-06-18T00:00:00+07:00'],
  ['Tayang: 18 Juni 2024 pada pukul 22.15 WITA', '2024-06-18T22:15:00+08:00'],
  ['Selasa (18/6/2024), 22.15 WIB', '2024-06-18T22:15:00+07:00'],
  ['18/06/24 22:15', '2024-06-18T22:15:00+07:00'],
  ['18.06.2024', '2024-06-18T00:00:00+07:00'],
  ['2023-11-02T20-59-53+08:00', '2023-11-02T20:59:53+08:00'],
  ['Tue Jun 18 2024 22:15:00 GMT+0700 (Western Indonesia Time)', '2024-06-18T22:15:00+07:00'],
  ['18 Jun 2024 22:15 GMT+8', '2024-06-18T22:15:00+08:00'],
  ['Tue Jun 18 22:15:00 WIB 2024', '2024-06-18T22:15:00+07:00'],
  ['18 Maret 2024', '2024-03-18T00:00:00+07:00'],
])('%s', (text, iso) => {
  expect(parsePrintedDate(text)).toBe(iso);
});

test.each([
  '12 jam lalu',
  '31 Februari 2024 10:00',
  '02/13/2023',
  '18 Juni',
  'Marina 2024',
  '10:30 WIB',
  '99/99/9999',
  '24-06-18 22:15',
  '18 Juni 2999',
  '10.18.36.20',
  '2024-06-18T22:15:00+29:00',
  '',
])('no date in "%s"', (text) => {
  expect(parsePrintedDate(text)).toBeUndefined();
});

test('says whether zone and time were printed', () => {
  expect(findPrintedDate('tayang 18 Juni 2024 22:15 WIB')).toMatchObject({
    zoned: true,
    timed: true,
    start: 7,
    end: 29,
  });
  expect(findPrintedDate('18 Juni 2024')).toMatchObject({ zoned: false, timed: false });
});

test('all dates of a line, in order', () => {
  const line = 'Diperbarui 19 Juni 2024 10:00 WITA | Terbit 18/6/2024';
  expect(findPrintedDates(line).map(({ iso, start, end }) => [iso, line.slice(start, end)])).toEqual([
    ['2024-06-19T10:00:00+08:00', '19 Juni 2024 10:00 WITA'],
    ['2024-06-18T00:00:00+07:00', '18/6/2024'],
  ]);
});

const instants = fc.date({
  min: new Date('1990-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

test('what it writes it reads back, and another offset is the same instant', () => {
  fc.assert(
    fc.property(instants, fc.constantFrom('+07:00', '+08:00', '+09:00', '-05:00', 'Z'), (date, offset) => {
      const iso = toOffset(date.toISOString(), offset);
      expect(Date.parse(iso)).toBe(Math.floor(date.getTime() / 1000) * 1000);
      expect(parsePrintedDate(iso)).toBe(iso);
    }),
  );
});

test('any text is read without an exception, and what is found is a real instant', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 /-:,|TZWIBJunimei'.split('')) }), (text) => {
      const found = parsePrintedDate(text);
      expect(found === undefined || !Number.isNaN(Date.parse(found))).toBe(true);
    }),
  );
});
