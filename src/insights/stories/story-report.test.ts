import { expect, test } from 'vitest';
import { sampleRecord } from '../../domain/sample-record.ts';
import type { Statement } from '../../domain/statement.ts';
import { reportStory, type ReportedArticle } from './story-report.ts';

const outlet = (name: string) => ({ name, domain: `${name}.id`, mediaType: null, owner: null, province: null });
const says = (speaker: string | null): Statement => ({
  speaker,
  speakerId: null,
  type: 'langsung',
  text: '',
  about: [],
  spans: [],
});
const FIRST = 'Tanggul Kali Malapo jebol pada Senin dini hari setelah hujan semalaman.';
const SECOND = 'Sedikitnya tiga ratus warga mengungsi ke balai desa dengan perahu karet.';
const article = (id: string, fields: Partial<ReportedArticle>): ReportedArticle => ({
  ...sampleRecord(fields),
  reprintOf: null,
  ...fields,
  id,
});

test('a story is told in order of time: who was first, what each adds, who speaks', () => {
  const report = reportStory([
    article('undated', { body: [SECOND] }),
    article('late', {
      body: [`${FIRST} ${SECOND}`],
      publishedAt: '2026-11-20T12:10:00+07:00',
      outlet: outlet('b'),
      statements: [says('Budi'), says('Budi'), says(null)],
    }),
    article('copy', {
      body: [FIRST, 'Kalimat ini disisipkan oleh redaksi yang menyalin berita.'],
      publishedAt: '2026-11-20T11:00:00+07:00',
      outlet: outlet('a'),
      reprintOf: 'first',
    }),
    article('first', {
      body: [FIRST, 'Demikian.'],
      publishedAt: '2026-11-20T10:30:00+07:00',
      outlet: outlet('a'),
      statements: [says('Siti'), says('Budi')],
    }),
  ]);
  expect(report.articles.map(({ id, adds }) => [id, adds])).toEqual([
    ['first', [FIRST]],
    ['copy', []],
    ['late', [SECOND]],
    ['undated', []],
  ]);
  expect(report.outlets.map(({ name, articles }) => [name, articles])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(report.hours.map(({ hour, articles }) => [hour.slice(11, 13), articles])).toEqual([
    ['03', 1],
    ['04', 1],
    ['05', 1],
  ]);
  expect(report.speakers).toEqual([
    { name: 'Budi', id: null, statements: 3, articles: 2 },
    { name: 'Siti', id: null, statements: 1, articles: 1 },
  ]);
  expect(report.tones).toEqual({ positif: 0, netral: 0, negatif: 0, unknown: 4 });
});
