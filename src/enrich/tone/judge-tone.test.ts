import { expect, test } from 'vitest';
import type { Tone } from '../../domain/tone.ts';
import { hashFeature } from '../linear/features.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { judgeSentiment, judgeTargets, type ToneModel } from './judge-tone.ts';

/** A model that knows four words: two good, two bad. */
function wordModel(prefix = ''): LinearModel<Tone> {
  const words = ['juara', 'bantuan', 'tewas', 'korupsi'];
  return {
    labels: ['positif', 'netral', 'negatif'],
    index: new Map(words.map((word, place) => [hashFeature(prefix + word), place])),
    idf: new Float32Array(words.length).fill(1),
    weights: new Int8Array([100, 0, -100, 100, 0, -100, -100, 0, 100, -100, 0, 100]),
    scale: 0.03,
    bias: [0, 0.5, 0],
    calibration: { temperature: 1, bias: [0, 0, 0] },
  };
}
const model: ToneModel = { article: wordModel(), title: wordModel(), target: wordModel('>') };
const article = (title: string | null, body: readonly string[], language: string | null = 'id') => ({
  title,
  body,
  language,
});

test('title, body and whole are judged apart, with probabilities that sum to 1', () => {
  const sentiment = judgeSentiment(
    article('Tim daerah juara', ['Dua orang tewas. Kasus korupsi dibuka.', 'Cuaca cerah.']),
    model,
  );
  expect(sentiment?.title?.label).toBe('positif');
  expect(sentiment?.body?.label).toBe('negatif');
  const sum = Object.values(sentiment?.probabilities ?? {}).reduce((total, share) => total + share, 0);
  expect(sum).toBeCloseTo(1, 6);
});

test('the evidence is the sentences that moved the label, strongest first, with their places', () => {
  const body = ['Cuaca cerah. Dua orang tewas dalam kasus korupsi.', 'Seorang tewas kemarin di pasar.'];
  const evidence = judgeSentiment(article(null, body), model)?.evidence ?? [];
  expect(evidence[0]?.text).toBe('Dua orang tewas dalam kasus korupsi.');
  expect(evidence.map(({ paragraph, start, end }) => body[paragraph]?.slice(start, end))).toEqual(
    evidence.map(({ text }) => text),
  );
  expect(evidence.some(({ text }) => text.startsWith('Cuaca'))).toBe(false);
});

test.each([
  ['nothing', null, []],
  ['signs only', '!!!', ['***', '12 %']],
])('no tone is claimed for %s', (_, title, body) => {
  expect(judgeSentiment(article(title, body), model)).toBeNull();
});

test('no tone is claimed in a language that was not taught', () => {
  expect(judgeSentiment(article('A win', ['juara juara'], 'en'), model)).toBeNull();
  expect(
    judgeTargets(article('A win', ['juara'], 'en'), [{ spans: [{ paragraph: 0, start: 0, end: 5 }] }], model),
  ).toEqual([null]);
});

test('a title without a body is judged by the title alone', () => {
  expect(judgeSentiment(article('Bantuan tiba', []), model)).toMatchObject({
    label: 'positif',
    body: null,
    evidence: [],
  });
});

test('a target without a place in the text has no tone', () => {
  expect(judgeTargets(article('Judul', ['isi']), [{ spans: [] }], model)).toEqual([null]);
});
