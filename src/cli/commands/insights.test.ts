import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSorot } from '../../../tests/run-sorot.ts';
import { sampleRecord } from '../../domain/sample-record.ts';
import { openSqliteStore } from '../../store/sqlite/open-store.ts';

let home: string;
const sorot = (...args: readonly string[]) => runSorot(['insights', ...args], { env: { SOROT_HOME: home } });

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'sorot-insights-'));
  const store = await openSqliteStore({ dir: home, holder: 'test' });
  const person = (name: string) => ({ id: null, name, forms: [], mentions: 1, titles: [], spans: [], sentiment: null });
  for (let number = 0; number < 6; number++) {
    const record = sampleRecord({
      title: `Panen kopi ke-${number}`,
      publishedAt: `2026-11-2${number}T08:00:00+07:00`,
      people: [person('Siti'), ...(number < 2 ? [person('Budi')] : [])].map((one) => ({ ...one, role: 'disebut' })),
    });
    await store.articles.save(record, { address: `berita.id/${number}`, text: `${number}` });
  }
  await store.close();
});
afterAll(() => rmSync(home, { recursive: true }));

test('a ranking is a table, with what it was counted from below', async () => {
  const { stdout, status } = await sorot('ranking', 'kopi', '--from', '2026-11-21');
  expect(stdout).toBe(
    [
      '   NAME  ARTICLES  SHARE  POSITIVE  NEUTRAL  NEGATIVE',
      '1  Siti         5  100%          0        0         0',
      '2  Budi         1  20%           0        0         0',
      '',
      '5 articles of kopi, 2026-11-21 to …; 0 undated are in no period.',
      'Snapshot 6 (6 articles). Models: none.',
      '',
    ].join('\n'),
  );
  expect(status).toBe(0);
});

test('as JSON, with the articles behind each number', async () => {
  const { stdout } = await sorot('network', '--least', '2', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    basis: { articles: 6, snapshot: { change: 6 } },
    links: [{ articles: 2, jaccard: 2 / 6, list: expect.stringContaining('person=') }],
  });
});

test('objects are compared, two to eight of them', async () => {
  const { stdout } = await sorot('share-of-voice', 'tokoh:Siti', 'tokoh:Budi');
  expect(stdout).toMatch(/tokoh:Siti +6 +75% +\d+%–\d+%/);
  const { stderr, status } = await sorot('share-of-voice', 'tokoh:Siti');
  expect(stderr).toContain('two to eight');
  expect(status).toBe(2);
});

test.each([
  [['nothing-such'], 2],
  [['ranking', '--from', '21-11-2026'], 2],
  [['timeline', '"kopi'], 1],
])('%j ends with status %i', async (args, expected) => {
  expect((await sorot(...args)).status).toBe(expected);
});

test.each(['overview', 'timeline', 'speakers', 'ledger', 'rising'])('%s answers', async (name) => {
  const { stdout, status } = await sorot(name, 'kopi', '--to', '2026-11-25');
  expect(stdout).toContain('articles of kopi');
  expect(status).toBe(0);
});
