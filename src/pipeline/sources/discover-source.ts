import type { Clock } from '../../base/clock.ts';
import {
  discover,
  isNewsSitemap,
  type Discovery,
  type DiscoveryCrawler,
  type FoundAddress,
} from '../../crawl/discovery/discover.ts';
import { normaliseUrl } from '../../crawl/normalise-url.ts';
import { Problem } from '../../domain/problem.ts';
import type { IndexPage } from '../../domain/publisher.ts';
import type { SourceStore } from '../../store/source-store.ts';
import { toTime } from '../collect-tools.ts';
import { knownLists } from './known-lists.ts';
import type { SourceCatalogue } from './source-catalogue.ts';

export interface DiscoveryTools {
  readonly sources: SourceStore;
  readonly catalogue: SourceCatalogue;
  readonly crawler: DiscoveryCrawler;
  readonly clock: Clock;
}

/** What a site announces, and whose it is. */
export interface DiscoveredSource extends Discovery {
  /** Domain of the outlet. */
  readonly source: string;
  readonly name: string;
  /** What can be followed, best first: feeds, then news sitemaps, which are read like feeds. */
  readonly followable: readonly FoundAddress[];
}

/** Looks at a site, given any address of it, and remembers what was found. Throws the Problems of `discover`. */
export async function discoverSource(
  address: string,
  { sources, catalogue, crawler, clock }: DiscoveryTools,
  signal: AbortSignal,
): Promise<DiscoveredSource> {
  const url = normaliseUrl(address);
  const source = url === undefined ? undefined : catalogue.sourceOf(url);
  if (url === undefined || source === undefined) throw new Problem('address-invalid', { url: address });
  const discovery = await discover(url, knownLists(source, catalogue), crawler, signal);
  await sources.keepFindings({
    source,
    home: discovery.home,
    sitemaps: discovery.sitemaps.map((sitemap) => sitemap.url),
    indexes: discovery.indexes.map(toIndexPage),
    robots: discovery.robots,
    failure: null,
    lookedAt: toTime(clock.now()),
  });
  const newsSitemaps = discovery.sitemaps.filter((sitemap) => isNewsSitemap(sitemap.url));
  const name = catalogue.outletOf({ url, publisher: null })?.name ?? source;
  return { ...discovery, source, name, followable: [...discovery.feeds, ...newsSitemaps] };
}

const toIndexPage = ({ url, step }: IndexPage): IndexPage => (step === undefined ? { url } : { url, step });
