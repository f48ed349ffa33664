import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDatedSite, type DatedSite } from '../../tests/dated-site.ts';
import { parseLines, runSorot, startSorot, type Finished } from '../../tests/run-sorot.ts';
import { addDays, toNewsDay } from '../domain/news-day.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';

const today = toNewsDay(Date.now());
const DAYS = Object.fromEntries([40, 3, 2, 1].map((ago) => [addDays(today, -ago), ago === 40 ? 30 : 3]));
let home: string;
let site: DatedSite;
beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'sorot-sources-'));
  site = await startDatedSite(DAYS);
});
afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true });
});
const env = (pauseMs = 0): Record<string, string> => ({
  SOROT_HOME: home,
  SOROT_ALLOW_PRIVATE_ADDRESSES: '1',
  SOROT_PAUSE_MS: String(pauseMs),
});
const sorot = (...args: readonly string[]): Promise<Finished> => runSorot(args, { env: env() });

test('the catalogue is listed and filtered', async () => {
  const { stdout } = await sorot('sources', 'kalimantan barat', '--json');
  const sources = parseLines(stdout);
  expect(sources.length).toBeGreaterThan(2);
  expect(new Set(sources.map(({ province }) => province))).toEqual(new Set(['Kalimantan Barat']));
  expect((await sorot('sources', 'detik.com')).stdout).toMatch(
    /^STATE .*\nbelum-dipantau +Detik\.com +detik\.com +.*no feed is followed\n$/,
  );
  expect(await sorot('sources', 'tidak ada media ini')).toEqual({ status: 1, stdout: '', stderr: '' });
});

test('a followed source is measured when asked for', async () => {
  await sorot('add', `${site.origin}/`);
  const { stdout, stderr } = await sorot('sources', site.source, '--measure', '--json');
  expect(stderr).toBe('');
  expect(parseLines(stdout)).toMatchObject([
    { domain: site.source, feeds: 1, robots: 'open', completeness: { published: 6, held: 0 } },
  ]);
});

test('killed in the middle, a backfill goes on where it was', async () => {
  const since = addDays(today, -60);
  const backfill = ['backfill', `${site.origin}/sitemap.xml`, '--since', since];
  const asked = (): readonly string[] => site.asked.filter((page) => /^\/20.*\.xml$/.test(page));
  const { child, finished } = startSorot(backfill, { env: env(400) });
  while (asked().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill('SIGINT');
  expect((await finished).status).toBe(130);
  const { stdout } = await sorot(...backfill);
  expect(stdout).toMatch(/^Going on where it was stopped\.\n/);
  expect(new Set(asked()).size).toBe(4);
  // Only the list in hand may have been asked for twice.
  expect(asked().length).toBeLessThanOrEqual(5);
  const store = await openSqliteStore({ dir: home, holder: 'test' });
  expect((await store.tasks.counts()).waiting).toBe(39);
  await store.close();
}, 60_000);
