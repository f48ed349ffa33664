import fc from 'fast-check';
import { CATEGORIES } from '../domain/category.ts';
import { MEDIA_TYPES } from '../domain/outlet.ts';
import { TONES } from '../domain/tone.ts';
import type { FieldNode, NearOperand, Query, TextNode } from '../query/query.ts';

/** A column or none. */
const column = fc.constantFrom({}, {}, { column: 'title' as const }, { column: 'body' as const });

const word = fc.constantFrom('banjir', 'kali', 'REVISI', 'covid-19', 'covid', 'tiada');
const phrase = fc.constantFrom(['kali', 'ciliwung'], ['banjir', 'banjir'], ['harga', 'naik'], ['covid']);
const prefix = fc.constantFrom('ban', 'Rev', 'kali ci', 'covid-1');
const base = fc.constantFrom('banjir', 'harga', 'rapat');

const nearOperand = (where: { readonly column?: 'title' | 'body' }): fc.Arbitrary<NearOperand> =>
  fc.oneof(
    word.map((text) => ({ kind: 'word' as const, text, ...where })),
    phrase.map((words) => ({ kind: 'phrase' as const, words, ...where })),
    prefix.map((text) => ({ kind: 'prefix' as const, text, ...where })),
  );

const text: fc.Arbitrary<TextNode> = column.chain((where) =>
  fc.oneof(
    { arbitrary: nearOperand(where), weight: 3 },
    { arbitrary: base.map((text) => ({ kind: 'related' as const, text, ...where })), weight: 1 },
    {
      arbitrary: fc.record({
        kind: fc.constant('near' as const),
        distance: fc.nat(4),
        operands: fc.array(nearOperand(where), { minLength: 2, maxLength: 3 }),
      }),
      weight: 1,
    },
  ),
);

const name = fc.constantFrom(
  'Budi Santoso',
  'budi',
  'SANTOSO',
  'Ma’ruf',
  'id:Siti',
  'Warta Utara',
  'outlet0',
  'Jawa Timur',
);
const named = fc.record({ name, prefix: fc.boolean() });
const days = fc
  .tuple(fc.constantFrom('2026-10-31', '2026-11-01', null), fc.constantFrom('2026-11-02', '2026-12-01', null))
  .filter(([from, to]) => from !== null || to !== null);

const field: fc.Arbitrary<FieldNode> = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.constantFrom('person', 'institution', 'place', 'outlet', 'region', 'speaker'), named)
      .map(([field, named]) => ({ kind: 'name' as const, field, ...named })),
    weight: 4,
  },
  fc
    .tuple(fc.constantFrom('person', 'institution'), named, fc.constantFrom(...TONES))
    .map(([field, named, tone]) => ({ kind: 'toward' as const, field, ...named, tone })),
  fc
    .tuple(fc.constantFrom('tone', 'titleTone', 'bodyTone'), fc.constantFrom(...TONES))
    .map(([field, value]) => ({ kind: 'label' as const, field, value })),
  fc.constantFrom(...MEDIA_TYPES).map((value) => ({ kind: 'label' as const, field: 'mediaType' as const, value })),
  fc
    .constantFrom(...CATEGORIES.slice(0, 3))
    .map((value) => ({ kind: 'label' as const, field: 'category' as const, value })),
  fc.constantFrom('id', 'en').map((value) => ({ kind: 'label' as const, field: 'language' as const, value })),
  days.map(([from, to]) => ({ kind: 'date' as const, from, to, relative: null })),
);

const { query } = fc.letrec<{ query: Query }>((tie) => {
  const operands = fc.array(tie('query'), { minLength: 2, maxLength: 3 });
  return {
    query: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.oneof({ arbitrary: text, weight: 3 }, { arbitrary: field, weight: 2 }),
      operands.map((operands) => ({ kind: 'and' as const, operands })),
      operands.map((operands) => ({ kind: 'or' as const, operands })),
      tie('query').map((operand) => ({ kind: 'not' as const, operand })),
    ),
  };
});

/** Queries of every kind of node that find some of `arbitraryRecord`; one in ten asks for nothing. */
export const arbitraryQuery: fc.Arbitrary<Query> = fc.oneof(
  { arbitrary: query, weight: 9 },
  { arbitrary: fc.constant<Query>({ kind: 'and', operands: [] }), weight: 1 },
);
