import { describe, expect, test } from 'vitest';
import type { Article } from '../domain/article.ts';
import type { PageRule } from '../domain/publisher.ts';
import { extractArticle } from './extract-article.ts';

const BODY = [
  'CONTOH - Warga memperbaiki tanggul sungai yang jebol pada musim hujan tahun lalu dengan karung pasir dan bambu.',
  '"Kami bergantian menjaga pintu air setiap malam," kata Ani Budi, ketua kelompok warga di kampung itu, Selasa.',
  'Pemerintah kabupaten menjanjikan tanggul beton sepanjang dua kilometer sebelum musim hujan yang berikutnya tiba.',
];
const BOX = 'Sungai itu meluap tiga kali dalam sepuluh tahun dan merendam sawah warga di empat kampung.';
const PAGE = `<title>Warga Perbaiki Tanggul</title><h1>Warga Perbaiki Tanggul Sungai</h1>
<p class="by">Cici Dodi</p><p class="when">3 Februari 2026 pukul 09:15</p>
<div class="isi"><p>${BODY[0]}</p><div class="kotak"><p>${BOX}</p></div><p>${BODY[1]}</p><p>Baca juga: <a href="/2">Pintu Air</a></p><p>${BODY[2]}</p></div>`;
const RULE: PageRule = { id: 'contoh', container: ['.isi'], drop: ['.kotak'], timeZone: 'WITA' };

const read = (html: string, rule: Partial<PageRule> = {}): Article =>
  extractArticle(
    {
      kind: 'html',
      id: null,
      url: 'https://www.contoh.example/1',
      fetchedAt: null,
      charset: null,
      bytes: new TextEncoder().encode(html),
    },
    () => ({ ...RULE, ...rule }),
  );

test('the text stands where the rule says; what is dropped and the outlet’s own lines are kept apart', () => {
  const { body, boilerplate, provenance } = read(PAGE);
  expect(body).toEqual(BODY);
  expect(boilerplate).toEqual([BOX, 'Baca juga: Pintu Air']);
  expect(provenance).toMatchObject({ body: { from: 'rule' }, rule: { publisher: 'contoh', stale: false } });
});

describe('the first selector that finds text counts', () => {
  test.each([
    ['an element that is absent comes first', ['.baru', '.isi']],
    ['an empty element comes first', ['.when b', '.isi']],
    ['the selector finds each paragraph', ['.isi > p', '.isi']],
    ['the selector finds an element and what stands in it', ['.isi, .isi p']],
  ])('%s', (_, container) => {
    expect(read(PAGE, { container }).body).toEqual(BODY);
  });

  test('text directly in an inline element, parted by line breaks', () => {
    const page = `<h1>Warga Perbaiki Tanggul Sungai</h1><span class="isi">${BODY.join('<br><br>')}</span><p>${BOX}</p>`;
    expect(read(page).body).toEqual(BODY);
  });
});

test('a text too short to be seen by its shape is found by the rule', () => {
  const { body, provenance } = read('<h1>Tanggul Jebol</h1><div class="isi"><p>Tanggul jebol, kata Ani.</p></div>');
  expect(body).toEqual(['Tanggul jebol, kata Ani.']);
  expect(provenance.rule?.stale).toBe(false);
});

describe('a rule that does not fit the page is stale and changes nothing', () => {
  test.each([
    ['it finds nothing', ['.lama']],
    ['it finds the byline', ['.by']],
    ['it finds less than 60 %', ['.kotak']],
  ])('%s', (_, container) => {
    const { body, provenance } = read(PAGE, { container });
    expect(body).toEqual(expect.arrayContaining(BODY));
    expect(provenance).toMatchObject({ body: { from: 'scorer' }, rule: { stale: true } });
  });

  test('a rule without a container is never stale', () => {
    expect(read(PAGE, { container: [] }).provenance).toMatchObject({
      body: { from: 'scorer' },
      rule: { stale: false },
    });
  });
});

test('author and time where the rule says, the time in the zone of the newsroom', () => {
  const { authors, publishedAt, provenance } = read(PAGE, { author: ['.by'], date: ['.when'] });
  expect(authors).toEqual(['Cici Dodi']);
  expect(provenance.authors?.from).toBe('rule');
  expect(publishedAt).toBe('2026-02-03T09:15:00+08:00');
});
