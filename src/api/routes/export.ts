import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { dayInJakarta } from '../../query/days.ts';
import { parseQuery } from '../../query/parse-query.ts';
import { EXPORT_FORMATS, EXPORT_MEDIA_TYPES, exportArticles } from '../../reports/export/export-articles.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { FilterParametersSchema } from '../schemas/search.ts';
import { toFilter } from '../to-filter.ts';

const file = z.string().openapi({ type: 'string', format: 'binary' });

const exportRoute = createRoute({
  method: 'get',
  path: '/articles/export',
  operationId: 'exportArticles',
  summary: 'All articles of a search as a file, newest first, however many',
  description: 'An answer that is cut off is not a whole file: the connection then ends without its last piece.',
  tags: ['articles'],
  request: {
    query: FilterParametersSchema.extend({
      format: z.enum(EXPORT_FORMATS).default('jsonl'),
      separator: z
        .enum([',', ';'])
        .default(',')
        .openapi({ description: 'Of CSV cells. With a semicolon numbers have a decimal comma.' }),
    }),
  },
  responses: {
    200: {
      description: 'JSON Lines of whole records, or a table with a row for each.',
      content: {
        'application/jsonl': { schema: file },
        'text/csv': { schema: file },
        'application/vnd.apache.parquet': { schema: file },
      },
    },
    default: problemResponse,
  },
});

export const exportRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter().openapi(exportRoute, async (c) => {
    const { store, clock } = c.var.dependencies;
    const parameters = c.req.valid('query');
    const { format, separator } = parameters;
    const today = dayInJakarta(clock.now());
    const selection = await store.articles.select({
      query: parseQuery(parameters.q, today),
      filter: toFilter(parameters),
    });
    const file = exportArticles(selection.records(), format, separator);
    return c.body(ReadableStream.from(file), 200, {
      'Content-Type': EXPORT_MEDIA_TYPES[format],
      'Content-Disposition': `attachment; filename="sorot-${today}.${format}"`,
    });
  });
