import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { OutletFacts } from '../../domain/outlet.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { NewSourceSchema, SourceChangeSchema, SourceDetailSchema, SourceListSchema } from '../schemas/source.ts';
import { toWireSource, toWireSourceDetail } from '../to-wire-source.ts';

const tags = ['sources'];
export const sourceParams = z.object({
  source: z.string().min(1).max(300).openapi({ description: 'Domain of the outlet.' }),
});
const detail = { 'application/json': { schema: SourceDetailSchema } };

const listSources = createRoute({
  method: 'get',
  path: '/sources',
  operationId: 'listSources',
  summary: 'The outlets of the catalogue and those that are followed, and how each does',
  tags,
  responses: {
    200: { description: 'All sources, by name.', content: { 'application/json': { schema: SourceListSchema } } },
    default: problemResponse,
  },
});

const addSource = createRoute({
  method: 'post',
  path: '/sources',
  operationId: 'addSource',
  summary: 'Take an outlet into the catalogue',
  description: 'It is followed once a feed of it is added.',
  tags,
  request: { body: { content: { 'application/json': { schema: NewSourceSchema } }, required: true } },
  responses: { 201: { description: 'The new source.', content: detail }, default: problemResponse },
});

const getSource = createRoute({
  method: 'get',
  path: '/sources/{source}',
  operationId: 'getSource',
  summary: 'All that is known of one source',
  tags,
  request: { params: sourceParams },
  responses: { 200: { description: 'The source.', content: detail }, default: problemResponse },
});

const changeSource = createRoute({
  method: 'patch',
  path: '/sources/{source}',
  operationId: 'changeSource',
  summary: 'Change what the catalogue says of an outlet, or switch it off',
  description: 'Fields left out stay. Articles that are here carry the change soon afterwards.',
  tags,
  request: {
    params: sourceParams,
    body: { content: { 'application/json': { schema: SourceChangeSchema } }, required: true },
  },
  responses: { 200: { description: 'The source as it is now.', content: detail }, default: problemResponse },
});

const resetSource = createRoute({
  method: 'delete',
  path: '/sources/{source}/edit',
  operationId: 'resetSource',
  summary: 'Back to what the catalogue says; an outlet that was added is taken out',
  tags,
  request: { params: sourceParams },
  responses: { 204: { description: 'The edit is gone.' }, default: problemResponse },
});

export const sourceRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(listSources, async (c) => {
      const reports = await c.var.dependencies.sources.reports();
      return c.json({ items: reports.map((report) => toWireSource(report, c.var.language)) }, 200);
    })
    .openapi(addSource, async (c) => {
      const { home, ...facts } = c.req.valid('json');
      const added = await c.var.dependencies.sources.add({ ...withoutGaps(facts), home }, c.var.user?.name ?? null);
      return c.json(toWireSourceDetail(added, c.var.language), 201);
    })
    .openapi(getSource, async (c) => {
      const found = await c.var.dependencies.sources.detail(c.req.valid('param').source);
      return c.json(toWireSourceDetail(found, c.var.language), 200);
    })
    .openapi(changeSource, async (c) => {
      const { sources, polling } = c.var.dependencies;
      const { isDisabled, ...facts } = c.req.valid('json');
      const change = { facts: withoutGaps(facts), ...(isDisabled === undefined ? {} : { isDisabled }) };
      const changed = await sources.change(c.req.valid('param').source, change, c.var.user?.name ?? null);
      // It may have been switched on.
      polling.wake();
      return c.json(toWireSourceDetail(changed, c.var.language), 200);
    })
    .openapi(resetSource, async (c) => {
      await c.var.dependencies.sources.reset(c.req.valid('param').source, c.var.user?.name ?? null);
      return c.body(null, 204);
    });

/** The facts that were given. */
function withoutGaps(facts: {
  readonly [name in keyof OutletFacts]?: OutletFacts[name] | undefined;
}): Partial<OutletFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
