import type { FeedContent } from '../crawl/crawler.ts';
import { findSite } from '../crawl/site.ts';
import { Problem } from '../domain/problem.ts';
import type { Feed } from '../store/feed-store.ts';
import type { NewTask } from '../store/task-store.ts';
import { attempt, toTime, type CollectTools } from './collect-tools.ts';
import { reactionTo } from './reactions.ts';
import { failedPollPause, nextPollPause, spread } from './schedule.ts';

const HOUR_SECONDS = 3600;

/** One refresh of a feed, read from top to bottom: ask, offer its pages as tasks, say when to come again. */
export async function pollFeed(feed: Feed, tools: CollectTools, signal: AbortSignal): Promise<void> {
  const { store, clock, random, counters, log } = tools;
  counters.add('polls');
  const answer = await attempt(() => readFeed(feed, tools, signal), signal);
  const now = clock.now();
  if (answer instanceof Problem) return settlePollFailure(feed, answer, tools);

  const tasks = answer === 'not-modified' ? [] : toTasks(answer, feed.id);
  const found = tasks.length > 0 ? await store.tasks.offer(tasks, toTime(now)) : 0;
  const lastNewAt = found > 0 ? toTime(now) : feed.lastNewAt;
  const askedSeconds = answer === 'not-modified' ? feed.askedSeconds : findAskedSeconds(answer);
  const pauseMs = nextPollPause({
    beforeMs: feed.intervalSeconds === null ? null : feed.intervalSeconds * 1000,
    newShare: tasks.length > 0 ? found / tasks.length : 0,
    quietMs: now - Date.parse(lastNewAt ?? feed.addedAt),
    askedMs: askedSeconds === null ? null : askedSeconds * 1000,
  });
  const nextPollAt = toTime(now + spread(pauseMs, random()));
  await store.feeds.update({
    ...feed,
    ...(answer !== 'not-modified' && {
      title: answer.feed.title ?? feed.title,
      etag: answer.etag,
      lastModified: answer.lastModified,
      bodyHash: answer.bodyHash,
    }),
    lastPollAt: toTime(now),
    lastSuccessAt: toTime(now),
    nextPollAt,
    failure: null,
    failures: 0,
    failingSince: null,
    entries: feed.entries + found,
    lastNewAt,
    intervalSeconds: pauseMs / 1000,
    askedSeconds,
  });
  counters.add('found', found);
  log.info({ feed: feed.url, entries: tasks.length, new: found, nextPollAt }, 'feed polled');
}

async function settlePollFailure(feed: Feed, problem: Problem, tools: CollectTools): Promise<void> {
  const { store, clock, random, counters, log } = tools;
  const now = clock.now();
  const reaction = reactionTo(problem);
  if (reaction.kind === 'hold') {
    const nextPollAt = toTime(now + spread(reaction.seconds * 1000, random()));
    await store.feeds.update({ ...feed, nextPollAt });
    log.info({ feed: feed.url, problem: problem.code, nextPollAt }, problem.message);
    return;
  }
  const failures = feed.failures + 1;
  const failingSince = feed.failingSince ?? toTime(now);
  // A feed is never given up: what it is now it may not be tomorrow.
  const firstMs = (reaction.kind === 'give-up' ? HOUR_SECONDS : reaction.seconds) * 1000;
  const pauseMs = failedPollPause(failures, firstMs, now - Date.parse(failingSince));
  const nextPollAt = toTime(now + spread(pauseMs, random()));
  const failure = { code: problem.code, params: problem.params, at: toTime(now) };
  await store.feeds.update({ ...feed, lastPollAt: toTime(now), nextPollAt, failure, failures, failingSince });
  counters.add('failedPolls');
  log.warn({ feed: feed.url, problem: problem.code, failures, nextPollAt }, problem.message);
}

async function readFeed(
  feed: Feed,
  { crawler, clock }: CollectTools,
  signal: AbortSignal,
): Promise<FeedContent | 'not-modified'> {
  const { etag, lastModified, bodyHash } = feed;
  // Some servers call a changed feed unchanged, for ever: the first poll of each day asks for all of it.
  const isFirstOfDay = feed.lastSuccessAt?.slice(0, 10) !== toTime(clock.now()).slice(0, 10);
  const known = isFirstOfDay ? { bodyHash } : { etag, lastModified, bodyHash };
  const answer = await crawler.readFeed(feed.url, { known, signal });
  if (answer.kind === 'home-page')
    throw new Problem('feed-is-home-page', { url: feed.url, feeds: answer.feeds.join(' ') });
  return answer.kind === 'feed' ? answer : 'not-modified';
}

function toTasks({ feed }: FeedContent, feedId: string): readonly NewTask[] {
  return feed.entries.flatMap(({ url, title, publishedAt }) => {
    const host = findSite(url);
    return host === undefined ? [] : [{ url, host, feedId, entry: { title, publishedAt } }];
  });
}

/** The pause that the feed asks for, or its server: caches say "a year" of any file, so that more than an hour says nothing of news. */
function findAskedSeconds({ feed, maxAgeSeconds }: FeedContent): number | null {
  return Math.max((feed.pauseMs ?? 0) / 1000, Math.min(maxAgeSeconds ?? 0, HOUR_SECONDS)) || null;
}
