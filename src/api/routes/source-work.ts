import { createRoute } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { BackfillSchema, NewBackfillSchema } from '../schemas/backfill.ts';
import { DiscoveryRequestSchema, DiscoverySchema } from '../schemas/discovery.ts';
import { problemResponse } from '../schemas/problem.ts';
import { CompletenessListSchema } from '../schemas/source.ts';
import { toWireCompleteness } from '../to-wire-source.ts';
import { sourceParams } from './sources.ts';

const tags = ['sources'];
const backfill = { 'application/json': { schema: BackfillSchema } };

const discoverSource = createRoute({
  method: 'post',
  path: '/sources/discover',
  operationId: 'discoverSource',
  summary: 'Look at a site for feeds, sitemaps and index pages',
  description: 'Takes as long as the site takes: it is asked at its pace.',
  tags,
  request: { body: { content: { 'application/json': { schema: DiscoveryRequestSchema } }, required: true } },
  responses: {
    200: { description: 'What was found.', content: { 'application/json': { schema: DiscoverySchema } } },
    default: problemResponse,
  },
});

const measureSource = createRoute({
  method: 'post',
  path: '/sources/{source}/measure',
  operationId: 'measureSource',
  summary: 'Measure now how complete a source is, by what it lists for the last days',
  tags,
  request: { params: sourceParams },
  responses: {
    200: { description: 'A measure a day.', content: { 'application/json': { schema: CompletenessListSchema } } },
    default: problemResponse,
  },
});

const beginBackfill = createRoute({
  method: 'post',
  path: '/sources/{source}/backfill',
  operationId: 'beginBackfill',
  summary: 'Queue the older pages of a source, or go on with that',
  tags,
  request: {
    params: sourceParams,
    body: { content: { 'application/json': { schema: NewBackfillSchema } }, required: true },
  },
  responses: { 202: { description: 'It goes on in the background.', content: backfill }, default: problemResponse },
});

const stopBackfill = createRoute({
  method: 'delete',
  path: '/sources/{source}/backfill',
  operationId: 'stopBackfill',
  summary: 'Stop queueing older pages; the same request goes on where it was',
  tags,
  request: { params: sourceParams },
  responses: { 200: { description: 'It has stopped.', content: backfill }, default: problemResponse },
});

export const sourceWorkRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(discoverSource, async (c) => {
      const { sources, store } = c.var.dependencies;
      const [found, feeds] = await Promise.all([
        sources.discover(c.req.valid('json').url, c.req.raw.signal),
        store.feeds.all(),
      ]);
      const followed = new Set(feeds.map(({ url }) => url));
      const toWire = <T extends { readonly url: string }>(address: T) => ({
        ...address,
        isFollowed: followed.has(address.url),
      });
      const { source, name, home, robots, followable, sitemaps, indexes } = found;
      return c.json(
        {
          source,
          name,
          home,
          robots,
          followable: followable.map(toWire),
          sitemaps: sitemaps.map(toWire),
          indexes: indexes.map(toWire),
        },
        200,
      );
    })
    .openapi(measureSource, async (c) => {
      const items = await c.var.dependencies.sources.measure(c.req.valid('param').source);
      return c.json({ items: items.map(toWireCompleteness) }, 200);
    })
    .openapi(beginBackfill, async (c) => {
      const { since, undated } = c.req.valid('json');
      const begun = await c.var.dependencies.sources.beginBackfill(c.req.valid('param').source, since, undated);
      return c.json(begun, 202);
    })
    .openapi(stopBackfill, async (c) => {
      const stopped = await c.var.dependencies.sources.stopBackfill(c.req.valid('param').source);
      return c.json(stopped, 200);
    });
