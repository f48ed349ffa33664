import { createRoute } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from '../api-env.ts';
import { clientAddress } from '../auth/client-address.ts';
import { checkCredentials } from '../auth/credentials.ts';
import { endSession, startSession } from '../auth/session-cookie.ts';
import { createRouter } from '../router.ts';
import { problemResponse } from '../schemas/problem.ts';
import { CredentialsSchema, SessionSchema } from '../schemas/session.ts';
import { Problem } from '../../domain/problem.ts';

const tags = ['session'];

const logIn = createRoute({
  method: 'post',
  path: '/session',
  operationId: 'logIn',
  summary: 'Log in: sets the session cookie',
  tags,
  request: { body: { content: { 'application/json': { schema: CredentialsSchema } }, required: true } },
  responses: { 204: { description: 'Logged in.' }, default: problemResponse },
});

const getSession = createRoute({
  method: 'get',
  path: '/session',
  operationId: 'getSession',
  summary: 'Who is logged in',
  tags,
  responses: {
    200: { description: 'The user, or null.', content: { 'application/json': { schema: SessionSchema } } },
    default: problemResponse,
  },
});

const logOut = createRoute({
  method: 'delete',
  path: '/session',
  operationId: 'logOut',
  summary: 'Log out',
  tags,
  responses: { 204: { description: 'Logged out.' }, default: problemResponse },
});

export const sessionRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(logIn, async (c) => {
      const credentials = c.req.valid('json');
      const attempt = c.var.attempts.begin(credentials.name, clientAddress(c));
      if (attempt.waitSeconds > 0) {
        c.header('Retry-After', String(attempt.waitSeconds));
        throw new Problem('login-too-many', { minutes: Math.ceil(attempt.waitSeconds / 60) });
      }
      const user = await checkCredentials(c.var.dependencies.store.users, credentials);
      attempt.succeed();
      await startSession(c, user);
      return c.body(null, 204);
    })
    .openapi(getSession, (c) => c.json({ user: c.var.user?.name ?? null }, 200))
    .openapi(logOut, async (c) => {
      await endSession(c);
      return c.body(null, 204);
    });
