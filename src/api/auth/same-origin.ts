import { createMiddleware } from 'hono/factory';
import { Problem } from '../../domain/problem.ts';
import type { ApiEnv } from '../api-env.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send (CSRF). Browsers say where a request comes from: Sec-Fetch-Site, or in
 * older ones Origin. What says neither is no browser and carries no one's cookie.
 */
export const sameOrigin = createMiddleware<ApiEnv>(async (c, next) => {
  if (!SAFE_METHODS.has(c.req.method) && isForeign(c.req.header())) throw new Problem('origin-refused');
  await next();
});

/** Header names in lower case. */
function isForeign(headers: Readonly<Record<string, string>>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  // The host alone: a proxy with TLS in front changes the scheme.
  return origin !== undefined && (URL.canParse(origin) ? new URL(origin).host : undefined) !== headers['host'];
}
