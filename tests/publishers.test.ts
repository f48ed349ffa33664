import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../src/domain/article.ts';
import { createAnalyser } from '../src/pipeline/analyse.ts';
import { PUBLISHERS } from '../src/sources/publishers.ts';
import { toPublisherTable } from '../tools/publisher-table.ts';

const PAGES = path.join(import.meta.dirname, 'fixtures/pages');
const REAL_PAGES = path.join(import.meta.dirname, '../../shared/data/html');
const READ_ON_REAL_PAGES: ReadonlySet<string> = new Set([
  'antaranews',
  'detik',
  'jpnn',
  'kapanlagi',
  'kompas',
  'liputan6',
  'mediaindonesia',
  'okezone',
  'republika',
  'tempo',
  'tribunnews',
  'viva',
]);

interface ExpectedArticle {
  readonly url: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly authors: readonly string[];
  readonly body: readonly string[];
}

const analyser = createAnalyser({ dataDir: '', modelsDir: '' });
const read = (url: string, file: string): Article =>
  analyser.extract({ kind: 'html', id: null, url, fetchedAt: null, charset: null, bytes: readFileSync(file) });

const ownPages = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('every publisher has a page to be read', () => {
  const unread = PUBLISHERS.filter(({ id }) => !ownPages.includes(id) && !READ_ON_REAL_PAGES.has(id));
  expect(unread.map(({ id }) => id)).toEqual([]);
});

test.each(ownPages)('our page in the structure of %s', (id) => {
  const expectedFile = path.join(PAGES, id, 'expected.json');
  const { url, ...expected } = JSON.parse(readFileSync(expectedFile, 'utf8')) as ExpectedArticle;
  const publisher = PUBLISHERS.find((candidate) => candidate.id === id);
  const from = publisher?.container.length === 0 ? 'scorer' : 'rule';
  expect(read(url, path.join(PAGES, id, 'page.html'))).toMatchObject({
    ...expected,
    provenance: { body: { from }, rule: { publisher: id, stale: false } },
  });
});

describe.skipIf(!existsSync(REAL_PAGES))('real pages of ../shared (skipped where it is absent)', () => {
  test('the rules of their publishers fit all articles', () => {
    const rows = readFileSync(path.join(REAL_PAGES, 'index.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; type: string; url: string });
    const rules = rows
      .filter(({ type }) => type === 'article')
      .map(({ file, url }) => ({ file, rule: read(url, path.join(REAL_PAGES, file)).provenance.rule }));
    expect(rules.filter(({ rule }) => rule?.stale !== false)).toEqual([]);
    expect(new Set(rules.map(({ rule }) => rule?.publisher))).toEqual(READ_ON_REAL_PAGES);
  });
});

test('docs/publishers.md is up to date: else run `node tools/publisher-table.ts`', () => {
  const document = path.join(import.meta.dirname, '../docs/publishers.md');
  expect(readFileSync(document, 'utf8')).toBe(toPublisherTable(PUBLISHERS));
});
