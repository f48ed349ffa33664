import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWholeFile } from './write-whole-file.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorot-file-'));
  file = path.join(folder, 'out.csv');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* pieces(...texts: readonly (string | Error)[]): AsyncIterable<Uint8Array> {
  for (const text of texts) {
    if (text instanceof Error) throw text;
    yield Buffer.from(text);
  }
}

test('all pieces are written, in the place of what was there', async () => {
  writeFileSync(file, 'old and longer than the new');
  await writeWholeFile(file, pieces('a', 'b\n', 'c'));
  expect(readFileSync(file, 'utf8')).toBe('ab\nc');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('where a piece fails to come, what was there stays and nothing else does', async () => {
  writeFileSync(file, 'old');
  await expect(writeWholeFile(file, pieces('a', new Error('interrupted')))).rejects.toThrow('interrupted');
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['out.csv']);
});

test('a place that cannot be written is a Problem', async () => {
  await expect(writeWholeFile(path.join(folder, 'nowhere', 'out.csv'), pieces('a'))).rejects.toMatchObject({
    code: 'output-unwritable',
    params: { reason: 'ENOENT' },
  });
});
