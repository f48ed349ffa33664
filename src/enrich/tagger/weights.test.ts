import { expect, test } from 'vitest';
import { hashText, mix } from './feature-hash.ts';
import { TAGGER_LABELS } from './labels.ts';
import { parseWeights } from './weights.ts';

const WIDTH = TAGGER_LABELS.length;
const FEATURE = mix(2, 0, hashText('kata'));

/** One feature with weights 0, 1, 2, … and two words, as fit.py packs them. */
function pack(): Uint8Array {
  const words = [hashText('Prabowo'), hashText('kata')];
  const bytes = new Uint8Array(24 + WIDTH * WIDTH * 4 + (1 + words.length) * 4 + WIDTH + words.length);
  const view = new DataView(bytes.buffer);
  [0x31544e53, WIDTH, 1, words.length].forEach((number, at) => view.setUint32(at * 4, number, true));
  view.setFloat32(16, 0.5, true);
  view.setFloat32(24, 7, true);
  const hashes = 24 + WIDTH * WIDTH * 4;
  [FEATURE, ...words].forEach((hash, at) => view.setUint32(hashes + at * 4, hash, true));
  bytes.set(
    TAGGER_LABELS.map((_, at) => at),
    hashes + 12,
  );
  bytes.set([9, 4], hashes + 12 + WIDTH);
  return bytes;
}

test('weights are read as they were packed', () => {
  const weights = parseWeights(pack());
  const scores = new Float64Array(WIDTH * 2);
  weights?.addWeights(FEATURE, scores, WIDTH);
  weights?.addWeights(FEATURE + 1, scores, WIDTH);
  expect(Array.from(scores.subarray(WIDTH))).toEqual(TAGGER_LABELS.map((_, at) => at * 0.5));
  expect(weights?.transitions[0]).toBe(7);
});

test.each([
  ['Prabowo', 9, true],
  ['PRABOWO', 9, false],
  ['Kata', 4, false],
  ['entah', 0, false],
])('%s is of cluster %i', (word, cluster, known) => {
  const lexicon = parseWeights(pack())?.lexicon;
  expect([lexicon?.clusterOf(word), lexicon?.knows(word)]).toEqual([cluster, known]);
});

test.each([
  ['nothing', new Uint8Array(0)],
  ['a cut file', pack().slice(0, -1)],
  ['another file', new TextEncoder().encode('{"weights": "none of this, though long enough to hold a header"}')],
])('%s is refused', (_, bytes) => {
  expect(parseWeights(bytes)).toBeUndefined();
});

test('words hash as in fit.py', () => {
  expect([hashText(''), hashText('a'), hashText('é')]).toEqual([0x811c9dc5, 0xe40c292c, 0x6c0b6c44]);
});
