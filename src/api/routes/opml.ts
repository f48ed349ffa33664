import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { OpmlImportedSchema, OpmlImportSchema } from '../schemas/discovery.ts';
import { problemResponse } from '../schemas/problem.ts';

const tags = ['feeds'];

const exportOpml = createRoute({
  method: 'get',
  path: '/opml',
  operationId: 'exportOpml',
  summary: 'The feeds as OPML, for a feed reader or another Sorot',
  tags,
  responses: {
    200: { description: 'OPML 2.0.', content: { 'text/x-opml': { schema: z.string() } } },
    default: problemResponse,
  },
});

const importOpml = createRoute({
  method: 'post',
  path: '/opml',
  operationId: 'importOpml',
  summary: 'Follow the feeds of an OPML document',
  tags,
  request: { body: { content: { 'application/json': { schema: OpmlImportSchema } }, required: true } },
  responses: {
    200: { description: 'How many are new.', content: { 'application/json': { schema: OpmlImportedSchema } } },
    default: problemResponse,
  },
});

export const opmlRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(exportOpml, async (c) => {
      const opml = await c.var.dependencies.sources.exportOpml();
      c.header('Content-Type', 'text/x-opml; charset=utf-8');
      c.header('Content-Disposition', 'attachment; filename="sorot.opml"');
      return c.body(opml, 200);
    })
    .openapi(importOpml, async (c) => {
      const { sources, polling } = c.var.dependencies;
      const imported = await sources.importOpml(c.req.valid('json').opml);
      if (imported.added > 0) polling.wake();
      return c.json(imported, 200);
    });
