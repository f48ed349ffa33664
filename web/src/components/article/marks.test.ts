import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../api/records.ts';
import { toMarks } from './marks.ts';

const at = (paragraph: number, start: number, end: number) => ({ paragraph, start, end });
const judgement = { label: 'netral', confidence: 0.9 } as const;
const record: ArticleRecord = {
  id: 'a',
  url: null,
  canonicalUrl: null,
  title: 'Sari ke Palu',
  authors: [],
  editors: [],
  publishedAt: null,
  modifiedAt: null,
  fetchedAt: null,
  dateline: null,
  image: null,
  section: null,
  publisher: null,
  declaredLanguage: null,
  language: 'id',
  body: ['Sari tiba di Palu.', '“Baik,” kata Sari.'],
  boilerplate: [],
  provenance: { title: null, authors: null, publishedAt: null, body: null, rule: null, recurring: [], partial: false },
  capture: null,
  outlet: null,
  category: null,
  sentiment: {
    ...judgement,
    probabilities: { positif: 0.05, netral: 0.9, negatif: 0.05 },
    title: null,
    body: null,
    evidence: [{ text: 'Sari tiba di Palu.', label: 'positif', weight: 1, ...at(0, 0, 18) }],
  },
  people: [
    {
      id: null,
      name: 'Sari',
      forms: ['Sari'],
      mentions: 3,
      titles: [],
      role: 'narasumber',
      sentiment: judgement,
      spans: [at(-1, 0, 4), at(0, 0, 4), at(1, 13, 17)],
    },
  ],
  institutions: [],
  cities: [{ id: null, name: 'Palu', country: 'ID', code: null, forms: ['Palu'], spans: [] }],
  provinces: [],
  countries: [],
  statements: [
    {
      speaker: 'Sari',
      speakerId: null,
      type: 'langsung',
      text: '“Baik,” kata Sari.',
      about: [],
      spans: [at(1, 0, 18)],
    },
  ],
  models: [],
};

test('marks stand by paragraph, the title included, and count their mentions', () => {
  const { byParagraph } = toMarks(record);
  const subjects = (paragraph: number) => byParagraph.get(paragraph)?.map((mark) => `${mark.subject}/${mark.mention}`);
  expect(subjects(-1)).toEqual(['people-0/0']);
  expect(subjects(0)).toEqual(['people-0/1', 'evidence-0/0']);
  expect(subjects(1)).toEqual(['people-0/2', 'statements-0/0']);
});

test('what has no place in the text has no mentions to go to', () => {
  const { mentions } = toMarks(record);
  expect(mentions.get('people-0')).toBe(3);
  expect(mentions.has('cities-0')).toBe(false);
});

test('a sentence that carries the tone keeps its own tone', () => {
  const mark = toMarks(record)
    .byParagraph.get(0)
    ?.find((candidate) => candidate.kind === 'tone');
  expect(mark?.tone).toBe('positif');
});
