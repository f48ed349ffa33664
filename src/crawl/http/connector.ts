import { lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { Problem } from '../../domain/problem.ts';
import { bareHost } from './addresses.ts';

interface ConnectorOptions {
  readonly allowAddress: (address: string) => boolean;
  readonly timeoutMs: number;
  readonly lookup?: LookupFunction;
}

/**
 * Connects only to allowed addresses. The check sits between name resolution and connection, so that neither a redirect nor a
 * name that resolves to another address the second time gets around it.
 */
export function createGuardedConnector({
  allowAddress,
  timeoutMs,
  lookup = systemLookup,
}: ConnectorOptions): buildConnector.connector {
  const guardedLookup: LookupFunction = (hostname, wanted, callback) => {
    lookup(hostname, { ...wanted, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const allowed = (Array.isArray(found) ? found : []).filter(({ address }) => allowAddress(address));
      const [first] = allowed;
      if (!first) return callback(new Problem('address-private', { host: hostname }), '', 0);
      return wanted.all ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
  // One version of HTTP, whose limits are known and tried.
  const connect = buildConnector({ timeout: timeoutMs, lookup: guardedLookup, allowH2: false });
  return (target, callback) => {
    const host = bareHost(target.hostname);
    // An address written as such is connected to without a lookup.
    if (isIP(host) !== 0 && !allowAddress(host)) return callback(new Problem('address-private', { host }), null);
    return connect(target, callback);
  };
}
