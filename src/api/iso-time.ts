import type { Clock } from '../base/clock.ts';

/** The present, or `laterMs` after it, as the store writes times: RFC 3339 in UTC. */
export const isoTime = (clock: Clock, laterMs = 0): string => new Date(clock.now() + laterMs).toISOString();
