import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '../../domain/problem.ts';
import { correctArticle, correctArticles } from '../../pipeline/correct-articles.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import {
  BulkCorrectionSchema,
  BulkResultSchema,
  CorrectionIdsSchema,
  CorrectionListSchema,
  CorrectionPageSchema,
  CorrectionParametersSchema,
  CorrectionSchema,
  NewCorrectionSchema,
  toChange,
} from '../schemas/correction.ts';
import { problemResponse } from '../schemas/problem.ts';

const tags = ['corrections'];
const params = z.object({ id: z.string().min(1).max(200) });

const listArticleCorrections = createRoute({
  method: 'get',
  path: '/articles/{id}/corrections',
  operationId: 'listArticleCorrections',
  summary: 'What people corrected of an article, oldest first; of several corrections of one label the last counts',
  tags,
  request: { params },
  responses: {
    200: { description: 'All of them.', content: { 'application/json': { schema: CorrectionListSchema } } },
    default: problemResponse,
  },
});

const addCorrection = createRoute({
  method: 'post',
  path: '/articles/{id}/corrections',
  operationId: 'addCorrection',
  summary: 'Correct a label of an article: record, index and figures follow at once',
  tags,
  request: { params, body: { content: { 'application/json': { schema: NewCorrectionSchema } }, required: true } },
  responses: {
    201: { description: 'It is kept.', content: { 'application/json': { schema: CorrectionSchema } } },
    default: problemResponse,
  },
});

const listCorrections = createRoute({
  method: 'get',
  path: '/corrections',
  operationId: 'listCorrections',
  summary: 'What people corrected, newest first',
  tags,
  request: { query: CorrectionParametersSchema },
  responses: {
    200: { description: 'One page.', content: { 'application/json': { schema: CorrectionPageSchema } } },
    default: problemResponse,
  },
});

const addCorrections = createRoute({
  method: 'post',
  path: '/corrections/bulk',
  operationId: 'addCorrections',
  summary: 'Correct the same label of many articles',
  tags,
  request: { body: { content: { 'application/json': { schema: BulkCorrectionSchema } }, required: true } },
  responses: {
    201: { description: 'They are kept.', content: { 'application/json': { schema: BulkResultSchema } } },
    default: problemResponse,
  },
});

const removeCorrections = createRoute({
  method: 'post',
  path: '/corrections/undo',
  operationId: 'removeCorrections',
  summary: 'Take many corrections back; those that are gone already are left out',
  tags,
  request: { body: { content: { 'application/json': { schema: CorrectionIdsSchema } }, required: true } },
  responses: {
    200: {
      description: 'Which were taken back.',
      content: { 'application/json': { schema: CorrectionIdsSchema } },
    },
    default: problemResponse,
  },
});

const removeCorrection = createRoute({
  method: 'delete',
  path: '/corrections/{id}',
  operationId: 'removeCorrection',
  summary: 'Take a correction back: the label is what it was before',
  tags,
  request: { params },
  responses: { 204: { description: 'It is gone.' }, default: problemResponse },
});

export const correctionRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(listArticleCorrections, async (c) => {
      const { articles, corrections } = c.var.dependencies.store;
      const { id } = c.req.valid('param');
      if ((await articles.get(id)) === undefined) throw new Problem('article-not-found');
      return c.json({ items: await corrections.of(id) }, 200);
    })
    .openapi(addCorrection, async (c) => {
      const { change, note } = c.req.valid('json');
      const corrector = { by: c.var.user?.name ?? null, note };
      const correction = await correctArticle(c.req.valid('param').id, toChange(change), corrector, c.var.dependencies);
      return c.json(correction, 201);
    })
    .openapi(listCorrections, async (c) => {
      const { articles, corrections } = c.var.dependencies.store;
      const { items, nextCursor } = await corrections.page(withoutGaps(c.req.valid('query')));
      const ids = [...new Set(items.map(({ articleId }) => articleId))];
      const records = new Map(
        (await Promise.all(ids.map((id) => articles.get(id)))).map((record) => [record?.id, record]),
      );
      const listed = items.map((correction) => {
        const record = records.get(correction.articleId);
        return { ...correction, title: record?.title ?? null, outlet: record?.outlet?.name ?? null };
      });
      return c.json({ items: listed, nextCursor }, 200);
    })
    .openapi(addCorrections, async (c) => {
      const { articleIds, change, note } = c.req.valid('json');
      const corrector = { by: c.var.user?.name ?? null, note };
      return c.json(await correctArticles(articleIds, toChange(change), corrector, c.var.dependencies), 201);
    })
    .openapi(removeCorrections, async (c) => {
      const ids = await c.var.dependencies.store.corrections.remove(c.req.valid('json').ids);
      return c.json({ ids: [...ids] }, 200);
    })
    .openapi(removeCorrection, async (c) => {
      const removed = await c.var.dependencies.store.corrections.remove([c.req.valid('param').id]);
      if (removed.length === 0) throw new Problem('correction-not-found');
      return c.body(null, 204);
    });

type Parameters = z.infer<typeof CorrectionParametersSchema>;

/** The parameters that were given. */
const withoutGaps = ({ limit, since, field, cursor }: Parameters) => ({
  limit,
  ...(since === undefined ? {} : { since }),
  ...(field === undefined ? {} : { field }),
  ...(cursor === undefined ? {} : { cursor }),
});
