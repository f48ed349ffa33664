import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Problem } from '../domain/problem.ts';

/** How long open requests may take to finish when the program ends. */
const GRACE_MS = 10_000;

export interface HttpServer {
  /** The address for a browser, with the port that was chosen where 0 was asked for. */
  readonly url: string;
  /** Takes no new requests, lets the open ones finish, and cuts off what is not done in ten seconds. */
  close(): Promise<void>;
}

/** Listens. Throws the Problem 'address-in-use' or 'address-unusable'. */
export async function startHttpServer(
  fetch: (request: Request, env: unknown) => Response | Promise<Response>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<HttpServer> {
  const server = createAdaptorServer({ fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: unknown) => {
    throw toProblem(error, host, port);
  });
  const bound = server.address() as AddressInfo;
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address;
  return { url: `http://${name}:${bound.port}`, close: () => closeServer(server) };
}

function toProblem(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  if (code === 'EADDRINUSE') return new Problem('address-in-use', { host, port }, error);
  return new Problem('address-unusable', { host, port, reason: code }, error);
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(cut);
}
