import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayInJakarta } from '../../query/days.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { QueryExplanationSchema, QueryTextSchema } from '../schemas/query.ts';
import { FacetValueSchema } from '../schemas/search.ts';
import { list } from '../schemas/words.ts';

const tags = ['queries'];

const explainQuery = createRoute({
  method: 'get',
  path: '/queries/explain',
  operationId: 'explainQuery',
  summary: 'What each part of a query finds, and why an article is in or out',
  tags,
  request: { query: z.object({ q: QueryTextSchema, article: z.string().min(1).max(200).optional() }) },
  responses: {
    200: {
      description: 'The query taken apart.',
      content: { 'application/json': { schema: QueryExplanationSchema } },
    },
    default: problemResponse,
  },
});

const findNames = createRoute({
  method: 'get',
  path: '/queries/names',
  operationId: 'findNames',
  summary: 'Names that a field of a query may have, most frequent first',
  tags,
  request: {
    query: z.object({
      field: z.enum(['person', 'institution', 'place', 'outlet', 'region', 'speaker']),
      begin: z.string().max(200).default('').openapi({ description: 'How the name or one of its forms begins.' }),
      limit: z.coerce.number().int().min(1).max(50).default(8).openapi({ type: 'integer' }),
    }),
  },
  responses: {
    200: { description: 'The names.', content: { 'application/json': { schema: list(FacetValueSchema) } } },
    default: problemResponse,
  },
});

export const queryRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(explainQuery, async (c) => {
      const { store, clock } = c.var.dependencies;
      const { q, article } = c.req.valid('query');
      const query = parseQuery(q, dayInJakarta(clock.now()));
      return c.json(await store.articles.explain({ query, ...(article === undefined ? {} : { article }) }), 200);
    })
    .openapi(findNames, async (c) => {
      const names = await c.var.dependencies.store.articles.findNames(c.req.valid('query'));
      return c.json(names, 200);
    });
