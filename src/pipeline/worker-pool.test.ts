import { afterAll, expect, test } from 'vitest';
import type { TextDocument } from '../domain/source-document.ts';
import { createAnalysisPool } from './worker-pool.ts';

const workerFile = new URL('../../tests/failing-worker.ts', import.meta.url);
const pool = createAnalysisPool({ dataDir: '', modelsDir: '', workers: 2, workerFile });
afterAll(() => pool.close());
const document = (text: string): TextDocument => ({ kind: 'text', id: null, url: null, fetchedAt: null, text });

test.each([
  ['problem', 'no-article'],
  ['throw', 'internal'],
  ['die', 'analysis-crashed'],
])('a document on which the work ends in %j is a problem of its own: %s', async (text, code) => {
  const [broken, ...others] = await Promise.allSettled(
    [text, 'a', 'b', 'c'].map((name) => pool.extract(document(name))),
  );
  expect(broken).toMatchObject({ status: 'rejected', reason: { name: 'Problem', code } });
  expect(others.map((result) => result.status === 'fulfilled' && result.value)).toEqual(['a', 'b', 'c']);
});
