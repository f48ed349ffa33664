import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startInventedOutlet, type InventedOutlet } from '../../tests/invented-outlet.ts';
import { parseLines, runSorot, type Finished } from '../../tests/run-sorot.ts';

let folder: string;
let outlet: InventedOutlet;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorot-archives-'));
  outlet = await startInventedOutlet('Warta Rimba', 4, (origin) => ({
    '/robots.txt': { body: `User-agent: *\nSitemap: ${origin}/sitemap.xml` },
    '/sitemap.xml': {
      body: `<sitemapindex><sitemap><loc>${origin}/2026.xml.gz</loc></sitemap><sitemap><loc>/hilang.xml</loc></sitemap></sitemapindex>`,
    },
    '/2026.xml.gz': {
      body: gzipSync(
        `<urlset>${['2026-10-03', '2026-10-02', '2025-10-01', ''].map((day, at) => `<url><loc>${origin}/berita/${at + 1}</loc><lastmod>${day}</lastmod></url>`).join('')}
        <url><loc>https://lain.example/1</loc><lastmod>2026-10-03</lastmod></url></urlset>`,
      ),
      headers: { 'content-type': 'text/html' },
    },
  }));
});
afterEach(async () => {
  await outlet.close();
  rmSync(folder, { recursive: true });
});
const home = (): string => path.join(folder, 'home');
const sorot = (...args: readonly string[]): Promise<Finished> =>
  runSorot(args, { env: { SOROT_HOME: home(), SOROT_ALLOW_PRIVATE_ADDRESSES: '1', SOROT_PAUSE_MS: '0' } });

test('a site is discovered, its older pages are queued once, collected, kept as fetched, and read again', async () => {
  const { origin } = outlet;
  expect((await sorot('discover', `${origin}/`)).stdout).toBe(
    `feed     ${origin}/rss\nsitemap  ${origin}/sitemap.xml\n`,
  );

  const backfill = (...more: readonly string[]): Promise<Finished> =>
    sorot('backfill', `${origin}/`, '--since', '2026-01-01', ...more);
  const first = await backfill();
  expect(first.stderr).toContain(`sorot: ${origin}/hilang.xml: `);
  expect(first.stdout).toContain('2 pages put in the queue; 1 left out, for their day is not known');
  expect(first.status).toBe(1);
  expect((await backfill()).stdout).toContain('0 pages put in the queue; 1 left out');
  expect((await backfill('--undated')).stdout).toContain('1 pages put in the queue.');

  expect((await sorot('run', '--once')).stdout).toContain('3 added');
  const again = await sorot('reextract');
  expect(again).toEqual({
    status: 0,
    stderr: '',
    stdout: '0 changed, 3 unchanged, 0 added, 0 superseded, 0 failed.\n',
  });
  expect((await sorot('reextract', '--since', '2999-01-01')).stdout).toMatch(/^0 changed, 0 unchanged/);
  expect((await sorot('reextract', '--since', 'kemarin')).status).toBe(2);

  const [file = ''] = readdirSync(path.join(home(), 'captures'));
  const { stdout } = await sorot('extract', '--json', path.join(home(), 'captures', file));
  expect(parseLines(stdout).map(({ id }) => id)).toEqual([1, 2, 4].map((number) => `${origin}/berita/${number}`));
});

test('feeds go out as OPML and come in again', async () => {
  const opml = path.join(folder, 'media.opml');
  writeFileSync(
    opml,
    '<opml version="2.0"><body><outline text="Kabar" xmlUrl="https://kabar.example/rss"/><outline xmlUrl="https://warta.example/rss"/></body></opml>',
  );
  expect((await sorot('feeds', 'import', opml)).stdout).toBe('Added 2 feeds; 0 were here already.\n');
  expect((await sorot('feeds', 'import', opml)).stdout).toBe('Added 0 feeds; 2 were here already.\n');
  const { stdout } = await sorot('feeds', 'export');
  rmSync(home(), { recursive: true });
  expect(await sorot('feeds', 'export')).toMatchObject({ status: 1, stdout: '' });
  writeFileSync(opml, stdout);
  expect((await sorot('feeds', 'import', opml)).stdout).toBe('Added 2 feeds; 0 were here already.\n');
  const feeds = parseLines((await sorot('feeds', '--json')).stdout);
  expect(feeds.map(({ url, title }) => [url, title])).toEqual([
    ['https://kabar.example/rss', 'Kabar'],
    ['https://warta.example/rss', 'https://warta.example/rss'],
  ]);
  expect(await sorot('feeds', 'import', path.join(folder, 'tidak-ada.opml'))).toMatchObject({ status: 1, stdout: '' });
});
