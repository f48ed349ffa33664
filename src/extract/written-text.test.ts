import { expect, test } from 'vitest';
import { readFields, readText } from './written-text.ts';

const ORIGIN = { id: 'a1', url: null, fetchedAt: null } as const;
const text = (value: string) => readText({ ...ORIGIN, kind: 'text', text: value });
const fields = (body: string, title: string | null = null, published: string | null = null) =>
  readFields({
    ...ORIGIN,
    kind: 'fields',
    url: 'https://contoh.example/a?page=all',
    title,
    source: 'Contoh.com',
    published,
    body,
  });

test('the first line is the title, the others are paragraphs, noise lines are set apart', () => {
  expect(
    text(
      '\nHarga Beras Naik\n\nCONTOH - Harga beras naik.\r\nFollow Berita Contoh di Google News\n“Mahal,”  kata Ani.\n',
    ),
  ).toMatchObject({
    id: 'a1',
    title: 'Harga Beras Naik',
    body: ['CONTOH - Harga beras naik.', '“Mahal,” kata Ani.'],
    boilerplate: ['Follow Berita Contoh di Google News'],
    dateline: { place: 'CONTOH', source: null },
    provenance: { title: { from: 'input', confidence: 1 }, publishedAt: null, partial: false },
  });
});

test('one line alone is the text', () => {
  expect(text('Harga beras naik.')).toMatchObject({ title: null, body: ['Harga beras naik.'] });
});

test('known fields', () => {
  expect(
    fields('Harga Beras Naik\nHarga beras naik.\n(ani/bud)', 'Harga Beras Naik', '18 Juni 2024 22:15 WITA'),
  ).toMatchObject({
    canonicalUrl: 'https://contoh.example/a',
    title: 'Harga Beras Naik',
    publisher: 'Contoh.com',
    publishedAt: '2024-06-18T22:15:00+08:00',
    body: ['Harga beras naik.'],
    boilerplate: ['(ani/bud)'],
  });
});

test.each([
  ['18 Juni 2024', '2024-06-18T00:00:00+07:00', { from: 'input', confidence: 0.5, precision: 'day' }],
  ['2024-06-18T22:15:00Z', '2024-06-18T22:15:00Z', { from: 'input', confidence: 1, precision: 'minute' }],
  ['2026-06-01', null, null],
  ['1970-01-01T00:00:00Z', null, null],
  ['0024-06-18', null, null],
])('published "%s": what is later than now or long before the web is no date', (published, publishedAt, provenance) => {
  const document = {
    kind: 'fields',
    id: null,
    url: null,
    title: null,
    source: null,
    body: 'Harga beras naik.',
  } as const;
  const article = readFields({ ...document, published, fetchedAt: null, readAt: '2025-01-01T00:00:00Z' });
  expect([article.publishedAt, article.provenance.publishedAt]).toEqual([publishedAt, provenance]);
});

test.each([
  ['input-empty', () => text(' \n ')],
  ['input-empty', () => fields('')],
  ['input-binary', () => text('PK\u0003\u0004\0\0')],
  ['no-article', () => text('Judul\nBaca juga: Judul Lain')],
  ['no-article', () => fields('', 'Judul')],
])('%s', (code, read) => {
  expect(read).toThrow(expect.objectContaining({ code }));
});
