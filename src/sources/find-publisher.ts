import type { Publisher } from '../domain/publisher.ts';
import { PUBLISHERS } from './publishers.ts';

/** Each domain, and each host with a zone of its own, with the publisher as it is there. */
const BY_HOST: ReadonlyMap<string, Publisher> = new Map(
  PUBLISHERS.flatMap((publisher) => [
    ...publisher.domains.map((domain) => [domain, publisher] as const),
    ...Object.entries(publisher.timeZones ?? {}).map(([host, timeZone]) => [host, { ...publisher, timeZone }] as const),
  ]),
);

/**
 * Whose page stands at an address, with the time zone of that host; undefined where we have no rule.
 *
 * @example findPublisher('https://makassar.tribunnews.com/2026/02/03/judul')?.timeZone === 'WITA'
 */
export function findPublisher(address: string): Publisher | undefined {
  const host = URL.parse(address)?.hostname ?? '';
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const publisher = BY_HOST.get(name);
    if (publisher !== undefined) return publisher;
  }
  return undefined;
}
