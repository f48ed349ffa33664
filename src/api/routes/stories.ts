import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '../../domain/problem.ts';
import { listStories } from '../../insights/stories/list-stories.ts';
import { findArticleStory, tellStory } from '../../insights/stories/tell-story.ts';
import { dayInJakarta } from '../../query/days.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { FilterParametersSchema } from '../schemas/search.ts';
import {
  ArticleStoryAnswerSchema,
  MergeSchema,
  SplitSchema,
  StoryNumberSchema,
  StoryPageSchema,
  StorySchema,
} from '../schemas/story.ts';
import { toFilter } from '../to-filter.ts';

const tags = ['stories'];
const ok = <T extends z.ZodType>(description: string, schema: T) => ({
  200: { description, content: { 'application/json': { schema } } },
  default: problemResponse,
});
const body = <T extends z.ZodType>(schema: T) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const findStories = createRoute({
  method: 'get',
  path: '/stories',
  operationId: 'listStories',
  summary: 'The stories of the newest articles that match a query',
  tags,
  request: {
    query: FilterParametersSchema.extend({
      least: z.coerce.number().int().min(1).max(1000).default(2).openapi({
        type: 'integer',
        description: 'Stories of so many articles or more.',
      }),
      cursor: z.string().max(2000).optional().openapi({ description: '`nextCursor` of the page before.' }),
    }),
  },
  responses: ok('Stories, the one with the newest article first.', StoryPageSchema),
});

const getStory = createRoute({
  method: 'get',
  path: '/stories/{story}',
  operationId: 'getStory',
  summary: 'A story: who reported it when, in what tone, who spoke, what each article added',
  tags,
  request: { params: z.object({ story: z.coerce.number().int().min(1).openapi({ type: 'integer' }) }) },
  responses: ok('The story. A number that gave way to another one leads there.', StorySchema),
});

const getArticleStory = createRoute({
  method: 'get',
  path: '/articles/{id}/story',
  operationId: 'getArticleStory',
  summary: 'The story of an article, with the other articles and the copies',
  tags,
  request: { params: z.object({ id: z.string().min(1).max(200) }) },
  responses: ok('The story, or null while the article is in none.', ArticleStoryAnswerSchema),
});

const mergeStories = createRoute({
  method: 'post',
  path: '/stories/merge',
  operationId: 'mergeStories',
  summary: 'Make one of two stories; remembered',
  tags,
  request: body(MergeSchema),
  responses: ok('The story that both are now.', StoryNumberSchema),
});

const splitStory = createRoute({
  method: 'post',
  path: '/stories/split',
  operationId: 'splitStory',
  summary: 'Make a story of its own of some articles of a story; remembered',
  tags,
  request: body(SplitSchema),
  responses: ok('The new story.', StoryNumberSchema),
});

export const storyRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(findStories, async (c) => {
      const { store, clock } = c.var.dependencies;
      const parameters = c.req.valid('query');
      const { q, least, cursor } = parameters;
      const query = parseQuery(q, dayInJakarta(clock.now()));
      const request = { query, filter: toFilter(parameters), least };
      return c.json(await listStories(store, cursor === undefined ? request : { ...request, cursor }), 200);
    })
    .openapi(mergeStories, async (c) => {
      const [one, other] = c.req.valid('json').stories;
      return c.json({ story: await c.var.dependencies.stories.join(one, other) }, 200);
    })
    .openapi(splitStory, async (c) => {
      const { story, articles } = c.req.valid('json');
      return c.json({ story: await c.var.dependencies.stories.split(story, articles) }, 200);
    })
    .openapi(getStory, async (c) => {
      const { story } = c.req.valid('param');
      const told = await tellStory(story, c.var.dependencies.store);
      if (!told) throw new Problem('story-not-found', { story });
      return c.json(told, 200);
    })
    .openapi(getArticleStory, async (c) => {
      const { store } = c.var.dependencies;
      const { id } = c.req.valid('param');
      const story = await findArticleStory(id, store);
      if (!story && !(await store.articles.get(id))) throw new Problem('article-not-found');
      return c.json({ story: story ?? null }, 200);
    });
