import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWeb, isWebBuilt } from './web-build.ts';

const { signal } = new AbortController();
let web: string;
const write = (name: string, text: string): Promise<void> => writeFile(path.join(web, name), text);

beforeAll(async () => {
  web = await mkdtemp(path.join(tmpdir(), 'sorot-web-build-'));
  await symlink(path.join(import.meta.dirname, '../../node_modules'), path.join(web, 'node_modules'));
  await mkdir(path.join(web, 'src'));
  await write('package.json', '{}');
  await write('index.html', '<script type="module" src="/src/main.js"></script>');
  await write('src/main.js', 'document.title = "satu";');
});
afterAll(() => rm(web, { recursive: true }));

test('the app is built when it is missing, when a source changes, and not otherwise', async () => {
  expect(await isWebBuilt(web)).toBe(false);
  expect(await buildWeb(web, signal)).toMatchObject({ outcome: 'built' });
  expect(await readFile(path.join(web, 'dist/index.html'), 'utf8')).toContain('/assets/');
  expect(await isWebBuilt(web)).toBe(true);
  await write('src/main.js', 'document.title = "dua";');
  expect(await isWebBuilt(web)).toBe(false);
});

test('a broken source is told in one line, and leaves nothing that looks built', async () => {
  await write('src/main.js', 'import "./nowhere.js";');
  const build = await buildWeb(web, signal);
  expect(build.outcome === 'failed' && build.error.message).toMatch(/^[^\n]*\.\/nowhere\.js[^\n]*$/);
  expect(await isWebBuilt(web)).toBe(false);
});
