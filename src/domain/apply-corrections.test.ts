import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryRecord } from '../store/arbitrary-records.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Change, Correction } from './correction.ts';
import { sampleRecord } from './sample-record.ts';
import { TITLE } from './text-span.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 25, 8, minute)).toISOString();
const correct = (change: Change, minute = 0): Correction => ({
  ...change,
  id: `c${minute}`,
  articleId: 'a',
  from: null,
  by: null,
  at: at(minute),
  note: null,
});

const NAMES = ['Budi Santoso', 'Siti', 'Badan Air', 'Ciliwung', 'banjir'];
const name = fc.constantFrom(...NAMES);
const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    field: fc.constantFrom('tone', 'titleTone', 'bodyTone'),
    target: fc.constant(null),
    to: fc.constantFrom('positif', 'negatif'),
  }),
  fc.record({
    field: fc.constantFrom('personTone', 'institutionTone'),
    target: name,
    to: fc.constantFrom('positif', 'negatif'),
  }),
  fc.record({ field: fc.constant('role'), target: name, to: fc.constantFrom('korban', 'pelaku') }),
  fc.record({ field: fc.constant('speaker'), target: fc.constant(''), to: fc.option(name) }),
  fc.record({
    field: fc.constantFrom('person', 'institution', 'city'),
    target: name,
    to: fc.option(name.map((to) => ({ id: null, name: to }))),
  }),
);
const arbitraryCorrections = fc
  .array(fc.tuple(arbitraryChange, fc.nat(5)), { maxLength: 8 })
  .map((all) => all.map(([change, minute], index) => ({ ...correct(change, minute), id: `c${index}` })));

test('applying corrections twice is applying them once, and none is nothing', () => {
  fc.assert(
    fc.property(arbitraryRecord, arbitraryCorrections, (record, corrections) => {
      const once = applyCorrections(record, corrections);
      expect(applyCorrections(once, corrections)).toEqual(once);
      expect(applyCorrections(record, [])).toEqual(record);
    }),
    { numRuns: 500 },
  );
});

test('the order in which corrections are kept does not matter, only when they were made', () => {
  fc.assert(
    fc.property(arbitraryRecord, fc.array(arbitraryChange, { maxLength: 6 }), (record, changes) => {
      const corrections = changes.map(correct);
      expect(applyCorrections(record, corrections.toReversed())).toEqual(applyCorrections(record, corrections));
    }),
  );
});

const RECORD = sampleRecord({
  title: 'Laksmi resmikan dermaga',
  body: ['Laksmi Dewanti hadir.', 'Bupati Laksmi dan Arga bertemu. Lok Sari ramai.'],
  sentiment: {
    label: 'negatif',
    confidence: 0.6,
    probabilities: { positif: 0.1, netral: 0.3, negatif: 0.6 },
    title: { label: 'netral', confidence: 0.7 },
    body: null,
    evidence: [{ text: 'x', label: 'negatif', weight: 1, paragraph: 0, start: 0, end: 1 }],
  },
  people: [
    {
      id: null,
      name: 'Laksmi Dewanti',
      forms: ['Laksmi Dewanti'],
      mentions: 1,
      titles: [],
      role: 'disebut',
      sentiment: null,
      spans: [{ paragraph: 0, start: 0, end: 14 }],
    },
    {
      id: null,
      name: 'Laksmi',
      forms: ['Laksmi'],
      mentions: 2,
      titles: [],
      role: 'disebut',
      sentiment: null,
      spans: [
        { paragraph: TITLE, start: 0, end: 6 },
        { paragraph: 1, start: 7, end: 13 },
      ],
    },
  ],
  statements: [
    { speaker: 'Laksmi', speakerId: null, type: 'langsung', text: 'Ujar Laksmi.', about: ['Laksmi'], spans: [] },
  ],
});

test('a tone said by a person is certain, and of several the last counts', () => {
  const { sentiment, corrected } = applyCorrections(RECORD, [
    correct({ field: 'tone', target: null, to: 'positif' }, 2),
    correct({ field: 'tone', target: null, to: 'netral' }, 1),
  ]);
  expect(sentiment).toMatchObject({ label: 'positif', confidence: 1, probabilities: { positif: 1, negatif: 0 } });
  expect(sentiment).toMatchObject({ title: { label: 'netral', confidence: 0.7 }, evidence: [] });
  expect(corrected).toEqual([{ field: 'tone', target: null }]);
});

test('two names of one person become one, and what was said under either name follows', () => {
  const { people, statements, corrected } = applyCorrections(RECORD, [
    correct({ field: 'role', target: 'Laksmi', to: 'narasumber' }, 1),
    correct({ field: 'person', target: 'Laksmi', to: { id: 'Q1', name: 'Laksmi Dewanti' } }, 2),
  ]);
  expect(people).toMatchObject([
    { id: 'Q1', name: 'Laksmi Dewanti', forms: ['Laksmi Dewanti', 'Laksmi'], mentions: 3, role: 'narasumber' },
  ]);
  expect(people[0]?.spans.map(({ paragraph }) => paragraph)).toEqual([TITLE, 0, 1]);
  expect(statements).toMatchObject([{ speaker: 'Laksmi Dewanti', speakerId: 'Q1', about: ['Laksmi Dewanti'] }]);
  expect(corrected).toContainEqual({ field: 'role', target: 'Laksmi Dewanti' });
});

test('words of the text become a name where they stand; a name that is none goes, also as speaker', () => {
  const { cities, people, statements } = applyCorrections(RECORD, [
    correct({ field: 'city', target: 'Lok Sari', to: { id: null, name: 'Lok Sari' } }, 1),
    correct({ field: 'person', target: 'Arga', to: { id: null, name: 'Arga' } }, 2),
    correct({ field: 'person', target: 'Laksmi', to: null }, 3),
  ]);
  expect(cities).toMatchObject([{ name: 'Lok Sari', spans: [{ paragraph: 1, start: 32, end: 40 }] }]);
  expect(people.map((person) => person.name)).toEqual(['Laksmi Dewanti', 'Arga']);
  expect(statements).toMatchObject([{ speaker: null, about: [] }]);
});

test('who is not in the article cannot have spoken in it', () => {
  const speaker = (to: string | null) =>
    applyCorrections(RECORD, [correct({ field: 'speaker', target: 'Ujar Laksmi.', to })]).statements[0]?.speaker;
  expect([speaker('Laksmi Dewanti'), speaker('Orang Lain'), speaker(null)]).toEqual(['Laksmi Dewanti', 'Laksmi', null]);
});

test('a time that a person gives is exact, and a change before it was none', () => {
  const record = sampleRecord({ publishedAt: '2026-11-01T00:00:00+07:00', modifiedAt: '2026-11-02T00:00:00+07:00' });
  const to = '2026-11-03T08:15:00+07:00';
  expect(applyCorrections(record, [correct({ field: 'publishedAt', target: null, to })])).toMatchObject({
    publishedAt: to,
    modifiedAt: null,
    provenance: { publishedAt: { precision: 'minute', confidence: 1 } },
  });
});
