import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Bytes to be sent, after which the connection ends; or what is to be done with the connection. */
export type RawAnswer = string | Uint8Array | ((socket: Socket) => void);

export interface RawServer {
  /** "http://127.0.0.1:40123", without a slash at the end. */
  readonly origin: string;
  /** The requests as they came, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that answers by path with bytes as they are: for answers that no proper server gives. */
export async function startRawServer(answers: Readonly<Record<string, RawAnswer>>): Promise<RawServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Whoever has seen enough goes away.
    socket.on('error', () => {});
    let head = '';
    socket.on('data', (bytes) => {
      head += bytes.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      requests.push(head);
      const answer = answers[head.split(' ', 2)[1] ?? ''] ?? 'HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n';
      head = '';
      if (typeof answer === 'function') answer(socket);
      else socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
