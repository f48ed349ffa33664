import { expect, test } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { extractArticle } from '../extract-article.ts';
import { candidateLines, hashOfLine, withoutRecurring } from './recurring-lines.ts';

const PROMOTION = 'Kabar Lembah terbit setiap hari di aplikasi dan di kios terdekat.';
const PARAGRAPHS = [
  'Panen kopi di Kota Rimba dimulai Senin pagi setelah hujan reda selama dua pekan di lereng gunung.',
  'Petani berharap harga bertahan sampai akhir bulan depan, ketika panen raya berakhir.',
  'Panen raya berikutnya diperkirakan tiba pada bulan Juli tahun depan.',
  'Ia tertawa.',
];
const read = (lines: readonly string[], recurringLines: readonly string[] = []): Article => {
  const origin = { id: null, url: 'https://kabarlembah.example/1', fetchedAt: null };
  const fields = { title: 'Panen Kopi', source: null, published: null, body: lines.join('\n') };
  return extractArticle({ kind: 'fields', ...origin, ...fields, recurringLines });
};

test('a line is the same whatever its case and punctuation', () => {
  expect(hashOfLine('Kabar Lembah, terbit!')).toBe(hashOfLine('KABAR LEMBAH terbit'));
});

test('a known line is taken out and said to be', () => {
  const article = read(['JAKARTA - Baca kabar di bawah ini ya.', ...PARAGRAPHS, PROMOTION], [hashOfLine(PROMOTION)]);
  expect(article.body).toEqual(['JAKARTA - Baca kabar di bawah ini ya.', ...PARAGRAPHS]);
  expect(article.boilerplate).toEqual([PROMOTION]);
  expect(article.provenance.recurring).toEqual([0]);
});

test('after a first line that is taken out the dateline is seen', () => {
  const lines = [PROMOTION, `KOTA RIMBA - ${PARAGRAPHS[0]}`, ...PARAGRAPHS.slice(1)];
  expect(read(lines, [hashOfLine(PROMOTION)]).dateline).toEqual({ place: 'KOTA RIMBA', source: null });
});

test('where hardly anything would be left, all stays', () => {
  const short = ['Panen kopi dimulai hari ini.', PROMOTION];
  expect(read(short, [hashOfLine(PROMOTION)]).body).toEqual(short);
});

test.each([
  'Ia tertawa.',
  'Susunan pemain kedua tim malam itu:',
  '"Harga kopi tahun ini lebih baik," kata Darto.',
  'Harga kopi tahun ini lebih baik, kata Darto Wiguna.',
  'KOTA RIMBA - Panen kopi dimulai Senin pagi.',
])('is never taken out nor counted: %s', (line) => {
  const article = read([...PARAGRAPHS, line], [hashOfLine(line)]);
  expect(article.body).toContain(line);
  expect(candidateLines(article).map(({ text }) => text)).not.toContain(line);
});

test('short paragraphs are counted, and long ones at the edges; a line that was taken out is counted on', () => {
  const long = `${'Kabar Lembah adalah koran warga lembah yang terbit sejak lama. '.repeat(5)}Selesai.`;
  const middle = [...PARAGRAPHS.slice(0, 3), long, ...PARAGRAPHS.slice(0, 3)];
  expect(candidateLines(read(middle)).map(({ text }) => text)).toEqual(PARAGRAPHS.slice(0, 3));
  const article = withoutRecurring(read([...PARAGRAPHS, long, PROMOTION]), [hashOfLine(PROMOTION)]);
  expect(candidateLines(article)).toEqual([
    { text: PROMOTION, hash: hashOfLine(PROMOTION), isAtEdge: true },
    ...PARAGRAPHS.slice(0, 3).map((text) => ({ text, hash: hashOfLine(text), isAtEdge: true })),
    { text: long, hash: hashOfLine(long), isAtEdge: true },
  ]);
});
