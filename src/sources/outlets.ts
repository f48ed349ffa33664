import { parse } from 'tldts';
import { fold } from '../base/fold.ts';
import type { Outlet } from '../domain/outlet.ts';
import { readCatalogue, readInventedOutlets, type ListedOutlet } from './catalogue.ts';

/** What an article says of where it was published. */
export interface OutletClue {
  readonly url: string | null;
  /** The publisher's name as the page or the input states it; may be a domain ("news.detik.com"). */
  readonly publisher: string | null;
}

export interface Outlets {
  /**
   * The outlet of an article. Its address decides: a listed domain or sub-domain gives the listed outlet, an unlisted one an outlet of that
   * domain of which nothing more is known. Without an address the publisher's name is looked up in the same way. Null where both are missing.
   */
  find(clue: OutletClue): Outlet | null;
}

/** What an article's record says of its outlet. */
const toOutlet = ({ name, domain, mediaType, owner, province }: ListedOutlet): Outlet => ({
  name,
  domain,
  mediaType,
  owner,
  province,
});

// Names are compared without spaces and dots: "Detikcom" is "Detik.com".
const toNameKey = (name: string): string => fold(name).replaceAll(' ', '');

/** The part of a registrable domain before its suffix ("tribunnews"); undefined for a sub-domain, whose first part names no outlet. */
function findDomainLabel(domain: string): string | undefined {
  const { domain: registrable, domainWithoutSuffix } = parse(domain);
  return registrable === domain ? (domainWithoutSuffix ?? undefined) : undefined;
}

/** Later names never displace earlier ones; names and aliases come before what is only a part of a domain. */
function indexNames(listed: readonly ListedOutlet[]): ReadonlyMap<string, Outlet> {
  const names = listed.flatMap((outlet) =>
    [outlet.name, ...outlet.aliases].map((name) => [name, toOutlet(outlet)] as const),
  );
  const labels = listed.flatMap((outlet) =>
    [findDomainLabel(outlet.domain) ?? '', outlet.domain].map((name) => [name, toOutlet(outlet)] as const),
  );
  return new Map([...names, ...labels].map(([name, outlet]) => [toNameKey(name), outlet] as const).toReversed());
}

const unlisted = (name: string, domain: string | null): Outlet => ({
  name,
  domain,
  mediaType: null,
  owner: null,
  province: null,
});

/** Finds outlets in these lists; of two that claim a domain the later one has it. */
export function createOutlets(listed: readonly ListedOutlet[]): Outlets {
  const byDomain = new Map(listed.map((outlet) => [outlet.domain, toOutlet(outlet)]));
  const byName = indexNames(listed);

  const findByHost = (host: string, publisher: string | null): Outlet | undefined => {
    const { domain, hostname } = parse(host);
    if (!domain || !hostname) return undefined;
    for (let name = hostname; name.length >= domain.length; name = name.slice(name.indexOf('.') + 1)) {
      const outlet = byDomain.get(name);
      if (outlet) return outlet;
    }
    return unlisted(publisher ?? domain, domain);
  };

  return {
    find({ url, publisher }) {
      const name = publisher?.trim() || null;
      const byAddress = url ? findByHost(url, name) : undefined;
      if (byAddress || !name) return byAddress ?? null;
      const looksLikeHost = /^[\w-]+(?:\.[\w-]+)+$/.test(name);
      return (
        byName.get(toNameKey(name)) ?? (looksLikeHost ? findByHost(name, name) : undefined) ?? unlisted(name, null)
      );
    },
  };
}

/** The outlets that come with the program, invented ones included. */
export function loadOutlets(dataDir: string): Outlets {
  return createOutlets([...readCatalogue(dataDir), ...readInventedOutlets(dataDir)]);
}
