/** Longer addresses are traps or data, never news. */
const LONGEST = 2048;
// Parameters that say where a reader came from, not what is read.
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|at_(?:medium|campaign)|ns_(?:source|mchannel|campaign)|wt_?mc|cmpid|ref_src|_hs(?:enc|mi)|phpsessid|jsessionid|sid)$/i;

/**
 * The address in the one form in which it is fetched and remembered: absolute, http or https, without fragment, credentials,
 * default port, final dot of the host and tracking parameters. Undefined for what is no address of a web page.
 *
 * @example normaliseUrl('/a?utm_source=rss&id=3#top', 'https://Warta.example:443/') === 'https://warta.example/a?id=3'
 */
export function normaliseUrl(address: string, base?: string): string | undefined {
  const url = URL.parse(address.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol) || !/[^.]/.test(url.hostname)) return undefined;
  // "warta.example." is the same host, but would be another site with a pace of its own.
  url.hostname = url.hostname.replace(/\.+$/, '');
  url.hash = '';
  url.username = '';
  url.password = '';
  // Only a query that holds a tracking parameter is written anew: writing changes how the others are escaped.
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
  return url.href.length <= LONGEST ? url.href : undefined;
}
