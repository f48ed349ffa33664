import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './api-env.ts';

/** The methods that the routes know at a path, as the header `Allow` has them; none where there is nothing at all. */
export function findAllowedMethods({ routes }: OpenAPIHono<ApiEnv>, path: string): readonly string[] {
  const methods = routes.filter((route) => toPattern(route.path).test(path)).map(({ method }) => method);
  return [...new Set(methods)].filter((method) => method !== 'ALL').sort();
}

/** `/api/articles/:id` as a pattern for whole paths. */
const toPattern = (path: string): RegExp => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
