import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { paragraphText, TITLE } from '../../domain/text-span.ts';
import { sampleRecord } from '../../domain/sample-record.ts';
import { loadGazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { tokenize } from '../tokens.ts';
import { resolvePlaces } from './resolve-places.ts';

const gazetteer = loadGazetteer(path.join(import.meta.dirname, '../../../data'));

const toArticle = (body: readonly string[], more: Partial<Article> = {}): Article => sampleRecord({ body, ...more });

/** Every name of the gazetteer as a mention, the longest at each place: what a perfect finder of names would hand over. */
function toMentions(article: Article): readonly NameMention[] {
  return [TITLE, ...article.body.keys()].flatMap((paragraph) => {
    const text = paragraphText(article, paragraph);
    const tokens = tokenize(text);
    let end = 0;
    return gazetteer.match(tokens).flatMap((match): readonly NameMention[] => {
      if (match.start < end) return [];
      end = match.end;
      const span = { paragraph, start: tokens[match.start]?.start ?? 0, end: tokens[match.end - 1]?.end ?? 0 };
      const isPlace = match.entries.some(({ kind }) => kind === 'city' || kind === 'province' || kind === 'country');
      const kind = isPlace ? 'place' : 'institution';
      return [{ kind, span, text: text.slice(span.start, span.end), titles: [], entries: match.entries }];
    });
  });
}

function resolve(
  body: string | readonly string[],
  more: Partial<Article> = {},
): Readonly<Record<string, readonly string[]>> {
  const article = toArticle(typeof body === 'string' ? [body] : body, more);
  const { cities, provinces, countries } = resolvePlaces(article, toMentions(article), gazetteer);
  return {
    cities: cities
      .map(({ name, id, country }) => `${name} ${id ?? '-'}${country === 'ID' ? '' : ` ${country}`}`)
      .toSorted(),
    provinces: provinces.map(({ name, id }) => `${name} ${id}`).toSorted(),
    countries: countries.map(({ name, code }) => `${name} ${code}`).toSorted(),
  };
}

describe('Kota and Kabupaten', () => {
  test.each<[string, readonly string[]]>([
    ['Warga Bandung mengeluh.', ['Bandung -']],
    ['Warga Kota Bandung mengeluh. Bandung macet.', ['Kota Bandung id:32.73']],
    ['Bupati Bogor datang. Warga Bogor menyambut.', ['Kabupaten Bogor id:32.01']],
    ['Pemkot Bogor menutup jalan itu. Hujan turun di Bogor.', ['Kota Bogor id:32.71']],
    ['Gempa terasa di Kota Bogor dan Kabupaten Bogor.', ['Kabupaten Bogor id:32.01', 'Kota Bogor id:32.71']],
    ['Api membakar pabrik di Kecamatan Cileungsi, Bogor.', ['Kabupaten Bogor id:32.01']],
    ['Warga Kabupaten Bandung Barat dan Bandung.', ['Bandung -', 'Kabupaten Bandung Barat id:32.17']],
    ['Hujan di Surabaya dan Sleman.', ['Sleman id:34.04', 'Surabaya id:35.78']],
    ['Kebakaran di Jakarta Selatan.', ['Jakarta Selatan id:31.74']],
  ])('%s', (body, expected) => {
    expect(resolve(body)['cities']).toEqual(expected);
  });
});

describe('provinces', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Rapat di Jakarta dan Jabar.', ['DKI Jakarta id:31', 'Jawa Barat id:32'], []],
    ['Wisata di Yogyakarta ramai.', [], ['Yogyakarta id:34.71']],
    ['Warga Sleman, Yogyakarta.', ['DI Yogyakarta id:34'], ['Sleman id:34.04']],
    ['Gubernur Gorontalo hadir.', ['Gorontalo id:75'], []],
    ['Warga Kota Gorontalo hadir.', [], ['Kota Gorontalo id:75.71']],
  ])('%s', (body, provinces, cities) => {
    expect(resolve(body)).toMatchObject({ provinces, cities });
  });
});

describe('countries and foreign cities', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['AS dan Korsel menuduh Korut.', ['Amerika Serikat US', 'Korea Selatan KR', 'Korea Utara KP'], []],
    ['Utusan dari Moscow tiba di Seoul.', [], ['Moskow geonames:524901 RU', 'Seoul geonames:1835848 KR']],
    ['Harga dolar AS naik.', [], []],
    ['Ia belajar bahasa Inggris.', [], []],
    ['Pria berinisial AS ditahan.', [], []],
    ['Perang Rusia-Ukraina berlanjut.', ['Rusia RU', 'Ukraina UA'], []],
    ['Ia tinggal di Singapura.', ['Singapura SG'], []],
    ['Presiden RI tiba.', [], []],
    ['Ia lahir di Pasadena.', [], ['Pasadena geonames:4717782 US']],
    ['Kenangan Cupertino.', [], []],
    ['Kepala program Jepang dan Korea di kampus itu.', [], []],
    ['Kantornya di Cupertino, Amerika Serikat.', ['Amerika Serikat US'], ['Cupertino geonames:5341145 US']],
  ])('%s', (body, countries, cities) => {
    expect(resolve(body)).toMatchObject({ countries, cities });
  });
});

describe('not a place', () => {
  test.each([
    'Rumah di Jalan Bandung terbakar.',
    'Laga di Stadion Surabaya.',
    'Ia pindah ke Karawang Timur.',
    'Serang balik dilakukan.',
    'Kantor itu di Kuningan, Jakarta Selatan.',
    'Sop Batu Bara',
  ])('%s', (body) => {
    expect(resolve(body)['cities']?.filter((city) => !city.startsWith('Jakarta Selatan'))).toEqual([]);
  });
});

test('a dateline counts, in capitals and without a mention', () => {
  const article = toArticle(['CUPERTINO - Pabrik itu tutup.'], { dateline: { place: 'CUPERTINO', source: null } });
  expect(resolvePlaces(article, [], gazetteer).cities).toEqual([
    {
      id: 'geonames:5341145',
      name: 'Cupertino',
      country: 'US',
      code: null,
      forms: ['CUPERTINO'],
      spans: [{ paragraph: 0, start: 0, end: 9 }],
    },
  ]);
});

test('forms and spans are those of the text, the most often named first', () => {
  const article = toArticle(['Solo dan Surakarta adalah satu kota. Warga Solo tahu.', 'Medan jauh.'], {
    title: 'Kota Medan',
  });
  const { cities } = resolvePlaces(article, toMentions(article), gazetteer);
  expect(cities.map(({ name, forms, spans }) => [name, forms, spans.length])).toEqual([
    ['Surakarta', ['Solo', 'Surakarta'], 3],
    ['Kota Medan', ['Medan', 'Kota Medan'], 2],
  ]);
  for (const { forms, spans } of cities) {
    for (const span of spans)
      expect(forms).toContain(paragraphText(article, span.paragraph).slice(span.start, span.end));
  }
});

test('nothing named, nothing found', () => {
  expect(resolve('Hujan turun sejak pagi.')).toEqual({ cities: [], provinces: [], countries: [] });
});
