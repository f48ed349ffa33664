import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostilePages } from '../../tests/hostile-pages.ts';
import { Problem } from '../domain/problem.ts';
import { extractArticle } from './extract-article.ts';

const ADDRESS = 'https://www.contoh.example/seni/penari-lembah';
const encode = (html: string): Uint8Array => new TextEncoder().encode(html);
const outcomeOf = (bytes: Uint8Array): string => {
  try {
    const article = extractArticle({ kind: 'html', id: null, url: ADDRESS, bytes, charset: null, fetchedAt: null });
    expect(article.canonicalUrl).not.toContain('lain.example');
    return 'article';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

// Half a million characters each; `node bench/extraction/hostile/run.ts` measures time and memory at ten times that.
test.each(hostilePages(0.5))('a page of $name', ({ make, holdsArticle }) => {
  expect(outcomeOf(encode(make()))).toBe(holdsArticle ? 'article' : 'no-article');
});

test('a page that is cut says so', () => {
  const article = '<p>Rombongan penari dari Lembah Sunyi tampil di alun-alun Kota Rimba, disaksikan ribuan warga.</p>';
  const read = (html: string): boolean =>
    extractArticle({ kind: 'html', id: null, url: null, bytes: encode(html), charset: null, fetchedAt: null })
      .provenance.partial;
  expect(read(article)).toBe(false);
  expect(read(article + '<div>'.repeat(600))).toBe(true);
  expect(read(article + `<p>${'kata '.repeat(50_000)}</p>`)).toBe(true);
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const NOISE = ['<div>', '</div>', '<!--', '-->', '<p class="', '"', '<script>', '</body>', '<table>', '&#0;', '\0'];

/** Each page cut, with a part of it twice and noise between. */
function expectToStandMutations(files: readonly string[], numRuns: number): void {
  const noise = fc.oneof(fc.constantFrom(...NOISE), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.constantFrom(...files), share, share, share, noise, (file, from, to, into, between) => {
      const page = readFileSync(file);
      const at = (place: number): number => Math.floor(page.length * place);
      const piece = page.subarray(at(Math.min(from, to)), at(Math.max(from, to)));
      outcomeOf(Buffer.concat([page.subarray(0, at(into)), piece, Buffer.from(between), piece, page.subarray(at(to))]));
    }),
    { numRuns },
  );
}

const htmlFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(folder, file));

test('our pages, mutated, give an article or a Problem, nothing else', () => {
  expectToStandMutations(htmlFiles(path.join(import.meta.dirname, '../../tests/fixtures/pages')), 100);
});

const SHARED = path.join(import.meta.dirname, '../../../shared/data/html');
describe.skipIf(!existsSync(SHARED))('pages of ../shared (skipped where it is absent)', () => {
  test('mutated, they give an article or a Problem, nothing else', () => {
    expectToStandMutations(htmlFiles(SHARED), 40);
  });
});
