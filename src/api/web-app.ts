import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { Problem } from '../domain/problem.ts';
import type { ApiEnv } from './api-env.ts';

/** Stands in `index.html` for the nonce of the answer (see `security-headers.ts`). */
const NONCE_MARK = '__CSP_NONCE__';
/** Vite puts a hash of the content into the names in this folder: what such a name holds never changes. */
const HASHED = '/assets/';

/** The built web app: its files, and `index.html` for every address that its own router knows. */
export function webApp(webDir: string): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.use(async (c, next) => {
    await next();
    if (c.res.ok && !c.res.headers.has('Cache-Control'))
      c.header('Cache-Control', c.req.path.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.get('/index.html', (c) => c.redirect('/', 301));
  // No file is the index of a folder: `/` is for the page below, which needs its nonce.
  if (existsSync(webDir)) app.get('*', serveStatic({ root: webDir, index: 'no index' }));
  app.get('*', async (c) => {
    if (c.req.path.startsWith(HASHED)) throw new Problem('not-found', { path: c.req.path });
    const html = await readFile(path.join(webDir, 'index.html'), 'utf8').catch((error: unknown) => {
      throw new Problem('web-not-built', {}, error);
    });
    return c.html(html.replaceAll(NONCE_MARK, c.var.secureHeadersNonce ?? ''), 200, { 'Cache-Control': 'no-store' });
  });
  return app;
}
