import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** The address of the other end of the connection; what a header claims does not count. */
export function clientAddress(c: Context): string {
  const { incoming } = c.env as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? 'unknown';
}
