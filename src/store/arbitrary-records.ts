import fc from 'fast-check';
import { CATEGORIES } from '../domain/category.ts';
import { MEDIA_TYPES } from '../domain/outlet.ts';
import type { ArticleRecord } from '../domain/record.ts';
import { TONES } from '../domain/tone.ts';
import type { FacetFilter, SearchRequest } from './article-store.ts';
import { FACETS } from './article-store.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import { arbitraryQuery } from './arbitrary-queries.ts';

// Few of everything, so that filters, phrases and ties meet.
const WORDS = [
  'banjir',
  'Banjir',
  'BANJIR,',
  'kali',
  'Ciliwung',
  'rapat',
  'révisi',
  'Revisi',
  'covid-19',
  'harga',
  '–',
  'naik.',
];
const NAMES = ['Budi Santoso', 'Siti', 'Ma’ruf', 'Badan Air'];
const FORMS = ['Budi', 'SANTOSO', 'Ma’ruf'];
const OUTLETS = ['Warta Utara', 'Kabar Timur', 'Suara Laut'];
const DAYS = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-12-01'];
const TIMES = ['00:30:00', '12:00:00', '23:30:00'];
const OFFSETS = ['+07:00', '+08:00', '+09:00', 'Z'];

const words = (max: number): fc.Arbitrary<readonly string[]> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });

const named = fc
  .record({ name: fc.constantFrom(...NAMES), hasId: fc.boolean(), forms: fc.subarray(FORMS, { maxLength: 2 }) })
  .map(({ name, hasId, forms }) => ({ name, id: hasId ? `id:${name}` : null, forms, mentions: 1, spans: [] }));
const judgement = maybe(fc.constantFrom(...TONES).map((label) => ({ label, confidence: 0.5 })));
const publishedAt = fc.oneof(
  { arbitrary: fc.constantFrom(null, 'kemarin'), weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...DAYS), fc.constantFrom(...TIMES), fc.constantFrom(...OFFSETS))
      .map(([day, time, offset]) => `${day}T${time}${offset}`),
    weight: 5,
  },
);
const outlet = fc
  .record({
    index: fc.nat(OUTLETS.length - 1),
    hasDomain: fc.boolean(),
    mediaType: maybe(fc.constantFrom(...MEDIA_TYPES)),
  })
  .map(({ index, hasDomain, mediaType }) => {
    const name = OUTLETS[index] ?? '';
    const province = hasDomain ? null : 'Jawa Timur';
    return { name, domain: hasDomain ? `outlet${index}.co.id` : null, mediaType, owner: null, province };
  });
const sentiment = fc.record({ label: fc.constantFrom(...TONES), title: judgement, body: judgement }).map((judged) => ({
  ...judged,
  confidence: 0.5,
  probabilities: { positif: 0.3, netral: 0.4, negatif: 0.3 },
  evidence: [],
}));
const statement = fc
  .record({ speaker: maybe(fc.constantFrom(...NAMES)), hasId: fc.boolean(), about: fc.subarray(NAMES) })
  .map(({ speaker, hasId, about }) => ({
    speaker,
    speakerId: hasId && speaker !== null ? `id:${speaker}` : null,
    type: 'langsung' as const,
    text: '',
    about,
    spans: [],
  }));

/** Records that share words, names, outlets and times with one another. */
export const arbitraryRecord: fc.Arbitrary<ArticleRecord> = fc
  .record({
    title: maybe(words(4).map((all) => all.join(' '))),
    body: fc.array(
      words(8).map((all) => all.join(' ')),
      { maxLength: 3 },
    ),
    publishedAt,
    outlet: maybe(outlet),
    category: maybe(fc.constantFrom(...CATEGORIES.slice(0, 3)).map((label) => ({ label, confidence: 0.5 }))),
    sentiment: maybe(sentiment),
    people: fc.array(
      fc
        .tuple(named, judgement)
        .map(([name, sentiment]) => ({ ...name, titles: [], role: 'disebut' as const, sentiment })),
      { maxLength: 3 },
    ),
    institutions: fc.array(
      fc.tuple(named, judgement).map(([name, sentiment]) => ({ ...name, kind: null, sentiment })),
      { maxLength: 2 },
    ),
    cities: fc.array(
      named.map((name) => ({ ...name, country: 'ID', code: null })),
      { maxLength: 2 },
    ),
    language: fc.constantFrom('id', 'en', null),
    statements: fc.array(statement, { maxLength: 2 }),
    countries: fc.array(
      named.map((name) => ({ ...name, code: null })),
      { maxLength: 1 },
    ),
  })
  .map(sampleRecord);

const folded = ['~budi santoso', '~siti', '~maruf', 'id:Budi Santoso', 'id:Badan Air', '~tiada'];
const anyOf = (keys: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 2 });
const filter: fc.Arbitrary<FacetFilter> = fc.record(
  {
    outlet: anyOf(['outlet0.co.id', 'outlet1.co.id', '~suara laut']),
    mediaType: anyOf(MEDIA_TYPES),
    tone: anyOf(TONES),
    category: anyOf(CATEGORIES.slice(0, 3)),
    place: anyOf(folded),
    person: anyOf(folded),
    institution: anyOf(folded),
    from: fc.constantFrom(...DAYS),
    to: fc.constantFrom(...DAYS),
  },
  { requiredKeys: [] },
);

/** Searches that find some of these records, without a cursor. */
export const arbitraryRequest: fc.Arbitrary<SearchRequest> = fc.record({
  query: arbitraryQuery,
  // Most searches have few filters; with all of them at once nothing is found.
  filter: fc.oneof(
    fc.constant({}),
    filter.map((all) => Object.fromEntries(Object.entries(all).slice(0, 2))),
  ),
  limit: fc.integer({ min: 1, max: 60 }),
  facets: fc.subarray([...FACETS]),
  facetLimit: fc.integer({ min: 1, max: 6 }),
});
