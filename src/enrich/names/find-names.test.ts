import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { paragraphText } from '../../domain/text-span.ts';
import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import { resolveInstitutions } from '../institutions/resolve-institutions.ts';
import { resolvePeople } from '../people/resolve-people.ts';
import { loadNameTagger } from '../tagger/load-name-tagger.ts';
import { findNames } from './find-names.ts';

const ROOT = path.join(import.meta.dirname, '../../..');
const gazetteer = loadGazetteer(path.join(ROOT, 'data'));
const tagger = loadNameTagger(path.join(ROOT, 'models'));
const toArticle = (title: string, ...body: readonly string[]): Article =>
  ({ title, body, dateline: null }) as unknown as Article;

/** Invented, with what the names of a page are like: offices, acronyms, surnames, coordination, a part and its parent, initials. */
const ARTICLE = toArticle(
  'Kallas dan Prabowo Bahas Pangan, Polda Riau Jaga Ketat',
  'PEKANBARU - Presiden Prabowo Subianto menerima juru bicara Uni Eropa Maria Kallas di Pekanbaru, Senin (3/3/2025).',
  '“Kami menyambut baik kerja sama ini,” kata Kallas kepada wartawan, dikutip Reuters.',
  'Badan Pangan Nasional (Bapanas) menyebut panen membaik. Menurut Bapanas, stok beras aman.',
  'Peneliti dari Pusat Kajian Pangan Universitas Riau, Prof. Dr. Hendra Gunawan, S.P., menilai kebijakan itu tepat.',
  'Kapolda Riau Irjen Pol Arman Wijaya mengatakan polisi menangkap dua orang berinisial KT dan MR.',
);

describe('an article of our own', () => {
  const mentions = findNames(ARTICLE, { gazetteer, tagger });
  const people = resolvePeople(ARTICLE, mentions, gazetteer);
  const institutions = resolveInstitutions(ARTICLE, mentions, gazetteer);

  test('every mention is where its span says', () => {
    expect(mentions.length).toBeGreaterThan(15);
    for (const { span, text } of mentions)
      expect(paragraphText(ARTICLE, span.paragraph).slice(span.start, span.end)).toBe(text);
  });

  test('people in full, without titles', () => {
    expect(people.map(({ name }) => name).sort()).toEqual([
      'Arman Wijaya',
      'Hendra Gunawan',
      'KT',
      'MR',
      'Maria Kallas',
      'Prabowo Subianto',
    ]);
    expect(people.find(({ name }) => name === 'Maria Kallas')).toMatchObject({
      forms: ['Maria Kallas', 'Kallas'],
      mentions: 3,
    });
    expect(people.find(({ name }) => name === 'Prabowo Subianto')).toMatchObject({
      id: 'tokoh:prabowo-subianto',
      titles: ['Presiden'],
    });
    expect(people.find(({ name }) => name === 'Arman Wijaya')?.titles).toEqual(['Kapolda Riau']);
  });

  test('institutions, a parent beside its part', () => {
    const names = institutions.map(({ name }) => name);
    for (const name of [
      'Badan Pangan Nasional',
      'Pusat Kajian Pangan Universitas Riau',
      'Universitas Riau',
      'Polda Riau',
      'Reuters',
    ])
      expect(names).toContain(name);
    expect(institutions.find(({ name }) => name === 'Badan Pangan Nasional')?.forms).toContain('Bapanas');
  });

  test('places, none of them inside a name', () => {
    const places = mentions.filter(({ kind }) => kind === 'place').map(({ text }) => text);
    expect(places.filter((text) => text.toLowerCase() === 'pekanbaru')).toHaveLength(2);
    expect(
      mentions.filter(({ kind, text, span }) => kind === 'place' && text === 'Riau' && span.paragraph === 3),
    ).toEqual([]);
  });
});

test('a text without names has none', () => {
  expect(findNames(toArticle('', 'Hujan turun sejak pagi dan warga tetap di rumah.'), { gazetteer, tagger })).toEqual(
    [],
  );
});

const SEED = path.join(ROOT, '../shared/seed');
describe.skipIf(!existsSync(SEED))('the seed of ../shared (skipped where it is absent)', () => {
  const read = (file: string): string => readFileSync(path.join(SEED, file), 'utf8');
  const isInvitation = (line: string): boolean => /^(?:Follow|Dapatkan) /.test(line);

  test('the five people and at least four of the five institutions', () => {
    const [title = '', ...body] = read('article.txt').split('\n').filter(Boolean);
    const article = toArticle(title, ...body.filter((line) => !isInvitation(line)));
    const expected = JSON.parse(read('expected.json')) as Record<
      'tokoh' | 'institusi',
      readonly { readonly name: string }[]
    >;
    const namesOf = (named: readonly { readonly name: string }[]): readonly string[] =>
      named.map(({ name }) => name).sort();
    const mentions = findNames(article, { gazetteer, tagger });
    expect(namesOf(resolvePeople(article, mentions, gazetteer))).toEqual(namesOf(expected.tokoh));
    const found = namesOf(resolveInstitutions(article, mentions, gazetteer)).filter((name) =>
      namesOf(expected.institusi).includes(name),
    );
    expect(found.length).toBeGreaterThanOrEqual(4);
  });
});
