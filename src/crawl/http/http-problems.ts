import { Problem } from '../../domain/problem.ts';

// Longer waits than a day are mistakes or malice (story-indexer honours a day too).
const LONGEST_RETRY_AFTER_SECONDS = 86_400;
const USUAL_RETRY_AFTER_SECONDS = 60;

/** The seconds that a Retry-After header asks for: a number or a date. */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_RETRY_AFTER_SECONDS) : undefined;
}

/** What a status that brings no content means. */
export function toStatusProblem(status: number, host: string, retryAfterSeconds: number | undefined): Problem {
  if (status === 429 || (status === 503 && retryAfterSeconds !== undefined)) {
    return new Problem('fetch-rate-limited', { host, seconds: retryAfterSeconds ?? USUAL_RETRY_AFTER_SECONDS });
  }
  // 408 and 425 ask for another try, as do all faults of the server.
  if (status >= 500 || status === 408 || status === 425) return new Problem('fetch-server', { host, status });
  return new Problem('fetch-status', { host, status });
}

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const TLS = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH)/;
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'no way to the host',
  ENETUNREACH: 'no network',
  UND_ERR_SOCKET: 'the connection ended early',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too long',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is not as long as it says',
};

/** What a failed exchange means, in a user's words. A Problem stays as it is. */
export function toFetchProblem(error: unknown, host: string, timeoutMs: number): Problem {
  const causes = [...causesOf(error)];
  const problem = causes.find((cause) => cause instanceof Problem);
  if (problem) return problem;
  const isTimeout = causes.some((cause) => cause.name === 'TimeoutError');
  const code = causes.map(findCode).find((found) => found !== undefined) ?? '';
  if (isTimeout || TIMEOUTS.has(code))
    return new Problem('fetch-timeout', { host, seconds: Math.round(timeoutMs / 1000) }, error);
  if (DNS.has(code)) return new Problem('fetch-dns', { host }, error);
  if (TLS.test(code)) return new Problem('fetch-tls', { host, reason: code }, error);
  const reason = REASONS[code] ?? (/^(?:HPE_.*)?$/.test(code) ? 'the answer cannot be understood' : code);
  return new Problem('fetch-connection', { host, reason }, error);
}

/** A parser's error has the name of a code and none in it. */
const findCode = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;

function* causesOf(error: unknown): Generator<Error> {
  // Several addresses of one host that all fail come as one AggregateError.
  const queue: unknown[] = [error];
  for (let depth = 0; queue.length > 0 && depth < 16; depth += 1) {
    const next = queue.shift();
    if (!(next instanceof Error)) continue;
    yield next;
    queue.push(next.cause, ...(next instanceof AggregateError ? next.errors : []));
  }
}
