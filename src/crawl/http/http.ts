import type { LookupFunction } from 'node:net';
import { Agent, request, type Dispatcher } from 'undici';
import { Problem } from '../../domain/problem.ts';
import { ACCEPTED_ENCODINGS, readBody, type BodyLimit } from './body.ts';
import { isChallenge } from './challenge.ts';
import { isForbiddenPort } from './forbidden-ports.ts';
import { createGuardedConnector } from './connector.ts';
import { parseContentType, type ContentType } from './content-type.ts';
import { parseRetryAfter, toFetchProblem, toStatusProblem } from './http-problems.ts';

const MAX_REDIRECTS = 10;
const LONGEST_ADDRESS = 8192;
const ERROR_PAGE_BYTES = 32 * 1024;
// Some Indonesian sites send more cookies than the 16 KB that Node allows.
const MAX_HEADER_BYTES = 64 * 1024;

export interface HttpOptions {
  readonly userAgent: string;
  /** Whether a connection may go to this IP address, whatever name led to it. */
  readonly allowAddress: (address: string) => boolean;
  /** For all hops of one request together, waiting in `beforeHop` not counted. */
  readonly timeoutMs?: number;
  /** How names are resolved, if not by the system. */
  readonly lookup?: LookupFunction;
}

/** What an earlier answer said of itself, so that an unchanged document need not come again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface HttpRequest extends BodyLimit {
  readonly url: string;
  readonly accept: string;
  readonly validators?: Validators;
  /** Asked before every request to a server, redirects too: the place for robots and pace. Throws to refuse. */
  readonly beforeHop?: (url: string) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
}

/** An answer as it came, but for the transfer encoding. */
export interface ReceivedAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** In its content encoding. */
  readonly body: Uint8Array;
}

export interface HttpContent extends Validators, ContentType {
  readonly kind: 'content';
  /** Where it was found after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly received: ReceivedAnswer;
  /** How long the server calls it fresh. */
  readonly maxAgeSeconds: number | null;
}
export type HttpAnswer = HttpContent | { readonly kind: 'not-modified' };

export interface HttpClient {
  /** Every failure is a Problem ('fetch-…', 'address-…'), except the caller's own abort, which throws its reason. */
  get(request: HttpRequest): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** An HTTP client that is safe to point at addresses from outside. Protocol knowledge lives here and nowhere else. */
export function createHttpClient(options: HttpOptions): HttpClient {
  const timeoutMs = options.timeoutMs ?? 20_000;
  const connect = createGuardedConnector({ ...options, timeoutMs });
  const dispatcher = new Agent({ connect, maxHeaderSize: MAX_HEADER_BYTES, allowH2: false });

  const exchange = async (asked: HttpRequest, url: URL, signal: AbortSignal): Promise<HttpAnswer | URL> => {
    const response = await request(url, { dispatcher, signal, headers: requestHeaders(asked, options.userAgent) });
    const header = headerReader(response.headers);
    const { statusCode: status, body } = response;
    const location = header('location');
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      await body.dump({ limit: ERROR_PAGE_BYTES });
      return getWebUrl(decodeHeader(location), url.href);
    }
    if (status === 304 && asked.validators) {
      await body.dump();
      return { kind: 'not-modified' };
    }
    const isContent = status >= 200 && status < 300;
    const limit: BodyLimit = isContent ? asked : { maxBytes: ERROR_PAGE_BYTES, whenTooLarge: 'cut' };
    const encodings = [response.headers['content-encoding'] ?? []].flat().join(',');
    const { bytes, received } = await readBody(body, encodings, url.host, limit);
    if (isChallenge(header, bytes)) throw new Problem('fetch-challenge', { host: url.host });
    if (!isContent) throw toStatusProblem(status, url.host, parseRetryAfter(header('retry-after'), Date.now()));
    return {
      kind: 'content',
      url: url.href,
      bytes,
      received: { status, headers: listHeaders(response.headers), body: received },
      ...parseContentType(header('content-type')),
      etag: header('etag') ?? null,
      lastModified: header('last-modified') ?? null,
      maxAgeSeconds: readMaxAge(header('cache-control')),
    };
  };

  const get = async (asked: HttpRequest): Promise<HttpAnswer> => {
    const seen = new Set<string>();
    let leftMs = timeoutMs;
    let url = getWebUrl(asked.url);
    while (seen.size <= MAX_REDIRECTS && !seen.has(url.href)) {
      seen.add(url.href);
      await asked.beforeHop?.(url.href);
      asked.signal?.throwIfAborted();
      const began = performance.now();
      const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(leftMs)));
      const signal = asked.signal ? AbortSignal.any([asked.signal, deadline]) : deadline;
      try {
        const answer = await exchange(asked, url, signal);
        if (!(answer instanceof URL)) return answer;
        url = answer;
      } catch (error) {
        asked.signal?.throwIfAborted();
        throw toFetchProblem(error, url.host, timeoutMs);
      }
      leftMs -= performance.now() - began;
    }
    throw new Problem('fetch-redirects', { url: asked.url, limit: MAX_REDIRECTS });
  };

  return { get, close: () => dispatcher.destroy() };
}

function getWebUrl(address: string, base?: string): URL {
  const url = address.length > LONGEST_ADDRESS ? null : URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Problem('address-invalid', { url: address.slice(0, LONGEST_ADDRESS) });
  if (isForbiddenPort(url.port)) throw new Problem('address-port', { host: url.hostname, port: url.port });
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/** Some servers write addresses into their headers as they are; headers are read byte by byte. */
function decodeHeader(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

function requestHeaders(asked: HttpRequest, userAgent: string): Record<string, string> {
  const { etag = null, lastModified = null } = asked.validators ?? {};
  return {
    'user-agent': userAgent,
    accept: asked.accept,
    'accept-encoding': ACCEPTED_ENCODINGS,
    'accept-language': 'id,en;q=0.5',
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

type HeaderReader = (name: string) => string | undefined;

function headerReader(headers: Dispatcher.ResponseData['headers']): HeaderReader {
  return (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
}

function listHeaders(headers: Dispatcher.ResponseData['headers']): ReceivedAnswer['headers'] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one) => [name, one] as const),
  );
}

function readMaxAge(header: string | undefined): number | null {
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i.exec(header ?? '')?.[1];
  return seconds === undefined ? null : Number(seconds);
}
