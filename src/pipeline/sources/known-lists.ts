import type { KnownLists } from '../../crawl/discovery/discover.ts';
import type { SourceFindings, SourceLists } from '../../domain/source-findings.ts';
import { findPublisher } from '../../sources/find-publisher.ts';
import type { SourceStore } from '../../store/source-store.ts';
import type { SourceCatalogue } from './source-catalogue.ts';

type Lookup = Pick<SourceCatalogue, 'get' | 'sourceOf'>;

/**
 * What the publisher's rule says of where a source announces its pages. A rule speaks of a family of outlets: only what is this
 * outlet's own counts, by the address of the list.
 */
export function knownLists(source: string, catalogue: Lookup): KnownLists {
  const outlet = catalogue.get(source);
  const publisher = findPublisher(outlet?.home ?? `https://${source}/`);
  const isOwn = (url: string): boolean => catalogue.sourceOf(url) === source;
  return {
    feeds: (publisher?.feeds ?? []).filter(isOwn),
    sitemaps: (publisher?.sitemaps ?? []).filter(isOwn),
    indexes: (publisher?.indexes ?? []).filter(({ url }) => isOwn(url)),
    claimedFeed: outlet?.claimedFeed ?? null,
  };
}

/** The home page of a source, which may be in no catalogue. */
export const homeOf = (source: string, catalogue: Pick<Lookup, 'get'>, findings: SourceFindings | undefined): string =>
  catalogue.get(source)?.home ?? findings?.home ?? `https://${source}/`;

/** Where a source lists its pages: what the rule says, then what was found at the site. */
export async function readLists(source: string, catalogue: Lookup, sources: SourceStore): Promise<SourceLists> {
  const findings = (await sources.findings()).find((found) => found.source === source);
  const { sitemaps, indexes } = knownLists(source, catalogue);
  const byUrl = new Map([...indexes, ...(findings?.indexes ?? [])].map((index) => [index.url, index]));
  return { sitemaps: [...new Set([...sitemaps, ...(findings?.sitemaps ?? [])])], indexes: [...byUrl.values()] };
}
