import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import { runSorot, startSorot, type Finished } from '../../tests/run-sorot.ts';
import { toArticleAddress } from '../pipeline/article-keys.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';

let home: string;
let outlets: readonly InventedOutlet[] = [];
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'sorot-home-'));
});
afterEach(async () => {
  await Promise.all(outlets.map((outlet) => outlet.close()));
  rmSync(home, { recursive: true });
});

const env = (pauseMs = 0): Record<string, string> => ({
  SOROT_HOME: home,
  SOROT_ALLOW_PRIVATE_ADDRESSES: '1',
  SOROT_PAUSE_MS: String(pauseMs),
});
const sorot = (...args: readonly string[]): Promise<Finished> => runSorot(args, { env: env() });
const addFeeds = (): Promise<Finished> => sorot('add', ...outlets.map(({ feedUrl }) => feedUrl));

/** Kills the process that works on the store, not the launcher that waits for it. */
function killHolder(): void {
  const { pid } = JSON.parse(readFileSync(path.join(home, 'lock.json'), 'utf8')) as { readonly pid: number };
  process.kill(pid, 'SIGKILL');
}

/** How many of these articles are kept, and how many there are in all. */
async function countKept(addresses: readonly string[]): Promise<{ readonly kept: number; readonly all: number }> {
  const store = await openSqliteStore({ dir: home, holder: 'test' });
  const ids = await Promise.all(
    addresses.map((address) => store.articles.findByAddress(toArticleAddress(address) ?? '')),
  );
  const all = await store.articles.count();
  await store.close();
  return { kept: new Set(ids.filter((id) => id !== undefined)).size, all };
}

test('three outlets: every article is collected once, what fails is told, and a second round finds nothing to do', async () => {
  outlets = await Promise.all([
    startInventedOutlet('Warta Rimba', 6),
    startInventedOutlet('Kabar Teluk', 5, () => ({
      '/robots.txt': { body: 'User-agent: *\nDisallow: /berita/5' },
      '/berita/4': { status: 404 },
    })),
    startInventedOutlet('Suara Bukit', 4, (origin) => ({
      '/berita/4': { status: 302, headers: { location: `${origin}/berita/3` } },
    })),
  ]);
  const added = await addFeeds();
  expect(added.stdout).toContain('Added Warta Rimba');
  const first = await sorot('run', '--once');
  expect(first.stdout).toBe(
    '3 polls (0 failed), 15 pages found; 12 added, 0 replaced, 1 known, 1 to be tried again, 1 given up.\n',
  );
  expect(first.status).toBe(1);
  const pages = outlets.flatMap((outlet) => outlet.articles);
  expect(await countKept(pages)).toEqual({ kept: 12, all: 12 });
  const before = outlets.map(({ asked }) => asked.length);
  expect((await sorot('run', '--once')).stdout).toMatch(/^0 polls/);
  expect(outlets.map(({ asked }) => asked.length)).toEqual(before);
});

test('killed in the middle, a run goes on where it was: no article is lost or doubled', async () => {
  outlets = await Promise.all([startInventedOutlet('Warta Rimba', 12), startInventedOutlet('Kabar Teluk', 12)]);
  await addFeeds();
  const articlesAsked = (): number =>
    outlets.flatMap(({ asked }) => asked).filter((page) => page.startsWith('/berita/')).length;
  for (const enough of [4, 10]) {
    const { finished } = startSorot(['run', '--once'], { env: env(150) });
    while (articlesAsked() < enough) await new Promise((resolve) => setTimeout(resolve, 10));
    killHolder();
    await finished;
  }
  expect(articlesAsked()).toBeLessThan(24);
  expect((await sorot('run', '--once')).status).toBe(0);
  const pages = outlets.flatMap((outlet) => outlet.articles);
  expect(await countKept(pages)).toEqual({ kept: 24, all: 24 });
  // Only what was in hand when the process died is asked for again.
  expect(articlesAsked()).toBeLessThanOrEqual(24 + 2 * 2);
});

test('interrupted, a run ends cleanly and the next one takes the rest', async () => {
  outlets = [await startInventedOutlet('Warta Rimba', 8)];
  await addFeeds();
  const { child, finished } = startSorot(['run'], { env: env(200) });
  while (!outlets[0]?.asked.includes('/berita/2')) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill('SIGINT');
  const { status, stdout, stderr } = await finished;
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^1 polls \(0 failed\), 8 pages found;/);
  expect((await sorot('run', '--once')).status).toBe(0);
  expect(await countKept(outlets[0]?.articles ?? [])).toEqual({ kept: 8, all: 8 });
});

test('add follows the feed of a home page, and tells what leads to none', async () => {
  const bare = await startInventedOutlet('Kabar Teluk', 1, () => ({
    '/': { body: '<html><body>Kabar Teluk</body></html>' },
    '/rss': { status: 404 },
  }));
  const outlet = await startInventedOutlet('Warta Rimba', 1);
  outlets = [outlet, bare];
  const { origin, feedUrl } = outlet;
  const refused = [
    [`${bare.origin}/`, `No feed (RSS, Atom) or news sitemap to follow was found at ${bare.origin}/: `],
    [`${origin}/tidak-ada`, `${new URL(origin).host} refuses the request with status 404.`],
    ['warta rimba', '"warta rimba" is not a web address (http or https).'],
  ] as const;
  const answer = await sorot('add', ...refused.map(([address]) => address), `${origin}/`);
  expect(answer).toMatchObject({ status: 1, stdout: `Added Warta Rimba (${feedUrl}), with 1 entries now.\n` });
  for (const [, sentence] of refused) expect(answer.stderr).toContain(`sorot: ${sentence}`);
  // An article of the site leads there too, and so does the feed itself.
  expect(await sorot('add', `${origin}/berita/1`, feedUrl)).toEqual({
    status: 0,
    stderr: '',
    stdout: `Warta Rimba (${feedUrl}) is here already.\n`.repeat(2),
  });
  expect((await sorot('feeds')).stdout).toContain(feedUrl);
});

test('a second process on the same store is told who has it', async () => {
  outlets = [await startInventedOutlet('Warta Rimba', 30)];
  await addFeeds();
  const { child, finished } = startSorot(['run'], { env: env(500) });
  while (!outlets[0]?.asked.includes('/berita/1')) await new Promise((resolve) => setTimeout(resolve, 10));
  const second = await sorot('feeds');
  expect(second.status).toBe(1);
  expect(second.stderr).toMatch(/^sorot: .*"?sorot run"?.*\n$/);
  child.kill('SIGTERM');
  expect((await finished).status).toBe(0);
});
