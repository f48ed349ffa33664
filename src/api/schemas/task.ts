import { z } from '@hono/zod-openapi';
import type { QuarantinedTask, TaskCounts } from '../../store/task-store.ts';
import { ReasonSchema } from './reason.ts';
import { list } from './words.ts';

export const TaskCountsSchema = z
  .object({ waiting: z.int(), leased: z.int(), done: z.int(), quarantined: z.int() })
  .openapi('TaskCounts') satisfies z.ZodType<TaskCounts>;

export const QuarantinedTaskSchema = z
  .object({
    url: z.string(),
    host: z.string(),
    feedId: z.string().nullable(),
    entry: z.object({ title: z.string().nullable(), publishedAt: z.string().nullable() }),
    attempts: z.int(),
    reason: ReasonSchema,
    at: z.string(),
  })
  .openapi('QuarantinedTask') satisfies z.ZodType<Omit<QuarantinedTask, 'reason'>>;

export const QuarantineSchema = z.object({ items: list(QuarantinedTaskSchema) }).openapi('Quarantine');
