import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadTools } from './tools.ts';

test('facts that are not there are named', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'sorot-data-'));
  try {
    await expect(loadTools({ dataDir, modelsDir: dataDir })).rejects.toThrow(
      expect.objectContaining({ code: 'data-missing', params: { path: expect.stringContaining(dataDir) } }),
    );
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
