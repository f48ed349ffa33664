import { z } from '@hono/zod-openapi';
import { CATEGORIES } from '../../domain/category.ts';
import { MEDIA_TYPES } from '../../domain/outlet.ts';
import { TONES } from '../../domain/tone.ts';
import type { ToneJudgement } from '../../domain/tone.ts';

/** A list as the domain hands it out: readonly. */
export const list = <T extends z.ZodType>(item: T): z.ZodReadonly<z.ZodArray<T>> => z.array(item).readonly();

/** A named schema or null. (`.nullable()` would make the named schema itself nullable in the OpenAPI document.) */
export const orNull = <T extends z.ZodType>(schema: T): z.ZodUnion<[T, z.ZodNull]> => z.union([schema, z.null()]);

export const ToneSchema = z.enum(TONES).openapi('Tone');
export const MediaTypeSchema = z.enum(MEDIA_TYPES).openapi('MediaType');
export const CategorySchema = z.enum(CATEGORIES).openapi('Category');

export const ToneJudgementSchema = z
  .object({
    label: ToneSchema,
    confidence: z.number().openapi({ description: 'Calibrated probability that the label is right, 0 to 1.' }),
  })
  .openapi('ToneJudgement') satisfies z.ZodType<ToneJudgement>;
