import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLoopbackServer } from '../../tests/loopback-server.ts';
import { parseLines, runSorot } from '../../tests/run-sorot.ts';

const PAGE = `<!doctype html><html lang="id"><head><title>Panen Kopi di Kota Rimba</title></head><body><article><h1>Panen Kopi di Kota Rimba</h1>
<p>Warga Kota Rimba mulai memanen kopi robusta di lereng Gunung Kabut sejak Senin pagi, setelah hujan reda selama dua pekan.</p>
<p>"Hasil tahun ini lebih baik," kata Darto Wiguna, petani setempat, kepada wartawan.</p>
</article></body></html>`;
const TEXT = 'Panen Kopi\n\nWarga memanen kopi robusta di lereng gunung sejak Senin pagi, kata Darto Wiguna.';
const line = (id: string, body = 'Warga memanen kopi robusta di lereng gunung sejak Senin pagi.'): string =>
  JSON.stringify({ id, title: 'Panen Kopi', body });

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sorot-cli-'));
  writeFileSync(at('page.html'), PAGE);
  writeFileSync(at('page.bin.gz'), gzipSync(PAGE));
  writeFileSync(at('text.txt'), TEXT);
  writeFileSync(at('empty.html'), '');
  writeFileSync(at('picture.html'), Buffer.from('\x89PNG\r\n\x1a\n\0\0\0', 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const outcomes = (stdout: string): readonly unknown[] =>
  parseLines(stdout).map(({ id, error }) => [
    id,
    error === undefined ? 'ok' : (error as { readonly code: string }).code,
  ]);

test('extract reads every kind of input and keeps its order', async () => {
  const inputs = [at('page.html'), '-', at('page.bin.gz'), at('text.txt')];
  const { status, stdout, stderr } = await runSorot(['extract', '--json', ...inputs], {
    input: `${line('a')}\n${line('b')}\n`,
  });
  expect(stderr).toBe('');
  expect(outcomes(stdout)).toEqual([
    [at('page.html'), 'ok'],
    ['a', 'ok'],
    ['b', 'ok'],
    [at('page.bin.gz'), 'ok'],
    [at('text.txt'), 'ok'],
  ]);
  const [page] = parseLines(stdout);
  expect(page).toMatchObject({ title: 'Panen Kopi di Kota Rimba', language: 'id', authors: [], publishedAt: null });
  expect(Object.keys(page ?? {})).toEqual(
    'id url canonicalUrl title authors editors publishedAt modifiedAt dateline image section language body boilerplate provenance'.split(
      ' ',
    ),
  );
  expect(status).toBe(0);
});

test('a broken item is an error line in its place, the others come, and the status says so', async () => {
  const inputs = [at('empty.html'), at('page.html'), at('nowhere.html'), at('picture.html'), folder, '-'];
  const { status, stdout } = await runSorot(['extract', '--json', ...inputs], {
    input: `bukan json\n${line('a')}\n{"id":"c"}\n`,
  });
  expect(outcomes(stdout)).toEqual([
    [at('empty.html'), 'input-empty'],
    [at('page.html'), 'ok'],
    [at('nowhere.html'), 'input-not-found'],
    [at('picture.html'), 'input-binary'],
    [folder, 'input-unreadable'],
    [null, 'input-not-json'],
    ['a', 'ok'],
    ['c', 'input-no-text'],
  ]);
  expect(status).toBe(1);
});

test('analyze gives the whole record, in JSON and for readers', async () => {
  const json = await runSorot(['analyze', '--json', at('page.html')]);
  const [record] = parseLines(json.stdout);
  expect(record).toMatchObject({ id: at('page.html'), language: 'id', title: 'Panen Kopi di Kota Rimba' });
  expect(record?.['people']).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'Darto Wiguna', role: 'narasumber' })]),
  );
  const text = await runSorot(['analyze', at('page.html'), at('nowhere.html')]);
  expect(text.stdout).toContain('Darto Wiguna');
  expect(text.stderr).toBe(`sorot: ${at('nowhere.html')}: No such file: ${at('nowhere.html')}.\n`);
  expect([json.status, text.status]).toEqual([0, 1]);
});

test('a page is fetched, and only where that is allowed', async () => {
  const server = await startLoopbackServer(() => ({ '/1': { body: PAGE } }));
  const urls = [`${server.origin}/1`, `${server.origin}/2`];
  const refused = await runSorot(['extract', '--json', ...urls]);
  expect(outcomes(refused.stdout)).toEqual(urls.map((url) => [url, 'address-private']));
  const env = { SOROT_ALLOW_PRIVATE_ADDRESSES: '1', SOROT_PAUSE_MS: '0' };
  const allowed = await runSorot(['extract', '--json', ...urls], { env });
  expect(outcomes(allowed.stdout)).toEqual([
    [urls[0], 'ok'],
    [urls[1], 'fetch-status'],
  ]);
  expect(parseLines(allowed.stdout)[0]).toMatchObject({ url: urls[0], title: 'Panen Kopi di Kota Rimba' });
  await server.close();
});

test.each([
  ['an unknown command', ['analyse'], {}, /unknown command 'analyse'/],
  ['an unknown option', ['extract', '--jsn'], {}, /unknown option '--jsn'/],
  ['a missing argument', ['add'], {}, /missing required argument/],
  ['a bad setting', ['extract'], { SOROT_PORT: 'x' }, /^sorot: Bad setting SOROT_PORT="x"/],
])('%s is status 2 and one sentence', async (_, args, env, sentence) => {
  const { status, stderr } = await runSorot(args, { env });
  expect(stderr).toMatch(sentence);
  expect(status).toBe(2);
});

test('every command explains itself', async () => {
  const { stdout } = await runSorot(['--help']);
  const commands = ['start', 'analyze', 'extract', 'add', 'feeds', 'run', 'demo', 'user'];
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  expect((await runSorot(['analyze', '--help'])).stdout).toContain('Examples:');
});

test.skipIf(process.platform === 'win32')(
  'a reader that has seen enough ends it quietly, though more would come',
  () => {
    const lines = Array.from({ length: 3000 }, (_, n) => line(`a${n}`, `Warga memanen kopi ${n}. `.repeat(100))).join(
      '\n',
    );
    const sorot = path.join(import.meta.dirname, '../../bin/sorot');
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${sorot}" extract --json | head -n 2`], {
      input: lines,
      encoding: 'utf8',
    });
    expect(parseLines(stdout).map(({ id }) => id)).toEqual(['a0', 'a1']);
    expect(stderr).toBe('');
  },
);

const SEED = path.join(import.meta.dirname, '../../../shared/seed');
describe.skipIf(!existsSync(SEED))('the seed of ../shared (skipped where it is absent)', () => {
  test('the record says what a reader of the article would', async () => {
    const expected = JSON.parse(readFileSync(path.join(SEED, 'expected.json'), 'utf8')) as Expected;
    const { status, stdout } = await runSorot(['analyze', '--json', path.join(SEED, 'article.txt')]);
    expect(status).toBe(0);
    const [record] = parseLines(stdout);
    const list = (field: string): readonly Record<string, unknown>[] =>
      (record?.[field] ?? []) as readonly Record<string, unknown>[];
    const names = (field: string): readonly unknown[] => list(field).map(({ name }) => name);
    expect(names('people')).toEqual(expect.arrayContaining(expected.tokoh.map(({ name }) => name)));
    const foreign = list('cities').filter(({ country }) => country !== 'ID');
    expect(new Set(foreign.map(({ name }) => name))).toEqual(new Set(expected.kota_luar_negeri));
    expect(names('countries')).toEqual(expect.arrayContaining([...expected.negara]));
    expect(expected.institusi.filter(({ name }) => names('institutions').includes(name)).length).toBeGreaterThanOrEqual(
      4,
    );
    expect(list('statements').map(({ speaker }) => speaker)).toEqual(
      expect.arrayContaining(expected.statements.map(({ speaker }) => speaker)),
    );
    for (const line of expected.boilerplate)
      expect(record?.['boilerplate']).toContainEqual(expect.stringContaining(line));
  });
});

interface Expected extends Readonly<Record<'tokoh' | 'institusi', readonly { readonly name: string }[]>> {
  readonly kota_luar_negeri: readonly string[];
  readonly negara: readonly string[];
  readonly statements: readonly { readonly speaker: string }[];
  readonly boilerplate: readonly string[];
}
