import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256Hex } from '../../base/hash.ts';
import { TAGGER_LABELS } from '../tagger/labels.ts';
import { tokenize } from '../tokens.ts';
import { readArticle, rowsOf, type NewsEncoder } from './article-reading.ts';
import { findEvidence } from './evidence.ts';
import { judgeCategory, judgeTarget, judgeTones } from './judgements.ts';
import { loadEncoder } from './load-encoder.ts';
import { tagScores } from './word-tags.ts';

// A tiny encoder of random weights, and what the code that trains says with it: training/encoder/write_cases.py.
const SAMPLES = path.join(import.meta.dirname, 'samples');
const { article, ...answers } = JSON.parse(readFileSync(path.join(SAMPLES, 'answers.json'), 'utf8')) as {
  readonly article: {
    readonly title: string;
    readonly body: readonly string[];
    readonly spans: readonly (readonly [paragraph: number, start: number, end: number])[];
  };
} & Readonly<Record<'tone' | 'title_tone' | 'body_tone' | 'category' | 'target', readonly number[]>>;
const spans = article.spans.map(([paragraph, start, end]) => ({ paragraph, start, end }));

const FILES = {
  encoder: 'model.onnx',
  'encoder-config': 'config.json',
  'encoder-heads': 'heads.bin',
  'encoder-vocabulary': 'vocabulary.tsv',
};
let folder: string;
let encoder: NewsEncoder;

function enterFiles(): void {
  const models = Object.entries(FILES).map(([name, file]) => ({
    name,
    file,
    version: '1',
    trainedOn: '2026-11-25',
    sha256: sha256Hex(readFileSync(path.join(folder, file))),
  }));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ models }));
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorot-encoder-'));
  mkdirSync(folder, { recursive: true });
  for (const file of Object.values(FILES)) copyFileSync(path.join(SAMPLES, file), path.join(folder, file));
  enterFiles();
  encoder = await loadEncoder(folder, { threads: 1 });
});
afterAll(async () => {
  await encoder.sequences.close();
  rmSync(folder, { recursive: true });
});

function expectNear(actual: ArrayLike<number> | undefined, expected: readonly number[]): void {
  expect(actual?.length).toBe(expected.length);
  expected.forEach((value, at) => expect(actual?.[at]).toBeCloseTo(value, 5));
}

test('every head says what the code that trains says', async () => {
  const reading = await readArticle(article, encoder);
  const tones = judgeTones(reading);
  expectNear(tones.whole.probabilities, answers.tone);
  expectNear(tones.title.probabilities, answers.title_tone);
  expectNear(tones.body.probabilities, answers.body_tone);
  expectNear(judgeTarget(reading, spans)?.probabilities, answers.target);
  expect(judgeCategory(reading).confidence).toBeCloseTo(Math.max(...answers.category), 5);
});

test('an answer does not depend on what else is read meanwhile', async () => {
  const alone = await readArticle(article, encoder);
  const others = [article, { title: 'Truk terguling', body: ['Dua truk terguling.'] }, { title: null, body: [] }];
  const together = await Promise.all([...others, article].map((each) => readArticle(each, encoder)));
  for (const reading of [together[0], together[3]]) {
    expect(reading?.states.values).toEqual(alone.states.values);
  }
});

test('a span has the rows of the pieces it touches', async () => {
  const reading = await readArticle(article, encoder);
  const [span] = spans;
  if (!span) throw new Error('the sample article has no target');
  const { pieces, rows } = reading.texts[span.paragraph + 1] ?? {};
  const touched = rowsOf(reading, span).map((row) => rows?.indexOf(row) ?? -1);
  expect(pieces?.starts[touched.at(0) ?? -1]).toBe(span.start);
  expect(pieces?.ends[touched.at(-1) ?? -1]).toBe(span.end);
  expect(rowsOf(reading, { paragraph: 99, start: 0, end: 5 })).toEqual([]);
});

test('evidence is whole sentences of the body, strongest first', async () => {
  const reading = await readArticle(article, encoder);
  const { label } = judgeTones(reading).whole;
  const evidence = findEvidence(article, reading, label);
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.map(({ paragraph, start, end }) => article.body[paragraph]?.slice(start, end))).toEqual(
    evidence.map(({ text }) => text),
  );
  const weights = evidence.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});

test('every token has the log-probabilities of its tags; of what was not read nothing is said', async () => {
  const body = Array.from({ length: 3000 }, (_, at) => `Petani ${at} menjual kopi.`);
  const reading = await readArticle({ title: null, body }, encoder);
  const [read, unread] = [0, 1500].map((paragraph) =>
    tagScores(reading, paragraph, tokenize(body[paragraph] ?? '')).slice(0, TAGGER_LABELS.length),
  );
  expect(read?.reduce((sum, score) => sum + Math.exp(score), 0)).toBeCloseTo(1, 6);
  expect(unread?.every((score) => score === 0)).toBe(true);
});

test.each([
  ['nothing', { title: null, body: [] }],
  ['a title alone', { title: 'Panen Kopi', body: [] }],
  ['empty paragraphs', { title: '', body: ['', '  ', '\n'] }],
  ['one repeated character', { title: null, body: ['k'.repeat(300_000)] }],
  ['lone surrogates', { title: '\ud83d', body: ['\udc00'.repeat(1000)] }],
  ['30,000 words', { title: 'Panjang', body: ['petani menjual kopi. '.repeat(10_000)] }],
])('%s: judged, in bounded time', async (_, text) => {
  const reading = await readArticle(text, encoder);
  const { most, body, title } = encoder.sizes;
  expect(reading.states.values.length / encoder.sequences.width).toBeLessThanOrEqual(most * body + title);
  const { whole } = judgeTones(reading);
  expect(whole.probabilities.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  expect(judgeTarget(reading, [{ paragraph: 5, start: 0, end: 3 }])).toBeUndefined();
});

test('of a very long article the beginning and the end are read', async () => {
  const body = Array.from({ length: 3000 }, (_, at) => `Petani ${at} menjual kopi.`);
  const { texts } = await readArticle({ title: 'Panjang', body }, encoder);
  const isRead = texts.map(({ rows }) => rows.every((row) => row >= 0));
  expect([isRead[1], isRead[1500], isRead[3000]]).toEqual([true, false, true]);
});

test.each(Object.entries(FILES))('a changed %s is refused', async (_, file) => {
  const whole = readFileSync(path.join(folder, file));
  writeFileSync(path.join(folder, file), Buffer.concat([whole, Buffer.from(' ')]));
  await expect(loadEncoder(folder, { threads: 1 })).rejects.toThrow(
    expect.objectContaining({ code: 'model-mismatch' }),
  );
  writeFileSync(path.join(folder, file), whole);
});

test('heads that do not fit their description are refused', async () => {
  const whole = readFileSync(path.join(folder, 'heads.bin'));
  writeFileSync(path.join(folder, 'heads.bin'), whole.subarray(4));
  enterFiles();
  await expect(loadEncoder(folder, { threads: 1 })).rejects.toThrow(
    expect.objectContaining({ code: 'model-mismatch' }),
  );
  writeFileSync(path.join(folder, 'heads.bin'), whole);
  enterFiles();
});
