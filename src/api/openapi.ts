import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';

type OpenApiDocument = ReturnType<OpenAPIHono<ApiEnv>['getOpenAPI31Document']>;

/** The OpenAPI 3.1 document of the routes. */
export function toOpenApiDocument(routes: OpenAPIHono<ApiEnv>, version: string): OpenApiDocument {
  return routes.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Sorot',
      version,
      description:
        'News intelligence for Indonesia. Problems are RFC 9457, their sentences in the language of Accept-Language (id, en).',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  });
}
