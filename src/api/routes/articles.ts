import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { Problem } from '../../domain/problem.ts';
import { removeArticle as takeOut } from '../../pipeline/remove-article.ts';
import { dayInJakarta } from '../../query/days.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { FACETS } from '../../store/article-store.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { ArticleRecordSchema } from '../schemas/record.ts';
import { SearchParametersSchema, SearchResultSchema } from '../schemas/search.ts';
import { toFilter } from '../to-filter.ts';

const tags = ['articles'];
const params = z.object({ id: z.string().min(1).max(200) });

const searchArticles = createRoute({
  method: 'get',
  path: '/articles',
  operationId: 'searchArticles',
  summary: 'Find articles: newest first, with facets over all hits',
  tags,
  request: { query: SearchParametersSchema },
  responses: {
    200: { description: 'One page of hits.', content: { 'application/json': { schema: SearchResultSchema } } },
    default: problemResponse,
  },
});

const getArticle = createRoute({
  method: 'get',
  path: '/articles/{id}',
  operationId: 'getArticle',
  summary: 'All that Sorot says about one article',
  tags,
  middleware: etag(),
  request: { params },
  responses: {
    200: { description: 'The record.', content: { 'application/json': { schema: ArticleRecordSchema } } },
    304: { description: 'The record is what it was (If-None-Match).' },
    default: problemResponse,
  },
});

const removeArticle = createRoute({
  method: 'delete',
  path: '/articles/{id}',
  operationId: 'removeArticle',
  summary: 'Remove an article, with the pages in which it was fetched',
  tags,
  request: { params },
  responses: { 204: { description: 'It is gone.' }, default: problemResponse },
});

export const articleRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(searchArticles, async (c) => {
      const { store, clock } = c.var.dependencies;
      const parameters = c.req.valid('query');
      const result = await store.articles.search({
        query: parseQuery(parameters.q, dayInJakarta(clock.now())),
        filter: toFilter(parameters),
        limit: parameters.limit,
        ...(parameters.cursor === undefined ? {} : { cursor: parameters.cursor }),
        facets: parameters.facets ? FACETS : [],
        facetLimit: parameters.facetLimit,
      });
      return c.json(result, 200);
    })
    .openapi(getArticle, async (c) => {
      const record = await c.var.dependencies.store.articles.get(c.req.valid('param').id);
      if (record === undefined) throw new Problem('article-not-found');
      return c.json(record, 200, { 'Cache-Control': 'private, no-cache' });
    })
    .openapi(removeArticle, async (c) => {
      const { store, archive, log } = c.var.dependencies;
      const pages = await takeOut(c.req.valid('param').id, { articles: store.articles, archive, log });
      if (!pages) throw new Problem('article-not-found');
      return c.body(null, 204);
    });
