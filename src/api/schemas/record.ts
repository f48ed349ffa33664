import { z } from '@hono/zod-openapi';
import { DATE_PRECISIONS, READ_FROM } from '../../domain/article.ts';
import { INSTITUTION_KINDS } from '../../domain/institution.ts';
import { PERSON_ROLES } from '../../domain/person.ts';
import { STATEMENT_TYPES } from '../../domain/statement.ts';
import type { StoredRecord } from '../../store/article-store.ts';
import { CorrectedLabelSchema } from './correction.ts';
import { ModelVersionSchema } from './model-version.ts';
import { CategorySchema, list, MediaTypeSchema, orNull, ToneJudgementSchema, ToneSchema } from './words.ts';

const SpanSchema = z
  .object({
    paragraph: z.int().openapi({ description: 'Index into `body`; -1 is the title.' }),
    start: z.int().openapi({ description: 'In UTF-16 units.' }),
    end: z.int().openapi({ description: 'In UTF-16 units, exclusive.' }),
  })
  .openapi('TextSpan');

const named = {
  id: z.string().nullable().openapi({ description: 'Stable across articles; null for what has no record.' }),
  name: z.string(),
  forms: list(z.string()).openapi({ description: 'Every way the article writes the name.' }),
  spans: list(SpanSchema),
};

export const OutletSchema = z
  .object({
    name: z.string(),
    domain: z.string().nullable(),
    mediaType: orNull(MediaTypeSchema),
    owner: z.string().nullable(),
    province: z.string().nullable(),
  })
  .openapi('Outlet');

const PersonSchema = z
  .object({
    ...named,
    mentions: z.int(),
    titles: list(z.string()).openapi({ description: 'Offices as the article writes them: "Presiden Rusia".' }),
    role: z.enum(PERSON_ROLES),
    sentiment: orNull(ToneJudgementSchema),
  })
  .openapi('Person');

const InstitutionSchema = z
  .object({
    ...named,
    kind: z.enum(INSTITUTION_KINDS).nullable(),
    mentions: z.int(),
    sentiment: orNull(ToneJudgementSchema),
  })
  .openapi('Institution');

const CitySchema = z
  .object({
    ...named,
    country: z.string().openapi({ description: 'ISO 3166-1 alpha-2.' }),
    code: z.string().nullable().openapi({ description: 'Kemendagri code; null for a foreign city.' }),
  })
  .openapi('City');
const ProvinceSchema = z.object({ ...named, code: z.string().nullable() }).openapi('Province');
const CountrySchema = z.object({ ...named, code: z.string().nullable() }).openapi('Country');

const StatementSchema = z
  .object({
    speaker: z.string().nullable(),
    speakerId: z.string().nullable(),
    type: z.enum(STATEMENT_TYPES),
    text: z.string(),
    about: list(z.string()),
    spans: list(SpanSchema),
  })
  .openapi('Statement');

const EvidenceSchema = z
  .object({
    text: z.string(),
    label: ToneSchema,
    weight: z.number(),
    paragraph: z.int(),
    start: z.int(),
    end: z.int(),
  })
  .openapi('ToneEvidence');

const SentimentSchema = z
  .object({
    label: ToneSchema,
    confidence: z.number(),
    probabilities: z.object({ positif: z.number(), netral: z.number(), negatif: z.number() }),
    title: orNull(ToneJudgementSchema),
    body: orNull(ToneJudgementSchema),
    evidence: list(EvidenceSchema),
  })
  .openapi('Sentiment');

const CategoryJudgementSchema = z
  .object({ label: CategorySchema, confidence: z.number() })
  .openapi('CategoryJudgement');

const FieldProvenanceSchema = z.object({ from: z.enum(READ_FROM), confidence: z.number() }).openapi('FieldProvenance');

const DateProvenanceSchema = FieldProvenanceSchema.extend({
  precision: z.enum(DATE_PRECISIONS).openapi({ description: 'day: no time is known, midnight stands in its place.' }),
}).openapi('DateProvenance');

const ProvenanceSchema = z
  .object({
    title: orNull(FieldProvenanceSchema),
    authors: orNull(FieldProvenanceSchema),
    publishedAt: orNull(DateProvenanceSchema),
    body: orNull(FieldProvenanceSchema),
    rule: orNull(z.object({ publisher: z.string(), stale: z.boolean() })).openapi({
      description: "The publisher's rule that the page was read with; stale where it no longer fits the page.",
    }),
    recurring: list(z.int()).openapi({
      description:
        'Which lines of `boilerplate` (indices) were taken out because they recur in other articles of the host.',
    }),
    partial: z.boolean().openapi({ description: 'True where a paywall or missing pages cut the text.' }),
  })
  .openapi('Provenance');

const CaptureSchema = z.object({ file: z.string(), offset: z.int(), length: z.int() }).openapi('Capture', {
  description: 'A gzip member of a WARC file in the folder `captures`; offset and length in bytes.',
});

/** All that Sorot says about one article: `contract/record.md` and where each name stands. */
export const ArticleRecordSchema = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    canonicalUrl: z.string().nullable(),
    title: z.string().nullable(),
    authors: list(z.string()),
    editors: list(z.string()),
    publishedAt: z.string().nullable().openapi({ description: 'RFC 3339 with the offset printed by the outlet.' }),
    modifiedAt: z
      .string()
      .nullable()
      .openapi({ description: 'When the outlet last changed the article, where it says so.' }),
    fetchedAt: z.string().nullable(),
    dateline: z.object({ place: z.string().nullable(), source: z.string().nullable() }).nullable(),
    image: z.string().nullable(),
    section: z.string().nullable(),
    publisher: z.string().nullable(),
    declaredLanguage: z.string().nullable(),
    language: z.string().nullable().openapi({ description: 'BCP 47.' }),
    body: list(z.string()).openapi({ description: 'Clean paragraphs in reading order.' }),
    boilerplate: list(z.string()).openapi({ description: 'The lines taken out of the article.' }),
    provenance: ProvenanceSchema,
    outlet: orNull(OutletSchema),
    category: orNull(CategoryJudgementSchema),
    sentiment: orNull(SentimentSchema),
    people: list(PersonSchema).openapi({ description: 'Most important first.' }),
    institutions: list(InstitutionSchema),
    cities: list(CitySchema),
    provinces: list(ProvinceSchema),
    countries: list(CountrySchema),
    statements: list(StatementSchema),
    models: list(ModelVersionSchema),
    capture: orNull(CaptureSchema).openapi({ description: 'The page as it was fetched, where it is kept.' }),
    corrected: list(CorrectedLabelSchema)
      .optional()
      .openapi({ description: 'Labels that a person corrected; absent where all is as the machine said.' }),
  })
  .openapi('ArticleRecord') satisfies z.ZodType<Omit<StoredRecord, 'corrected'>>;
