import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Never answers. */
  readonly hang?: boolean;
}
export type Answer = Reply | ((request: IncomingMessage) => Reply);

export interface LoopbackServer {
  /** "http://127.0.0.1:40123", without a slash at the end. */
  readonly origin: string;
  /** The paths asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A web server on 127.0.0.1 that answers by path; what it does not know is 404. HTML is the usual type. */
export async function startLoopbackServer(
  answers: (origin: string) => Readonly<Record<string, Answer>>,
): Promise<LoopbackServer> {
  const asked: string[] = [];
  let byPath: Readonly<Record<string, Answer>> = {};
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    asked.push(path);
    const answer = byPath[path] ?? { status: 404, body: 'not here' };
    const reply = typeof answer === 'function' ? answer(request) : answer;
    if (reply.hang) return;
    response.writeHead(reply.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...reply.headers });
    response.end(reply.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  byPath = answers(origin);
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { origin, asked, close };
}
