import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createCourtesy, type Courtesy } from './courtesy.ts';
import type { Outlet } from './nation.ts';
import { createOutletSite, FEED_PATH, RETRY_AFTER_SECONDS, type SiteReply, type SiteRequest } from './outlet-site.ts';
import type { createScaledClock } from './scaled-clock.ts';

const USUAL_PAUSE_MS = 2000;
// More than this a Crawl-delay is not heeded, and need not be.
const LONGEST_DELAY_MS = 30_000;

export interface NationServer {
  readonly courtesy: Courtesy;
  readonly feeds: readonly string[];
  /** The origin of a host name. */
  origin(host: string): string;
  close(): Promise<void>;
}

interface Site {
  readonly outlet: Outlet;
  readonly answer: (request: SiteRequest) => SiteReply;
}

/** All outlets of a nation behind one port of this machine, told apart by their names. */
export async function startNation(
  nation: readonly Outlet[],
  beganAt: number,
  clock: ReturnType<typeof createScaledClock>,
): Promise<NationServer> {
  const courtesy = createCourtesy(USUAL_PAUSE_MS);
  const sites = new Map<string, Site>();
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = (host: string): string => `http://${host}:${port}`;
  for (const outlet of nation) sites.set(outlet.domain, { outlet, answer: createOutletSite(outlet, beganAt, origin) });

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const domain = host.split('.').slice(-2).join('.');
    const site = sites.get(domain);
    if (!site) return void response.writeHead(421).end();
    const path = request.url ?? '/';
    courtesy.arrived(domain, path, clock.elapsed());
    response.once('close', () => courtesy.left(domain));
    const reply = site.answer({
      host,
      path,
      ifNoneMatch: request.headers['if-none-match'],
      now: clock.now() - beganAt,
    });
    await clock.sleep(reply.delayMs);
    if (reply.silence === 'hang' || response.destroyed) return;
    if (reply.silence === 'reset') return void request.socket.destroy();
    if (reply.status === 429) courtesy.askForRest(domain, clock.elapsed() + RETRY_AFTER_SECONDS * 1000);
    if (path === '/robots.txt' && reply.status === 200)
      courtesy.askFor(domain, Math.min(site.outlet.crawlDelaySeconds * 1000, LONGEST_DELAY_MS));
    send(response, reply, site.outlet.number % 2 === 0);
  };

  return {
    courtesy,
    feeds: nation.map(({ domain }) => origin(`www.${domain}`) + FEED_PATH),
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, { status, headers, body }: SiteReply, zipped: boolean): void {
  const isZipped = zipped && body !== '';
  response.writeHead(status, { ...headers, ...(isZipped && { 'content-encoding': 'gzip' }) });
  response.end(isZipped ? gzipSync(body, { level: 1 }) : body);
}
