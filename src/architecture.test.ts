import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const FOLDERS = ['src', 'web/src', 'tools', 'bench', 'tests', 'training'];
const LONGEST_FILE = 300;
const DRAWERS = /^(?:utils?|helpers?|common|shared|types|misc|lib|core|constants)(?:\.|$)/;
const WRITTEN_BY_A_TOOL = new Set(['web/src/api/schema.d.ts']);

/** What each folder of `src` may import besides itself (see ARCHITECTURE.md, "Direction"). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  base: [],
  config: ['domain', 'base'],
  sources: ['domain', 'base'],
  crawl: ['domain', 'base'],
  extract: ['domain', 'base'],
  enrich: ['domain', 'base'],
  query: ['domain', 'base'],
  store: ['domain', 'base', 'query'],
  insights: ['domain', 'base', 'query', 'store'],
  reports: ['domain', 'base', 'insights'],
  pipeline: ['domain', 'base', 'config', 'sources', 'crawl', 'extract', 'enrich', 'store', 'insights'],
  api: ['domain', 'base', 'config', 'query', 'store', 'insights', 'reports', 'pipeline'],
  cli: [
    'domain',
    'base',
    'config',
    'sources',
    'crawl',
    'extract',
    'enrich',
    'query',
    'store',
    'insights',
    'reports',
    'pipeline',
    'api',
  ],
};
/** Where each wrapped library enters; nowhere else. */
const ENTERS_AT: Readonly<Record<string, readonly string[]>> = {
  htmlparser2: ['extract', 'crawl'],
  domhandler: ['extract'],
  'css-select': ['extract'],
  undici: ['crawl'],
  feedsmith: ['crawl'],
  'robots-parser': ['crawl'],
  'node:sqlite': ['store/sqlite'],
  hono: ['api'],
  '@hono/zod-openapi': ['api'],
  '@hono/node-server': ['api', 'cli'],
  commander: ['cli'],
  piscina: ['pipeline'],
  tinyld: ['enrich'],
  'onnxruntime-node': ['enrich/models'],
  'hyparquet-writer': ['reports'],
};

const files = FOLDERS.flatMap((folder) => {
  try {
    return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|py|css)$/.test(file) && !/node_modules|__pycache__|\.venv/.test(file))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
  } catch {
    return [];
  }
}).filter((file) => !WRITTEN_BY_A_TOOL.has(file));
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Import {
  readonly file: string;
  readonly target: string;
}
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\('([^']+)'\)/g;
const imports: readonly Import[] = files
  .filter((file) => file.startsWith('src/') && file.endsWith('.ts') && !file.endsWith('architecture.test.ts'))
  .flatMap((file) =>
    Array.from(read(file).matchAll(IMPORT), (match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' })),
  );
const folderOf = (file: string): string => file.split('/')[1] ?? '';
const resolve = (entry: Import): string =>
  path.posix.normalize(path.posix.join(path.posix.dirname(entry.file), entry.target));

test('imports are seen', () => {
  expect(imports.length).toBeGreaterThan(20);
});

test('every folder of src has a place in the direction of imports', () => {
  const unknown = new Set(files.filter((f) => f.startsWith('src/') && f.split('/').length > 2).map(folderOf));
  expect([...unknown].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test('imports follow the direction of the article', () => {
  const wrong = imports
    .filter((entry) => entry.target.startsWith('.') && !entry.file.endsWith('.test.ts'))
    .map((entry) => ({
      file: entry.file,
      from: folderOf(entry.file),
      target: resolve(entry),
      to: folderOf(resolve(entry)),
    }))
    .filter(({ from, to, target }) => target.startsWith('src/') && from !== to && !MAY_IMPORT[from]?.includes(to));
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('only the command line knows an engine; the engines know no one else', () => {
  const outside = imports
    .filter((entry) => !entry.file.endsWith('.test.ts') && /^src\/store\/[^/]+\//.test(resolve(entry)))
    .filter((entry) => !['store', 'cli'].includes(folderOf(entry.file)));
  expect(outside).toEqual([]);
});

test('each third-party library is wrapped where it enters', () => {
  const wrong = imports.filter(({ file, target }) => {
    const library = Object.keys(ENTERS_AT).find((name) => target === name || target.startsWith(`${name}/`));
    return (
      library !== undefined &&
      !file.endsWith('.test.ts') &&
      !ENTERS_AT[library]?.some((folder) => file.startsWith(`src/${folder}/`))
    );
  });
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test(`no file is longer than ${LONGEST_FILE} lines`, () => {
  const long = files
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST_FILE);
  expect(long).toEqual([]);
});

test('no file or folder is a drawer', () => {
  expect(files.filter((file) => file.split('/').some((part) => DRAWERS.test(part)))).toEqual([]);
});

test('base has ten files at most', () => {
  expect(files.filter((file) => file.startsWith('src/base/') && !file.endsWith('.test.ts')).length).toBeLessThanOrEqual(
    10,
  );
});

test('the web app imports nothing of the server', () => {
  const wrong = files
    .filter((file) => file.startsWith('web/'))
    .filter(
      (file) => /from\s*'(?:\.\.\/)+src\//.test(read(file)) || /from\s*'[^']*\.\.\/\.\.\/\.\.\/src/.test(read(file)),
    );
  expect(wrong).toEqual([]);
});
