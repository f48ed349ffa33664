import { z } from '@hono/zod-openapi';
import type { CaptureFacts } from '../../domain/capture.ts';
import { list } from './words.ts';

const KeptPageSchema = z
  .object({
    url: z.string(),
    fetchedAt: z.string().openapi({ description: 'RFC 3339 in UTC.' }),
    status: z.int().openapi({ description: "The site's own." }),
    bytes: z.int().openapi({ description: 'Of the body as the site sent it, in its content encoding.' }),
    sha256: z.string().openapi({ description: 'Hexadecimal, of the same.' }),
    isIntact: z
      .boolean()
      .openapi({ description: 'Whether that is the digest that was written down when the page was kept.' }),
    isSource: z.boolean().openapi({ description: 'Whether the record was read from this page.' }),
  })
  .openapi('KeptPage');

/** The pages in which an article was fetched, oldest first; empty where none is kept. */
export const EvidenceSchema = z.object({ items: list(KeptPageSchema) }).openapi('Evidence') satisfies z.ZodType<{
  readonly items: readonly (CaptureFacts & { readonly isSource: boolean })[];
}>;
