import type { ProblemLanguage } from '../domain/problem.ts';
import type { Feed } from '../store/feed-store.ts';
import { toWireReason } from './problems.ts';
import type { WireFeed } from './schemas/feed.ts';

/** A feed as it goes over the wire: without what only polling needs. */
export function toWireFeed(
  {
    etag: _etag,
    lastModified: _lastModified,
    bodyHash: _bodyHash,
    askedSeconds: _askedSeconds,
    failure,
    ...feed
  }: Feed,
  language: ProblemLanguage,
): WireFeed {
  return { ...feed, failure: failure && { ...toWireReason(failure, language), at: failure.at } };
}
