import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { toWireReason } from '../problems.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { QuarantineSchema } from '../schemas/task.ts';

const listQuarantined = createRoute({
  method: 'get',
  path: '/tasks/quarantined',
  operationId: 'listQuarantined',
  summary: 'Pages that were given up, newest first, each with its reason',
  tags: ['tasks'],
  request: {
    query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100).openapi({ type: 'integer' }) }),
  },
  responses: {
    200: { description: 'What is in quarantine.', content: { 'application/json': { schema: QuarantineSchema } } },
    default: problemResponse,
  },
});

export const taskRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter().openapi(listQuarantined, async (c) => {
    const tasks = await c.var.dependencies.store.tasks.quarantined(c.req.valid('query').limit);
    const items = tasks.map((task) => ({ ...task, reason: toWireReason(task.reason, c.var.language) }));
    return c.json({ items }, 200);
  });
