import type { ProblemCode, ProblemParams } from './problem.ts';

/** How a source does. The first that holds, in the order of `RULES`. */
export const SOURCE_STATES = ['sehat', 'lambat', 'terputus', 'berubah-bentuk', 'diblokir', 'belum-dipantau'] as const;
export type SourceState = (typeof SOURCE_STATES)[number];

/** Why a source is in its state; screens have a sentence for each. */
export const HEALTH_REASONS = [
  'well',
  'disabled',
  'no-feed',
  'not-polled',
  'feeds-refused',
  'pages-refused',
  'feeds-failing',
  'silent',
  'stale-rule',
  'pages-empty',
  'fewer',
  'feed-failing',
] as const;
export type HealthReason = (typeof HEALTH_REASONS)[number];

export interface SourceHealth {
  readonly state: SourceState;
  readonly reason: HealthReason;
}

export interface FeedSignal {
  readonly lastPollAt: string | null;
  /** The first failure since the last success. */
  readonly failingSince: string | null;
  /** The last failure, null after a success. */
  readonly failure: { readonly code: ProblemCode; readonly params: ProblemParams } | null;
}

/** What a source's health is judged by. "Recent" is the last seven whole days. */
export interface SourceSignals {
  readonly isDisabled: boolean;
  readonly feeds: readonly FeedSignal[];
  /** Articles of the last whole days, newest first. */
  readonly lastDays: readonly number[];
  /** Articles on a usual day; null where too little is known. */
  readonly usual: number | null;
  readonly recentArticles: number;
  /** Of the recent articles, those of pages that a publisher's rule exists for, and those that it did not fit. */
  readonly recentRuled: number;
  readonly recentStale: number;
  /** Recent pages that were given up because the site refused them, and because no article was found on them. */
  readonly refusedPages: number;
  readonly emptyPages: number;
}

const DAY_MS = 24 * 3_600_000;
/** Feeds that fail for so long are in no passing trouble. */
const LOST_AFTER_MS = DAY_MS;
/** So many whole days without an article are no quiet weekend. */
const SILENT_DAYS = 3;
/** Fewer pages than this say nothing of a site. */
const LEAST_PAGES = 10;
/** From this share on, a rule no longer fits its site. */
const STALE_SHARE = 0.3;
/** A usual day has at least so many articles where a thin day means something, */
const LEAST_USUAL = 4;
/** and a thin day has less than this share of them. */
const THIN_SHARE = 0.5;

interface HealthRule extends SourceHealth {
  readonly holds: (signals: SourceSignals, now: number) => boolean;
}

const isFailing = ({ failure }: FeedSignal): boolean => failure !== null;
const isRefused = ({ failure }: FeedSignal): boolean => failure !== null && isRefusal(failure);
const hasFailedFor =
  (ms: number, now: number) =>
  ({ failure, failingSince }: FeedSignal): boolean =>
    failure !== null && now - Date.parse(failingSince ?? '') >= ms;

/** What keeps everything away comes first, what only makes it less last. */
const RULES: readonly HealthRule[] = [
  { state: 'belum-dipantau', reason: 'disabled', holds: ({ isDisabled }) => isDisabled },
  { state: 'belum-dipantau', reason: 'no-feed', holds: ({ feeds }) => feeds.length === 0 },
  {
    state: 'belum-dipantau',
    reason: 'not-polled',
    holds: ({ feeds }) => feeds.every(({ lastPollAt }) => lastPollAt === null),
  },
  { state: 'diblokir', reason: 'feeds-refused', holds: ({ feeds }) => feeds.every(isRefused) },
  {
    state: 'diblokir',
    reason: 'pages-refused',
    holds: ({ refusedPages, recentArticles }) => refusedPages >= LEAST_PAGES && refusedPages > recentArticles,
  },
  {
    state: 'terputus',
    reason: 'feeds-failing',
    holds: ({ feeds }, now) => feeds.every(hasFailedFor(LOST_AFTER_MS, now)),
  },
  {
    state: 'terputus',
    reason: 'silent',
    holds: ({ lastDays, usual }) =>
      (usual ?? 0) >= 1 && lastDays.slice(0, SILENT_DAYS).every((articles) => articles === 0),
  },
  {
    state: 'berubah-bentuk',
    reason: 'stale-rule',
    holds: ({ recentRuled, recentStale }) => recentRuled >= LEAST_PAGES && recentStale >= STALE_SHARE * recentRuled,
  },
  {
    state: 'berubah-bentuk',
    reason: 'pages-empty',
    holds: ({ emptyPages, recentArticles }) => emptyPages >= LEAST_PAGES && emptyPages >= recentArticles,
  },
  {
    state: 'lambat',
    reason: 'fewer',
    holds: ({ lastDays, usual }) => (usual ?? 0) >= LEAST_USUAL && (lastDays[0] ?? 0) < THIN_SHARE * (usual ?? 0),
  },
  { state: 'lambat', reason: 'feed-failing', holds: ({ feeds }) => feeds.some(isFailing) },
];

/**
 * Whether a source is well, and if not, what is the matter.
 *
 * - belum dipantau: it is switched off, has no feed, or none of its feeds was polled yet;
 * - diblokir: the site refuses all feeds, or refuses more pages than we got (401, 403, 451, a challenge, robots.txt);
 * - terputus: all feeds have failed for a day, or three days passed without an article where some come daily;
 * - berubah bentuk: the rule did not fit 30% of the pages, or at least half of them held no article;
 * - lambat: yesterday had less than half of a usual day, or one of the feeds fails;
 * - sehat: none of these.
 */
export function judgeHealth(signals: SourceSignals, now: number): SourceHealth {
  const { state, reason } = RULES.find(({ holds }) => holds(signals, now)) ?? { state: 'sehat', reason: 'well' };
  return { state, reason };
}

const REFUSED_STATUS: ReadonlySet<unknown> = new Set([401, 402, 403, 451]);

/** Whether the site does not want us, rather than being in trouble. */
export function isRefusal({ code, params }: NonNullable<FeedSignal['failure']>): boolean {
  if (code === 'fetch-status') return REFUSED_STATUS.has(params['status']);
  return code === 'fetch-challenge' || code === 'robots-disallowed';
}
