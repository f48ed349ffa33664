import { expect, test } from 'vitest';
import { toCaptureFile } from './capture-files.ts';
import { chooseExpired, type Retention } from './retention.ts';

const NOW = Date.parse('2026-11-25T03:00:00Z');
const FILES = [
  { ...toCaptureFile('2026-08-01', 1), bytes: 100 },
  { ...toCaptureFile('2026-11-18', 1), bytes: 100 },
  { ...toCaptureFile('2026-11-18', 2), bytes: 50 },
  { ...toCaptureFile('2026-11-25', 1), bytes: 80 },
];

test.each<[string, Partial<Retention>, readonly string[]]>([
  ['nothing is asked for', {}, []],
  ['days within which all lie', { keepDays: 200 }, []],
  ['the eighth day still counts', { keepDays: 7 }, ['2026-08-01-1.warc.gz']],
  ['days', { keepDays: 6 }, ['2026-08-01-1.warc.gz', '2026-11-18-1.warc.gz', '2026-11-18-2.warc.gz']],
  ['room for all', { maxBytes: 330 }, []],
  ['the oldest goes first, and no more than must', { maxBytes: 230 }, ['2026-08-01-1.warc.gz']],
  [
    'the newest stays, however large',
    { maxBytes: 1 },
    ['2026-08-01-1.warc.gz', '2026-11-18-1.warc.gz', '2026-11-18-2.warc.gz'],
  ],
  [
    'nothing was kept for long',
    { keepDays: 1 },
    ['2026-08-01-1.warc.gz', '2026-11-18-1.warc.gz', '2026-11-18-2.warc.gz'],
  ],
  ['days make room', { keepDays: 7, maxBytes: 230 }, ['2026-08-01-1.warc.gz']],
])('%s', (_, asked, expected) => {
  const expired = chooseExpired(FILES, { keepDays: null, maxBytes: null, ...asked }, NOW);
  expect(expired.map(({ name }) => name)).toEqual(expected);
});

test('days count for the newest file too', () => {
  const old = FILES.slice(0, 2);
  expect(chooseExpired(old, { keepDays: 1, maxBytes: null }, NOW)).toEqual(old);
});
