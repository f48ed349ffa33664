import type { FETCH_PROBLEMS } from '../domain/fetch-problems.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { PROBLEMS } from '../domain/problem-catalog.ts';

/** What follows from a failure for whoever met it, a page or a feed, and for the site. */
export type Reaction =
  /** It is not their fault: again after so long, as if nothing had been. */
  | { readonly kind: 'hold'; readonly seconds: number }
  /** The whole site is left alone for as long as it asks, else for so long; then again, as if nothing had been. */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** It may pass: again after so long, then more and more seldom, so many times in all. */
  | { readonly kind: 'retry'; readonly seconds: number; readonly tries: number }
  /** The same, and the whole site is left alone for so long, for it takes us amiss. */
  | { readonly kind: 'slow-down'; readonly seconds: number; readonly tries: number }
  /** It will be the same tomorrow. */
  | { readonly kind: 'give-up' };

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** The tries that a page gets where a failure does not say otherwise. */
export const MOST_ATTEMPTS = 5;

const GIVE_UP: Reaction = { kind: 'give-up' };
const retry = (seconds: number, tries = MOST_ATTEMPTS): Reaction => ({ kind: 'retry', seconds, tries });
const slowDown = (seconds: number): Reaction => ({ kind: 'slow-down', seconds, tries: MOST_ATTEMPTS });

/** Every failure of fetching and what follows. A new one has no place to hide: without a row here the program does not compile. */
const REACTIONS: Readonly<Record<keyof typeof FETCH_PROBLEMS, Reaction>> = {
  // Longer than `sorot run --once` has patience.
  'network-away': { kind: 'hold', seconds: 150 },

  'fetch-rate-limited': { kind: 'wait', seconds: MINUTE },
  'robots-unreachable': { kind: 'wait', seconds: 15 * MINUTE },

  'fetch-connection': retry(5 * MINUTE),
  'fetch-timeout': retry(5 * MINUTE),
  'fetch-server': retry(5 * MINUTE),
  'fetch-dns': retry(15 * MINUTE),
  'fetch-encoding': retry(HOUR, 3),
  'fetch-error-page': retry(HOUR, 3),
  'fetch-tls': retry(HOUR),
  'feed-is-html': retry(15 * MINUTE),
  'feed-unreadable': retry(15 * MINUTE),
  'feed-without-pages': retry(HOUR),
  'feed-is-home-page': retry(HOUR),

  'fetch-challenge': slowDown(HOUR),

  'address-invalid': GIVE_UP,
  'address-port': GIVE_UP,
  'address-private': GIVE_UP,
  'fetch-bomb': GIVE_UP,
  'fetch-home-page': GIVE_UP,
  'fetch-not-html': GIVE_UP,
  'fetch-redirects': GIVE_UP,
  'fetch-status': GIVE_UP,
  'fetch-too-large': GIVE_UP,
  'robots-disallowed': GIVE_UP,
  'sitemap-unreadable': GIVE_UP,
  'sitemap-not-found': GIVE_UP,
  'opml-unreadable': GIVE_UP,
};

/** Statuses that may well be another tomorrow. */
const REACTIONS_TO_STATUS: Readonly<Record<number, Reaction>> = {
  401: retry(HOUR, 3),
  403: retry(HOUR, 3),
  // A feed often names a page a moment before it is there.
  404: retry(15 * MINUTE, 2),
};

/** What follows from a failure. */
export function reactionTo({ code, params }: Pick<Problem, 'code' | 'params'>): Reaction {
  if (code === 'analysis-busy') return { kind: 'hold', seconds: MINUTE };
  if (code === 'fetch-status') return REACTIONS_TO_STATUS[Number(params['status'])] ?? GIVE_UP;
  // A fault of ours may be mended in the meantime; that of a page that ends its thread will not.
  if (code === 'internal') return retry(HOUR);
  if (!isFetchCode(code)) return PROBLEMS[code].next === 'retry' ? retry(5 * MINUTE) : GIVE_UP;
  const reaction = REACTIONS[code];
  const asked = code === 'fetch-rate-limited' ? Number(params['seconds']) : 0;
  return reaction.kind === 'wait' ? { ...reaction, seconds: Math.max(reaction.seconds, asked) } : reaction;
}

const isFetchCode = (code: ProblemCode): code is keyof typeof REACTIONS => code in REACTIONS;
