import { createRoute } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '../../domain/problem.ts';
import type { DemoProgress } from '../../pipeline/demo.ts';
import type { ApiEnv } from '../api-env.ts';
import type { DemoCorpus } from '../dependencies.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { StatusSchema } from '../schemas/status.ts';

const getStatus = createRoute({
  method: 'get',
  path: '/status',
  operationId: 'getStatus',
  summary: 'What is here and what is going on',
  description: 'Answers everyone; what only a user may see is null until login.',
  tags: ['status'],
  responses: {
    200: { description: 'The status.', content: { 'application/json': { schema: StatusSchema } } },
    default: problemResponse,
  },
});

const HIDDEN = { articles: null, feeds: null, tasks: null, collecting: null, demo: null, models: null };

export const statusRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter().openapi(getStatus, async (c) => {
    const { version, access, store, polling, demo } = c.var.dependencies;
    const open = { version, login: { required: access.loginRequired, user: c.var.user?.name ?? null } };
    if (access.loginRequired && c.var.user === null) return c.json({ ...open, ...HIDDEN }, 200);
    const models = c.var.dependencies.models();
    const [articles, feeds, tasks, progress] = await Promise.all([
      store.articles.count(),
      store.feeds.all(),
      store.tasks.counts(),
      readDemo(demo),
    ]);
    const status = { articles, feeds: feeds.length, tasks, collecting: polling.active, demo: progress, models };
    return c.json({ ...open, ...status }, 200);
  });

/** Null where this installation came without the corpus. */
async function readDemo(demo: DemoCorpus): Promise<DemoProgress | null> {
  try {
    return await demo.progress();
  } catch (error) {
    if (error instanceof Problem && error.code === 'demo-missing') return null;
    throw error;
  }
}
