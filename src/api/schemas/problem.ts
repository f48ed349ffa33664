import { z } from '@hono/zod-openapi';

/** RFC 9457. `title` is one sentence in the language asked for; `code` is what a program looks at. */
export const ProblemSchema = z
  .object({
    type: z.string().openapi({ example: 'urn:sorot:problem:article-not-found' }),
    title: z.string().openapi({ example: 'Artikel ini tidak ada.' }),
    status: z.int().openapi({ example: 404 }),
    detail: z
      .string()
      .optional()
      .openapi({ description: 'What is wrong with this request, where there is more to say.' }),
    code: z.string().openapi({ example: 'article-not-found' }),
    params: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .openapi({ description: 'The values inside the sentence: a position, a limit, a field.' }),
  })
  .openapi('Problem');
export type WireProblem = z.infer<typeof ProblemSchema>;

/** For the `responses` of a route: everything that is not named there. */
export const problemResponse = {
  description: 'A problem, told in one sentence.',
  content: { 'application/problem+json': { schema: ProblemSchema } },
};
