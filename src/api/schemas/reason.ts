import { z } from '@hono/zod-openapi';

/** Why something failed, told in the language asked for. */
export const ReasonSchema = z
  .object({
    code: z.string(),
    message: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .openapi('Reason');
export type WireReason = z.infer<typeof ReasonSchema>;
