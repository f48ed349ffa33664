import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';
import { createRouter } from './router.ts';
import { articleRoutes } from './routes/articles.ts';
import { demoRoutes } from './routes/demo.ts';
import { feedRoutes } from './routes/feeds.ts';
import { sessionRoutes } from './routes/session.ts';
import { statusRoutes } from './routes/status.ts';
import { submissionRoutes } from './routes/submissions.ts';
import { taskRoutes } from './routes/tasks.ts';

/** Every route, under `/api`. They find what they need in `c.var` (`ApiEnv`). */
export function createRoutes(): OpenAPIHono<ApiEnv> {
  const router = createRouter();
  for (const routes of [
    statusRoutes(),
    articleRoutes(),
    submissionRoutes(),
    feedRoutes(),
    taskRoutes(),
    demoRoutes(),
    sessionRoutes(),
  ])
    router.route('/api', routes);
  return router;
}
