import { z } from '@hono/zod-openapi';
import { ProblemSchema } from './problem.ts';

/** Exactly one of `text`, `url` and `html`; with `html`, `url` says where the page came from. */
export const SubmissionSchema = z
  .object({
    text: z.string().optional().openapi({ description: 'Plain text; the first line is the title.' }),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .openapi({ description: 'A page to fetch, or the address of `html`.' }),
    html: z.string().optional().openapi({ description: 'The source of a page.' }),
  })
  .openapi('Submission');

export const UploadSchema = z.object({
  file: z.instanceof(File).openapi({
    type: 'string',
    format: 'binary',
    description: 'HTML, plain text or JSON Lines; .gz too.',
  }),
});

const SubmittedItemSchema = z
  .union([
    z.object({ id: z.string(), outcome: z.enum(['added', 'replaced', 'known']) }),
    z.object({ error: ProblemSchema }),
  ])
  .openapi('SubmittedItem');

export const SubmissionResultSchema = z.object({ items: z.array(SubmittedItemSchema) }).openapi('SubmissionResult');
