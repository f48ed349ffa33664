import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { etag } from 'hono/etag';
import { NAME_KINDS } from '../../domain/name-record.ts';
import { findCandidates } from '../../insights/profiles/candidates.ts';
import { profile } from '../../insights/profiles/profile.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { CandidateSchema, ProfileSchema } from '../schemas/profile.ts';
import { list } from '../schemas/words.ts';

const tags = ['names'];

const searchNames = createRoute({
  method: 'get',
  path: '/names',
  operationId: 'findCandidates',
  summary: 'Who or what may be meant by a name: records and names of articles, the surest first',
  tags,
  request: {
    query: z.object({
      q: z.string().trim().min(1).max(200).openapi({ description: 'A name, an alias, how one begins, or a key.' }),
      limit: z.coerce.number().int().min(1).max(50).default(10).openapi({ type: 'integer' }),
    }),
  },
  responses: {
    200: { description: 'The candidates.', content: { 'application/json': { schema: list(CandidateSchema) } } },
    default: problemResponse,
  },
});

const getProfile = createRoute({
  method: 'get',
  path: '/names/{kind}/{key}',
  operationId: 'getProfile',
  summary: 'The record behind a name, and what the articles of a period say of it',
  tags,
  middleware: etag(),
  request: {
    params: z.object({ kind: z.enum(NAME_KINDS), key: z.string().min(1).max(300) }),
    query: z.object({
      from: z.iso.date().optional().openapi({ description: 'First day of publication.' }),
      to: z.iso.date().optional().openapi({ description: 'Last day of publication, included.' }),
    }),
  },
  responses: {
    200: { description: 'The profile.', content: { 'application/json': { schema: ProfileSchema } } },
    304: { description: 'The profile is what it was (If-None-Match).' },
    default: problemResponse,
  },
});

export const nameRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(searchNames, async (c) => {
      const { q, limit } = c.req.valid('query');
      const { names, store } = c.var.dependencies;
      return c.json(await findCandidates(names(), store.articles, q, limit), 200);
    })
    .openapi(getProfile, async (c) => {
      const { names, store } = c.var.dependencies;
      const { from, to } = c.req.valid('query');
      const period = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      const found = await profile(store, names(), c.req.valid('param'), period);
      return c.json(found, 200, { 'Cache-Control': 'private, no-cache' });
    });
