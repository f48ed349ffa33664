import { z } from '@hono/zod-openapi';
import { BACKFILL_STATES, type Backfill } from '../../store/backfill-store.ts';
import { ReasonSchema } from './reason.ts';

export const BackfillSchema = z
  .object({
    source: z.string(),
    since: z.string().openapi({ description: 'The first day wanted, YYYY-MM-DD.' }),
    undated: z.boolean(),
    state: z.enum(BACKFILL_STATES),
    startedAt: z.string(),
    endedAt: z.string().nullable(),
    steps: z.int().openapi({ description: 'Lists known so far; more may be found on the way.' }),
    done: z.int(),
    failed: z.int(),
    offered: z.int().openapi({ description: 'Pages put in the queue.' }),
    leftOut: z.int().openapi({ description: 'Pages left out because no day of theirs is known.' }),
  })
  .openapi('Backfill') satisfies z.ZodType<Backfill>;

export const FailedStepSchema = z.object({ url: z.string(), reason: ReasonSchema }).openapi('FailedStep');

export const NewBackfillSchema = z
  .object({
    since: z.iso.date().openapi({ description: 'The first day wanted.' }),
    undated: z.boolean().default(false).openapi({ description: 'Pages of which no day is known, too.' }),
  })
  .openapi('NewBackfill');
