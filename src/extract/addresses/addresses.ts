/** What others put around an address: archives and caches that show an outlet's page at an address of their own. */
const WRAPPERS: readonly RegExp[] = [
  // https://web.archive.org/web/20220721150811im_/https://a.id/b.jpg, on its own pages without scheme and host.
  /^(?:https?:\/\/web\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?<scheme>https?:)\/{1,2}/i,
  /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=[\w-]+\.)/i,
  // https://www-a-id.cdn.ampproject.org/c/s/www.a.id/b: "c", "v" or "wp" a page, "i" a picture; "s" for https.
  /^https?:\/\/(?:[\w-]+\.)?(?:cdn\.ampproject\.org|bing-amp\.com)\/(?:c|v|wp|i)\/(?<secure>s\/)?(?=[\w-]+\.)/i,
  // https://www.google.co.id/amp/s/www.a.id/b
  /^https?:\/\/(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/amp\/(?<secure>s\/)?(?=[\w-]+\.)/i,
];
/** An archived page of an AMP cache, and no more. */
const MOST_WRAPPERS = 3;

/**
 * The address inside one of the Wayback Machine or of an AMP cache; any other as it is.
 *
 * @example unwrapAddress('https://www-a-id.cdn.ampproject.org/c/s/www.a.id/b') === 'https://www.a.id/b'
 */
export function unwrapAddress(address: string): string {
  let inner = address;
  for (let depth = 0; depth < MOST_WRAPPERS; depth += 1) {
    const match = WRAPPERS.map((pattern) => pattern.exec(inner)).find((found) => found !== null);
    if (match === undefined) return inner;
    const scheme = match.groups?.['scheme'] ?? (match.groups?.['secure'] ? 'https:' : 'http:');
    inner = `${scheme}//${inner.slice(match[0].length)}`;
  }
  return inner;
}

/**
 * An address in a page, made absolute; what an archive or a cache has put around it taken off. Undefined where it is no web address.
 *
 * @example toAddress('https://web.archive.org/web/20220721150811im_/https://a.id/b.jpg', null) === 'https://a.id/b.jpg'
 */
export function toAddress(raw: string | null, base: string | null): string | undefined {
  if (raw === null || raw.trim() === '') return undefined;
  const parsed = URL.parse(unwrapAddress(raw.trim()), base === null ? undefined : unwrapAddress(base));
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || !/\.|^localhost$|^\[/.test(parsed.hostname))
    return undefined;
  return parsed.href;
}
