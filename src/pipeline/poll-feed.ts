import { findSite } from '../crawl/site.ts';
import type { FeedContent } from '../crawl/crawler.ts';
import { Problem } from '../domain/problem.ts';
import type { Feed } from '../store/feed-store.ts';
import type { NewTask } from '../store/task-store.ts';
import { askedSeconds, attempt, toTime, type CollectTools } from './collect-tools.ts';
import { failedPollPause, nextPollPause } from './schedule.ts';

/** One refresh of a feed, read from top to bottom: ask, offer its pages as tasks, say when to come again. */
export async function pollFeed(feed: Feed, tools: CollectTools, signal: AbortSignal): Promise<void> {
  const { store, clock, counters, log } = tools;
  counters.add('polls');
  const answer = await attempt(() => readFeed(feed, tools, signal), signal);
  const now = clock.now();

  if (answer instanceof Problem) {
    const failures = feed.failures + 1;
    const failure = { code: answer.code, params: answer.params, at: toTime(now) };
    const nextPollAt = toTime(now + failedPollPause(failures, askedSeconds(answer)));
    await store.feeds.update({ ...feed, lastPollAt: toTime(now), nextPollAt, failure, failures });
    counters.add('failedPolls');
    log.warn({ feed: feed.url, problem: answer.code, failures, nextPollAt }, answer.message);
    return;
  }

  const tasks = answer === 'not-modified' ? [] : toTasks(answer, feed.id);
  const found = tasks.length > 0 ? await store.tasks.offer(tasks, toTime(now)) : 0;
  const before = feed.lastPollAt === null ? null : Date.parse(feed.nextPollAt) - Date.parse(feed.lastPollAt);
  const nextPollAt = toTime(
    now + nextPollPause(before, tasks.length > 0 ? found / tasks.length : 0, pauseAsked(answer)),
  );
  await store.feeds.update({
    ...feed,
    ...(answer !== 'not-modified' && {
      title: answer.feed.title ?? feed.title,
      etag: answer.etag,
      lastModified: answer.lastModified,
    }),
    lastPollAt: toTime(now),
    lastSuccessAt: toTime(now),
    nextPollAt,
    failure: null,
    failures: 0,
    entries: feed.entries + found,
  });
  counters.add('found', found);
  log.info({ feed: feed.url, entries: tasks.length, new: found, nextPollAt }, 'feed polled');
}

async function readFeed(
  feed: Feed,
  { crawler, clock }: CollectTools,
  signal: AbortSignal,
): Promise<FeedContent | 'not-modified'> {
  // Some servers call a changed feed unchanged, for ever: the first poll of each day asks for all of it.
  const isFirstOfDay = feed.lastSuccessAt?.slice(0, 10) !== toTime(clock.now()).slice(0, 10);
  const validators = { etag: feed.etag, lastModified: feed.lastModified };
  const answer = await crawler.readFeed(feed.url, isFirstOfDay ? { signal } : { signal, validators });
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

function pauseAsked(answer: FeedContent | 'not-modified'): number | null {
  if (answer === 'not-modified') return null;
  const { feed, maxAgeSeconds } = answer;
  return Math.max(feed.pauseMs ?? 0, (maxAgeSeconds ?? 0) * 1000) || null;
}
