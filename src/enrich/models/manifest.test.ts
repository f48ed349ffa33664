import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256Hex } from '../../base/hash.ts';
import { readModelWeights } from './manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorot-models-'));
  mkdirSync(path.join(folder, 'tone'));
  writeFileSync(path.join(folder, 'tone/article.bin'), 'weights');
  const model = {
    name: 'tone-article',
    version: '1',
    file: 'tone/article.bin',
    sha256: sha256Hex('weights'),
    trainedOn: '2026-11-25',
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ models: [model] }));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('weights come with their version', () => {
  const { version, bytes } = readModelWeights(folder, 'tone-article');
  expect([version, new TextDecoder().decode(bytes)]).toEqual(['1', 'weights']);
});

test('changed weights are refused', () => {
  writeFileSync(path.join(folder, 'tone/article.bin'), 'other weights');
  expect(() => readModelWeights(folder, 'tone-article')).toThrow(expect.objectContaining({ code: 'model-mismatch' }));
});

test.each(['tone/article.bin', 'manifest.json'])('a missing %s is said', (file) => {
  rmSync(path.join(folder, file));
  expect(() => readModelWeights(folder, 'tone-article')).toThrow(expect.objectContaining({ code: 'model-missing' }));
});
