import type { Feed } from '../store/feed-store.ts';
import type { Store } from '../store/store.ts';
import { toTime } from './collect-tools.ts';
import { DAY_MS } from './schedule.ts';

/**
 * Puts right what was written while the clock was ahead: a feed that was last asked in the future waits for as long as it was to wait
 * then, counted from now; no page and no site waits for longer than a day. Returns how many feeds were put right.
 */
export async function mendTimes({ feeds, tasks }: Pick<Store, 'feeds' | 'tasks'>, now: number): Promise<number> {
  await tasks.pullBack(toTime(now + DAY_MS));
  const ahead = (await feeds.all()).filter((feed) => Date.parse(feed.lastPollAt ?? feed.addedAt) > now);
  for (const feed of ahead) await feeds.update(pullBack(feed, now));
  return ahead.length;
}

function pullBack(feed: Feed, now: number): Feed {
  const present = toTime(now);
  const notAhead = (time: string | null): string | null => (time !== null && time > present ? present : time);
  const pauseMs = Date.parse(feed.nextPollAt) - Date.parse(feed.lastPollAt ?? feed.addedAt);
  return {
    ...feed,
    addedAt: notAhead(feed.addedAt) ?? present,
    nextPollAt: toTime(now + Math.max(0, pauseMs)),
    lastPollAt: notAhead(feed.lastPollAt),
    lastSuccessAt: notAhead(feed.lastSuccessAt),
    lastNewAt: notAhead(feed.lastNewAt),
    failingSince: notAhead(feed.failingSince),
  };
}
