import { z } from '@hono/zod-openapi';
import type { DemoProgress } from '../../pipeline/demo.ts';
import { ModelVersionSchema } from './model-version.ts';
import { TaskCountsSchema } from './task.ts';
import { list, orNull } from './words.ts';

export const DemoProgressSchema = z
  .object({ total: z.int(), loaded: z.int(), state: z.enum(['none', 'loading', 'done']) })
  .openapi('DemoProgress') satisfies z.ZodType<DemoProgress>;

/** What only a user may see is null for someone who still has to log in. */
export const StatusSchema = z
  .object({
    version: z.string(),
    login: z.object({
      required: z.boolean(),
      user: z.string().nullable().openapi({ description: 'Who is logged in.' }),
    }),
    articles: z.int().nullable(),
    feeds: z.int().nullable(),
    tasks: orNull(TaskCountsSchema),
    collecting: z.boolean().nullable().openapi({ description: 'Whether feeds are being polled.' }),
    demo: orNull(DemoProgressSchema),
    models: list(ModelVersionSchema).nullable().openapi({ description: 'Null until they are loaded.' }),
  })
  .openapi('Status');
