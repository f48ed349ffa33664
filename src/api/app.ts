import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { Problem } from '../domain/problem.ts';
import { findAllowedMethods } from './allowed-methods.ts';
import type { ApiEnv } from './api-env.ts';
import { createLoginAttempts } from './auth/login-attempts.ts';
import { loopbackNames } from './auth/loopback-names.ts';
import { requireUser } from './auth/require-user.ts';
import { sameOrigin } from './auth/same-origin.ts';
import { findSessionUser } from './auth/session-cookie.ts';
import type { ApiDependencies } from './dependencies.ts';
import { preferredLanguage } from './language.ts';
import { toOpenApiDocument } from './openapi.ts';
import { answerError } from './problems.ts';
import { createRouter } from './router.ts';
import { createRoutes } from './routes.ts';
import { securityHeaders } from './security-headers.ts';
import { webApp } from './web-app.ts';

/** For one request: several times the longest page. Whole archives go through `sorot analyze`, which streams. */
const LIMIT_MB = 10;

/** The whole server: guards first, then the API, then the web app. No socket is opened: `app.request(…)` answers in a test. */
export function createApp(dependencies: ApiDependencies): OpenAPIHono<ApiEnv> {
  const attempts = createLoginAttempts(dependencies.clock);
  const routes = createRoutes();
  const document = toOpenApiDocument(routes, dependencies.version);
  routes.get('/api/openapi.json', (c) => c.json(document));
  const tooLarge = (): never => {
    throw new Problem('input-too-large', { limit: LIMIT_MB });
  };

  const app = createRouter();
  app.onError(answerError);
  app.use(async (c, next) => {
    c.set('dependencies', dependencies);
    c.set('attempts', attempts);
    c.set('language', preferredLanguage(c.req.header('Accept-Language')));
    await next();
  });
  app.use(compress(), securityHeaders(), loopbackNames, sameOrigin);
  app.use('/api/*', async (c, next) => {
    c.set('user', await findSessionUser(c));
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use('/api/*', requireUser, bodyLimit({ maxSize: LIMIT_MB * 1024 * 1024, onError: tooLarge }));
  app.route('/', routes);
  app.all('/api/*', (c) => {
    const { method, path } = c.req;
    const allowed = findAllowedMethods(routes, path);
    if (allowed.length === 0) throw new Problem('not-found', { path });
    c.header('Allow', allowed.join(', '));
    throw new Problem('method-not-allowed', { method, path });
  });
  app.route('/', webApp(dependencies.webDir));
  app.notFound((c) => answerError(new Problem('not-found', { path: c.req.path }), c));
  return app;
}
