import { createMiddleware } from 'hono/factory';
import { Problem } from '../../domain/problem.ts';
import type { ApiEnv } from '../api-env.ts';

/** Names and addresses of the machine itself, as a Host header writes them. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Whether a server on this address is reached from this machine alone. */
export const isLoopbackHost = (host: string): boolean => host === '::1' || LOOPBACK.test(host);

/** Answers only to names of this machine where `access` asks for it, see there. */
export const loopbackNames = createMiddleware<ApiEnv>(async (c, next) => {
  const host = c.req.header('Host') ?? '';
  if (c.var.dependencies.access.loopbackNamesOnly && !LOOPBACK.test(host)) throw new Problem('host-refused', { host });
  await next();
});
