import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '../../domain/problem.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { FeedListSchema, FeedSchema, NewFeedSchema } from '../schemas/feed.ts';
import { problemResponse } from '../schemas/problem.ts';
import { isoTime } from '../iso-time.ts';
import { toWireFeed } from '../to-wire-feed.ts';

const tags = ['feeds'];
const params = z.object({ id: z.string().min(1).max(200) });
const feed = { 'application/json': { schema: FeedSchema } };

const listFeeds = createRoute({
  method: 'get',
  path: '/feeds',
  operationId: 'listFeeds',
  summary: 'The feeds that are polled, and how their polls went',
  tags,
  responses: {
    200: { description: 'All feeds.', content: { 'application/json': { schema: FeedListSchema } } },
    default: problemResponse,
  },
});

const addFeed = createRoute({
  method: 'post',
  path: '/feeds',
  operationId: 'addFeed',
  summary: 'Poll a feed from now on',
  description: 'It is fetched once to see that it is a feed.',
  tags,
  request: { body: { content: { 'application/json': { schema: NewFeedSchema } }, required: true } },
  responses: {
    201: { description: 'A new feed, due now.', content: feed },
    200: { description: 'The feed was here already.', content: feed },
    default: problemResponse,
  },
});

const removeFeed = createRoute({
  method: 'delete',
  path: '/feeds/{id}',
  operationId: 'removeFeed',
  summary: 'Stop polling a feed; its articles stay',
  tags,
  request: { params },
  responses: { 204: { description: 'It is no longer polled.' }, default: problemResponse },
});

const pollFeed = createRoute({
  method: 'post',
  path: '/feeds/{id}/poll',
  operationId: 'pollFeed',
  summary: 'Poll a feed now',
  tags,
  request: { params },
  responses: { 202: { description: 'It is due now.', content: feed }, default: problemResponse },
});

export const feedRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(listFeeds, async (c) => {
      const feeds = await c.var.dependencies.store.feeds.all();
      return c.json({ items: feeds.map((feed) => toWireFeed(feed, c.var.language)) }, 200);
    })
    .openapi(addFeed, async (c) => {
      const { polling } = c.var.dependencies;
      const { feed, isNew } = await polling.add(c.req.valid('json').url, c.req.raw.signal);
      if (isNew) polling.wake();
      return c.json(toWireFeed(feed, c.var.language), isNew ? 201 : 200);
    })
    .openapi(removeFeed, async (c) => {
      const existed = await c.var.dependencies.store.feeds.remove(c.req.valid('param').id);
      if (!existed) throw new Problem('feed-not-found');
      return c.body(null, 204);
    })
    .openapi(pollFeed, async (c) => {
      const { store, clock, polling } = c.var.dependencies;
      const { id } = c.req.valid('param');
      const feed = (await store.feeds.all()).find((feed) => feed.id === id);
      if (feed === undefined) throw new Problem('feed-not-found');
      const due = { ...feed, nextPollAt: isoTime(clock) };
      await store.feeds.update(due);
      polling.wake();
      return c.json(toWireFeed(due, c.var.language), 202);
    });
