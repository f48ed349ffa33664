const WAYBACK = /^(?:https?:\/\/web\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/(?=https?:)/i;

/** The address inside one of the Wayback Machine; any other as it is. */
export const unwrapWayback = (address: string): string => address.replace(WAYBACK, '');

/**
 * An address in a page, made absolute; the Wayback Machine's wrapping taken off. Undefined where it is no web address.
 *
 * @example toAddress('https://web.archive.org/web/20220721150811im_/https://a.id/b.jpg', null) === 'https://a.id/b.jpg'
 */
export function toAddress(raw: string | null, base: string | null): string | undefined {
  if (raw === null || raw.trim() === '') return undefined;
  const parsed = URL.parse(unwrapWayback(raw.trim()), base === null ? undefined : unwrapWayback(base));
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || !/\.|^localhost$|^\[/.test(parsed.hostname))
    return undefined;
  return parsed.href;
}
