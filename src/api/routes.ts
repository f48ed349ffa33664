import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';
import { createRouter } from './router.ts';
import { articleRoutes } from './routes/articles.ts';
import { captureRoutes } from './routes/captures.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { demoRoutes } from './routes/demo.ts';
import { exportRoutes } from './routes/export.ts';
import { feedRoutes } from './routes/feeds.ts';
import { insightRoutes } from './routes/insights.ts';
import { nameRoutes } from './routes/names.ts';
import { opmlRoutes } from './routes/opml.ts';
import { queryRoutes } from './routes/queries.ts';
import { sessionRoutes } from './routes/session.ts';
import { sourceRoutes } from './routes/sources.ts';
import { sourceWorkRoutes } from './routes/source-work.ts';
import { statusRoutes } from './routes/status.ts';
import { storyRoutes } from './routes/stories.ts';
import { submissionRoutes } from './routes/submissions.ts';
import { taskRoutes } from './routes/tasks.ts';

/** Every route, under `/api`. They find what they need in `c.var` (`ApiEnv`). */
export function createRoutes(): OpenAPIHono<ApiEnv> {
  const router = createRouter();
  for (const routes of [
    statusRoutes(),
    // Before the articles, one of which could be called "export" otherwise.
    exportRoutes(),
    articleRoutes(),
    queryRoutes(),
    insightRoutes(),
    nameRoutes(),
    storyRoutes(),
    captureRoutes(),
    correctionRoutes(),
    submissionRoutes(),
    feedRoutes(),
    opmlRoutes(),
    sourceRoutes(),
    sourceWorkRoutes(),
    taskRoutes(),
    demoRoutes(),
    sessionRoutes(),
  ])
    router.route('/api', routes);
  return router;
}
