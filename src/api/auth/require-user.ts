import { createMiddleware } from 'hono/factory';
import { Problem } from '../../domain/problem.ts';
import type { ApiEnv } from '../api-env.ts';

/** What answers without a login: how to log in, what this is, and what it can do. */
const OPEN = new Set(['/api/session', '/api/status', '/api/openapi.json']);

/** Where login is required, everything else needs a user. */
export const requireUser = createMiddleware<ApiEnv>(async (c, next) => {
  const closed = c.var.dependencies.access.loginRequired && !OPEN.has(c.req.path);
  if (closed && c.var.user === null) throw new Problem('login-required');
  await next();
});
