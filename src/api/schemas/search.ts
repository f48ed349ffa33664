import { z } from '@hono/zod-openapi';
import type { ArticleSummary, FacetName, FacetValue, SearchResult } from '../../store/article-store.ts';
import { QueryTextSchema } from './query.ts';
import { CategorySchema, list, MediaTypeSchema, orNull, ToneJudgementSchema } from './words.ts';

/** One value of a repeatable parameter comes as a string, several as an array. */
const repeatable = (description: string) =>
  z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().min(1).max(300)).max(50))
    .optional()
    .openapi({ type: 'array', items: { type: 'string' }, description });

const switchParameter = z.stringbool({ truthy: ['true'], falsy: ['false'] });

/** A query and what narrows it. Several values of one filter mean any of them; all filters must hold. */
export const FilterParametersSchema = z.object({
  q: QueryTextSchema.openapi({
    description:
      'Words, "a phrase", AND OR NOT, a minus, brackets, NEAR/5, a beginning*, ~related forms, and fields (tokoh:"Joko Widodo" nada:negatif tanggal:7hari): see docs/guides/pencarian.md. Empty: every article.',
  }),
  outlet: repeatable('Outlets, by the key of the facet.'),
  mediaType: repeatable('Jenis Media.'),
  tone: repeatable('Nada.'),
  category: repeatable('Rubrik.'),
  place: repeatable('Cities, provinces and countries, by the key of the facet.'),
  person: repeatable('Tokoh, by the key of the facet.'),
  institution: repeatable('Institusi, by the key of the facet.'),
  from: z.iso.date().optional().openapi({ description: 'First day of publication, YYYY-MM-DD.' }),
  to: z.iso.date().optional().openapi({ description: 'Last day of publication, included.' }),
});

export const SearchParametersSchema = FilterParametersSchema.extend({
  limit: z.coerce.number().int().min(1).max(200).default(20).openapi({ type: 'integer' }),
  cursor: z.string().max(2000).optional().openapi({ description: '`nextCursor` of the page before.' }),
  facets: switchParameter.default(false).openapi({ type: 'boolean', description: 'Count the facets over all hits.' }),
  facetLimit: z.coerce.number().int().min(1).max(500).default(30).openapi({ type: 'integer' }),
});

export const FacetValueSchema = z
  .object({
    key: z.string().openapi({ description: 'What the filter of the same name wants.' }),
    label: z.string(),
    count: z.int(),
  })
  .openapi('FacetValue') satisfies z.ZodType<FacetValue>;

const facet = list(FacetValueSchema).optional();
const FacetsSchema = z
  .object({
    outlet: facet,
    mediaType: facet,
    tone: facet,
    category: facet,
    place: facet,
    person: facet,
    institution: facet,
    day: facet,
  } satisfies Record<FacetName, z.ZodType>)
  .openapi('Facets');

export const ArticleSummarySchema = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    mediaType: orNull(MediaTypeSchema),
    publishedAt: z.string().nullable(),
    fetchedAt: z.string().nullable(),
    image: z.string().nullable(),
    tone: orNull(ToneJudgementSchema),
    category: orNull(CategorySchema),
    people: list(z.string()).openapi({ description: 'The names of the first five.' }),
    snippet: list(z.object({ text: z.string(), hit: z.boolean() })).openapi({
      description: 'A piece of the body; `hit` marks the words that matched.',
    }),
  })
  .openapi('ArticleSummary') satisfies z.ZodType<ArticleSummary>;

export const SearchResultSchema = z
  .object({
    total: z.int(),
    items: list(ArticleSummarySchema),
    nextCursor: z.string().nullable(),
    facets: FacetsSchema,
    tones: z.object({ positif: z.int(), netral: z.int(), negatif: z.int() }),
  })
  .openapi('SearchResult') satisfies z.ZodType<Omit<SearchResult, 'facets'>>;
