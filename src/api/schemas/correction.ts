import { z } from '@hono/zod-openapi';
import { CORRECTION_FIELDS, NAME_FIELDS, type Change, type Correction } from '../../domain/correction.ts';
import { PERSON_ROLES } from '../../domain/person.ts';
import { CategorySchema, list, orNull, ToneSchema } from './words.ts';

const MOST_ARTICLES = 500;

const CorrectionFieldSchema = z.enum(CORRECTION_FIELDS).openapi('CorrectionField');

const words = z.string().trim().min(1).max(200);
const CorrectNameSchema = z.object({ id: z.string().max(200).nullable(), name: words }).openapi('CorrectName');

const toward = z.string().min(1).max(200).openapi({ description: 'A name of the record.' });
const note = z.string().trim().max(500).nullable().default(null);

const ToneChangeSchema = z
  .object({ field: z.enum(['tone', 'titleTone', 'bodyTone']), to: ToneSchema })
  .openapi('ToneChange');
const CategoryChangeSchema = z.object({ field: z.literal('category'), to: CategorySchema }).openapi('CategoryChange');
const TimeChangeSchema = z
  .object({
    field: z.literal('publishedAt'),

    to: z.iso.datetime({ offset: true }).openapi({ description: 'RFC 3339 with an offset.' }),
  })
  .openapi('TimeChange');
const TowardChangeSchema = z
  .object({ field: z.enum(['personTone', 'institutionTone']), target: toward, to: ToneSchema })
  .openapi('TowardChange');
const RoleChangeSchema = z
  .object({ field: z.literal('role'), target: toward, to: z.enum(PERSON_ROLES) })
  .openapi('RoleChange');
const SpeakerChangeSchema = z
  .object({
    field: z.literal('speaker'),
    target: z.string().min(1).max(50_000).openapi({ description: 'The `text` of the statement.' }),
    to: z.string().min(1).max(200).nullable().openapi({ description: 'A person or institution of the record.' }),
  })
  .openapi('SpeakerChange');
const NameChangeSchema = z
  .object({
    field: z.enum(NAME_FIELDS),
    target: words.openapi({ description: 'A name of the record, or words of the text that are to be one.' }),
    to: orNull(CorrectNameSchema).openapi({ description: 'Who or what it is; null: nothing of this kind.' }),
  })
  .openapi('NameChange');

/** A change of the article itself has no target. */
type SentChange = Change extends infer C ? (C extends { readonly target: null } ? Omit<C, 'target'> : C) : never;

export const toChange = (sent: SentChange): Change => ('target' in sent ? sent : { ...sent, target: null });

export const NewCorrectionSchema = z
  .object({
    change: z.union([
      ToneChangeSchema,
      CategoryChangeSchema,
      TimeChangeSchema,
      TowardChangeSchema,
      RoleChangeSchema,
      SpeakerChangeSchema,
      NameChangeSchema,
    ]),
    note,
  })
  .openapi('NewCorrection') satisfies z.ZodType<{ readonly change: SentChange; readonly note: string | null }>;

export const BulkCorrectionSchema = z
  .object({
    articleIds: z.array(z.string().min(1).max(200)).min(1).max(MOST_ARTICLES),
    change: z.union([ToneChangeSchema, CategoryChangeSchema]),
    note,
  })
  .openapi('BulkCorrection');

export const BulkResultSchema = z
  .object({
    corrections: list(z.string()).openapi({ description: 'Ids, by which all can be taken back.' }),
    missing: list(z.string()).openapi({ description: 'Ids of articles that are not there.' }),
  })
  .openapi('BulkResult');

export const CorrectionIdsSchema = z
  .object({ ids: z.array(z.string().min(1).max(200)).min(1).max(MOST_ARTICLES) })
  .openapi('CorrectionIds');

const answer = z.union([z.string(), CorrectNameSchema, z.null()]);

export const CorrectionSchema = z
  .object({
    id: z.string(),
    articleId: z.string(),
    field: CorrectionFieldSchema,
    target: z.string().nullable().openapi({
      description:
        'Of several names or statements, the one meant: as the machine named it; null for the article itself.',
    }),
    from: answer.openapi({ description: "The machine's own answer." }),
    to: answer,
    by: z.string().nullable().openapi({ description: 'The user; null where no login is asked for.' }),
    at: z.string(),
    note: z.string().nullable(),
  })
  .openapi('Correction') satisfies z.ZodType<Omit<Correction, 'to'>>;

export const CorrectionListSchema = z.object({ items: list(CorrectionSchema) }).openapi('CorrectionList');

const ListedCorrectionSchema = CorrectionSchema.extend({
  title: z.string().nullable().openapi({ description: "The article's." }),
  outlet: z.string().nullable(),
}).openapi('ListedCorrection');

export const CorrectionPageSchema = z
  .object({ items: list(ListedCorrectionSchema), nextCursor: z.string().nullable() })
  .openapi('CorrectionPage');

export const CorrectionParametersSchema = z.object({
  since: z.iso
    .datetime({ offset: true })
    .optional()
    .openapi({ description: 'Only what was corrected at this moment or later, RFC 3339.' }),
  field: CorrectionFieldSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ type: 'integer' }),
  cursor: z.string().max(100).optional().openapi({ description: '`nextCursor` of the page before.' }),
});

export const CorrectedLabelSchema = z
  .object({ field: CorrectionFieldSchema, target: z.string().nullable() })
  .openapi('CorrectedLabel');
