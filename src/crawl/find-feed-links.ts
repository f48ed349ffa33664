import { Parser } from 'htmlparser2';
import { normaliseUrl } from './normalise-url.ts';

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
]);

/** The feeds that a web page names in its head, absolute, each once. */
export function findFeedLinks(html: string, url: string): readonly string[] {
  const found = new Set<string>();
  let base = url;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base') base = normaliseUrl(attributes['href'] ?? '', url) ?? base;
      if (name !== 'link' || !FEED_TYPES.has(attributes['type']?.trim().toLowerCase() ?? '')) return;
      if (!/\balternate\b/i.test(attributes['rel'] ?? '')) return;
      const link = normaliseUrl(attributes['href'] ?? '', base);
      if (link !== undefined) found.add(link);
    },
  });
  parser.end(html);
  return [...found];
}
