import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonLd } from './json-ld.ts';

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Harga Beras Naik',
  datePublished: '2025-06-18T18:41:00+07:00',
  author: [{ '@type': 'Person', name: 'Ani Budi' }],
  publisher: { '@type': 'Organization', name: 'Contoh.com' },
  image: { url: 'https://contoh.example/a.jpg' },
  mainEntityOfPage: { '@id': 'https://contoh.example/berita' },
  isAccessibleForFree: 'False',
};
const FACTS = {
  headline: 'Harga Beras Naik',
  datePublished: '2025-06-18T18:41:00+07:00',
  authors: ['Ani Budi'],
  publisher: 'Contoh.com',
  image: 'https://contoh.example/a.jpg',
  url: 'https://contoh.example/berita',
  isFree: false,
};
const json = JSON.stringify(ARTICLE);

test.each([
  ['one object', [json]],
  ['a list', [JSON.stringify([{ '@type': 'BreadcrumbList' }, ARTICLE])]],
  ['a graph', [JSON.stringify({ '@graph': [{ '@type': 'WebSite', headline: 'Contoh' }, ARTICLE] })]],
  ['several scripts, the page before the article', [JSON.stringify({ '@type': 'WebPage', headline: 'Lain' }), json]],
  ['several types', [JSON.stringify({ ...ARTICLE, '@type': ['Thing', 'ReportageNewsArticle'] })]],
  ['commas before brackets and raw line breaks', [json.replace(/\}$/, ',}').replace('Harga Beras', 'Harga\nBeras')]],
  ['a comment around it', [`<!-- ${json} -->`]],
  ['CDATA around it', [`//<![CDATA[\n${json}\n//]]>`]],
  ['a semicolon behind it', [`${json};`]],
  ['broken JSON beside it', ['{"@type": "NewsArticle", ', json]],
])('%s', (_name, texts) => {
  expect(parseJsonLd(texts)).toMatchObject(FACTS);
});

test('from JSON that is cut, the strings that matter', () => {
  expect(parseJsonLd([json.slice(0, 100)])).toMatchObject({
    headline: 'Harga Beras Naik',
    datePublished: FACTS.datePublished,
    authors: [],
  });
});

test('a null author is no author', () => {
  expect(parseJsonLd([JSON.stringify({ ...ARTICLE, author: { name: null } })])?.authors).toEqual([]);
});

test.each(['', 'null', '[]', '"NewsArticle"', '{"@type":"Organization","name":"Contoh"}', '{'])(
  'no article in %s',
  (text) => {
    expect(parseJsonLd([text])).toBeUndefined();
  },
);

test('any JSON and any text are read without an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      parseJsonLd([
        JSON.stringify(value),
        JSON.stringify({ '@type': 'Article', headline: value, author: value, image: value }),
        text,
        json.slice(text.length),
      ]);
    }),
  );
});
