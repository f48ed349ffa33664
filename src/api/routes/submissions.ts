import { createRoute } from '@hono/zod-openapi';
import type { OpenAPIHono, z } from '@hono/zod-openapi';
import { Problem } from '../../domain/problem.ts';
import type { SubmissionSource } from '../../pipeline/submit.ts';
import type { ApiEnv } from '../api-env.ts';
import { toWireProblem } from '../problems.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { SubmissionResultSchema, SubmissionSchema, UploadSchema } from '../schemas/submission.ts';

const content = { 'application/json': { schema: SubmissionResultSchema } };

const submitArticles = createRoute({
  method: 'post',
  path: '/articles',
  operationId: 'submitArticles',
  summary: 'Hand in a text, an address, a page or a file: it is read, analysed and stored',
  description: 'One result an item, in order. Where the only item failed, its problem is the answer.',
  tags: ['articles'],
  request: {
    body: {
      content: { 'application/json': { schema: SubmissionSchema }, 'multipart/form-data': { schema: UploadSchema } },
    },
  },
  responses: {
    201: { description: 'Something was stored.', content },
    200: { description: 'Nothing new: all was known, or failed.', content },
    default: problemResponse,
  },
});

export const submissionRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter().openapi(submitArticles, async (c) => {
    // Of the two kinds of body, the one that was not sent is an empty object here.
    const source = toSource({ ...c.req.valid('json'), ...c.req.valid('form') });
    const items = await Array.fromAsync(c.var.dependencies.submit(source, c.req.raw.signal));
    const [first] = items;
    if (first === undefined) throw new Problem('input-empty');
    if (items.length === 1 && 'error' in first) throw first.error;
    const stored = items.some((item) => 'id' in item && item.outcome !== 'known');
    const wire = items.map((item) =>
      'error' in item ? { error: toWireProblem(item.error, c.var.language) } : { id: item.id, outcome: item.outcome },
    );
    return c.json({ items: wire }, stored ? 201 : 200);
  });

type Body = Partial<z.infer<typeof SubmissionSchema> & z.infer<typeof UploadSchema>>;

function toSource({ text, html, url, file }: Body): SubmissionSource {
  if (file !== undefined) return { kind: 'file', name: file.name, chunks: file.stream() };
  if (text !== undefined && html === undefined && url === undefined) return { kind: 'text', text };
  if (html !== undefined && text === undefined) return { kind: 'html', html, url: url ?? null };
  if (url !== undefined && text === undefined) return { kind: 'url', url };
  throw new Problem('submission-source');
}
