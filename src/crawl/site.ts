import { getDomain } from 'tldts';

/**
 * Whose patience a request uses up: the registrable domain ("bola.warta.co.id" → "warta.co.id"), or host and port for an IP
 * address or a local name. Undefined for what is no URL.
 */
export function findSite(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed ? (getDomain(url, { allowPrivateDomains: true }) ?? parsed.host) : undefined;
}
