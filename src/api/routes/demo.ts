import { createRoute } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { DemoProgressSchema } from '../schemas/status.ts';

const tags = ['demo'];

const loadDemo = createRoute({
  method: 'post',
  path: '/demo',
  operationId: 'loadDemo',
  summary: 'Load the demonstration corpus in the background; /api/status tells how far it is',
  tags,
  responses: {
    202: { description: 'It is being loaded.', content: { 'application/json': { schema: DemoProgressSchema } } },
    default: problemResponse,
  },
});

const removeDemo = createRoute({
  method: 'delete',
  path: '/demo',
  operationId: 'removeDemo',
  summary: 'Remove the demonstration corpus',
  tags,
  responses: { 204: { description: 'It is gone.' }, default: problemResponse },
});

export const demoRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(loadDemo, async (c) => {
      const { demo } = c.var.dependencies;
      demo.begin();
      return c.json(await demo.progress(), 202);
    })
    .openapi(removeDemo, async (c) => {
      await c.var.dependencies.demo.remove();
      return c.body(null, 204);
    });
