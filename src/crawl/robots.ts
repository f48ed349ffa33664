import robotsParser from 'robots-parser';
import type { SteadyClock } from '../base/clock.ts';
import { Problem } from '../domain/problem.ts';
import type { HttpContent, HttpRequest } from './http/http.ts';

interface Robots {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
  getSitemaps(): readonly string[];
}
// The package is CommonJS whose types speak of a default export that is not there at run time.
const parseRobots = robotsParser as unknown as (url: string, text: string) => Robots;

/** The name that a robots.txt calls us by, whatever else the user agent says. */
const ROBOT_NAME = 'Sorot';
const FRESH_MS = 24 * 3_600_000;
// After a failure the file is asked for again no sooner than this.
const FAILURE_FRESH_MS = 5 * 60_000;
// RFC 9309 §2.5: at least 500 KiB must be read; the rest of a longer file is ignored.
const MAX_BYTES = 512 * 1024;
// Some files ask for hours, by mistake or to be left alone; those who mean that say Disallow.
const LONGEST_DELAY_MS = 30_000;
const MOST_ORIGINS = 2000;

export interface RobotRules {
  isAllowed(url: string): boolean;
  /** The pause that the site asks for between two requests; 0 where it says nothing. */
  readonly delayMs: number;
  /** The sitemaps that it names, as written. */
  readonly sitemaps: readonly string[];
}

const ALLOW_ALL: RobotRules = { isAllowed: () => true, delayMs: 0, sitemaps: [] };
// Failures that the page itself would meet in the same way: told as they are.
const SAME_FOR_THE_PAGE: ReadonlySet<string> = new Set([
  'address-invalid',
  'address-private',
  'fetch-dns',
  'fetch-connection',
  'fetch-tls',
  'fetch-challenge',
]);
// What RFC 9309 §2.3.1 calls unavailable: a status 4xx, and redirects that lead nowhere.
const NOT_THERE: ReadonlySet<string> = new Set(['fetch-status', 'fetch-redirects']);

/** The rules of a robots.txt for us. */
function parseRobotRules(url: string, text: string): RobotRules {
  const parsed = parseRobots(url, text);
  const delaySeconds = parsed.getCrawlDelay(ROBOT_NAME) ?? 0;
  return {
    isAllowed: (page) => parsed.isAllowed(page, ROBOT_NAME) ?? true,
    delayMs: Number.isFinite(delaySeconds) ? Math.min(Math.max(0, delaySeconds) * 1000, LONGEST_DELAY_MS) : 0,
    sitemaps: parsed.getSitemaps(),
  };
}

/** What is known of one origin. Moments are those of `clock.elapsed()`. */
interface Known {
  rules: Promise<RobotRules>;
  until: number;
  /** The rules that were read last, for when they cannot be read again. */
  last: RobotRules | undefined;
}

/**
 * Gives the rules for a page's origin (RFC 9309), kept for a day: a file that is not there allows all; one that cannot be read forbids
 * all for now (Problem 'robots-unreachable'), unless it was read before: then that holds on (§2.4).
 *
 * @param get asks for the file, at the pace of its site.
 */
export function createRobots(
  get: (request: HttpRequest) => Promise<HttpContent>,
  clock: SteadyClock,
): (url: string, signal?: AbortSignal) => Promise<RobotRules> {
  const known = new Map<string, Known>();

  const readRules = async (origin: string, signal: AbortSignal | undefined): Promise<RobotRules> => {
    const url = `${origin}/robots.txt`;
    try {
      const { bytes } = await get({
        url,
        accept: 'text/plain,*/*;q=0.5',
        maxBytes: MAX_BYTES,
        whenTooLarge: 'cut',
        signal,
      });
      return parseRobotRules(url, new TextDecoder().decode(bytes));
    } catch (error) {
      if (!(error instanceof Problem) || SAME_FOR_THE_PAGE.has(error.code)) throw error;
      if (NOT_THERE.has(error.code)) return ALLOW_ALL;
      throw new Problem('robots-unreachable', { host: new URL(origin).host }, error);
    }
  };

  const readAgain = async (origin: string, entry: Known, signal: AbortSignal | undefined): Promise<RobotRules> => {
    try {
      entry.last = await readRules(origin, signal);
      return entry.last;
    } catch (error) {
      // An aborted reading says nothing of the site.
      entry.until = signal?.aborted ? 0 : clock.elapsed() + FAILURE_FRESH_MS;
      const holdsOn = error instanceof Problem && error.code === 'robots-unreachable';
      if (holdsOn && entry.last !== undefined) return entry.last;
      throw error;
    }
  };

  return (url, signal) => {
    const { origin } = new URL(url);
    const found = known.get(origin);
    if (found && found.until > clock.elapsed()) return found.rules;
    const entry: Known = { rules: Promise.resolve(ALLOW_ALL), until: clock.elapsed() + FRESH_MS, last: found?.last };
    entry.rules = readAgain(origin, entry, signal);
    known.delete(origin);
    known.set(origin, entry);
    const [oldest] = known.keys();
    if (known.size > MOST_ORIGINS && oldest !== undefined) known.delete(oldest);
    return entry.rules;
  };
}
