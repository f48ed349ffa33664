import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import { runSorot, type Finished } from '../../tests/run-sorot.ts';

let home: string;
let outlet: InventedOutlet;
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'sorot-captures-cli-'));
  outlet = await startInventedOutlet('Warta Rimba', 2);
});
afterAll(async () => {
  await outlet.close();
  rmSync(home, { recursive: true });
});
const sorot = (...args: readonly string[]): Promise<Finished> =>
  runSorot(args, {
    env: { SOROT_HOME: home, SOROT_ALLOW_PRIVATE_ADDRESSES: '1', SOROT_PAUSE_MS: '0', SOROT_LOG: 'info' },
  });
const kept = (): string =>
  readdirSync(path.join(home, 'captures'))
    .map((name) => gunzipSync(readFileSync(path.join(home, 'captures', name))).toString('latin1'))
    .join('');

// Every command is a process of its own.
const PATIENCE_MS = 120_000;

test(
  'what is kept is counted; an article is removed with its page, and only when someone says yes',
  async () => {
    expect((await sorot('captures')).stdout).toBe('No pages are kept.\n');
    await sorot('add', outlet.feedUrl);
    expect((await sorot('run', '--once')).stdout).toContain('2 added');
    expect((await sorot('captures')).stdout).toMatch(
      /^pages   2\nfiles   1\nsize    0\.0 MB\noldest  20\S+Z\nnewest  20\S+Z\n$/,
    );

    const [first = ''] = outlet.articles;
    const refused = await sorot('remove', first);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('Removing wants a yes');
    expect(kept()).toContain('nomor 1 ');

    const removed = await sorot('remove', `${first}?utm_source=surat`, '--yes');
    expect(removed.stdout).toMatch(/^Removed the article [\da-f]{16} and 1 pages\.\n$/);
    expect(removed.stderr).toContain('"msg":"article removed"');
    expect(kept()).not.toContain('nomor 1 ');
    expect(kept()).toContain('nomor 2 ');
    expect((await sorot('remove', first, '--yes')).stderr).toContain('There is no such article');

    expect((await sorot('captures', 'prune', '--days', '30')).stdout).toBe('Deleted 0 files, 0.0 MB.\n');
    expect((await sorot('captures', 'prune', '--days', 'semua')).status).toBe(2);
  },
  PATIENCE_MS,
);
