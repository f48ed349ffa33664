import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseLines, runSorot } from '../../../tests/run-sorot.ts';
import { sampleRecord } from '../../domain/sample-record.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';

const ARTICLES = 230;
let home: string;
const sorot = (...args: readonly string[]) => runSorot(args, { env: { SOROT_HOME: home } });

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'sorot-search-'));
  const store = await openSqliteStore({ dir: home, holder: 'test' });
  for (let number = 0; number < ARTICLES; number++) {
    const record = sampleRecord({
      title: `Panen kopi ke-${number}`,
      body: ['Petani memanen kopi di lereng gunung.'],
      publishedAt: `2026-11-20T08:00:00+07:00`,
    });
    await store.articles.save(record, { address: `berita.id/${number}`, text: `${number}` });
  }
  await store.close();
});
afterAll(() => rmSync(home, { recursive: true }));

test('search finds as many as it is told, over several pages', async () => {
  const { status, stdout } = await sorot('search', '~panen kopi', '--json', '--limit', '210');
  const found = parseLines(stdout);
  expect(new Set(found.map(({ id }) => id)).size).toBe(210);
  expect(status).toBe(0);
  const text = await sorot('search', 'judul:kopi', '--limit', '1');
  expect(text.stdout).toMatch(/^230 articles\n\nPanen kopi ke-\d+\n {2}2026-11-20T08:00:00\+07:00 · unknown outlet/);
});

test('a query that cannot be read is marked at its place, with a mend', async () => {
  const { status, stderr } = await sorot('search', 'kopi tokh:Siti');
  expect(stderr).toBe(
    '  kopi tokh:Siti\n       ^^^^^\n  Perhaps: kopi tokoh:Siti\n' +
      'sorot: There is no field "tokh:" (character 6); did you mean tokoh:?\n',
  );
  expect(status).toBe(1);
});

test('explain says what each part finds, and why an article is out', async () => {
  const { stdout } = await sorot('search', 'kopi -pannen', '--explain');
  expect(stdout).toContain('    230   kopi -pannen\n');
  expect(stdout).toContain('> panen (230), spelt');
  const [first] = parseLines((await sorot('search', '', '--json', '--limit', '1')).stdout);
  const why = await sorot('search', 'kopi -petani', '--article', String(first?.['id']));
  expect(why.stdout).toContain('The article does not match, because of:\n  + petani\n');
});

test('export writes everything, by the kind of file that is asked for, and nothing under its name before', async () => {
  const output = path.join(home, 'kopi.csv');
  const { status, stderr } = await sorot('export', 'kopi', '--output', output);
  expect(stderr).toBe(`230 articles in ${output}.\n`);
  expect(readFileSync(output, 'utf8').split('\r\n')).toHaveLength(ARTICLES + 2);
  expect(status).toBe(0);
  expect(parseLines((await sorot('export', 'kopi')).stdout)).toHaveLength(ARTICLES);
  const failed = await sorot('export', 'kopi', '--output', path.join(home, 'nowhere', 'kopi.csv'));
  expect(failed.stderr).toContain('Cannot write');
  expect(failed.status).toBe(1);
  expect((await sorot('export', '"kopi', '--output', path.join(home, 'b.csv'))).status).toBe(1);
  expect(existsSync(path.join(home, 'b.csv'))).toBe(false);
  expect(readdirSync(home).filter((name) => name.endsWith('.part'))).toEqual([]);
});
