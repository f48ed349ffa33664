import { Parser } from 'htmlparser2';
import { normaliseUrl } from '../normalise-url.ts';
import { writeWhileFlat } from '../write-while-flat.ts';

const FEED_TYPES = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
]);

// A head is as good as flat.
const DEEPEST = 100;

/** The feeds that a web page names in its head, absolute, each once. */
export function findFeedLinks(html: string, url: string): readonly string[] {
  const found = new Set<string>();
  let base = url;
  let depth = 0;
  const parser = new Parser({
    onclosetag: () => void (depth -= 1),
    onopentag(name, attributes) {
      depth += 1;
      if (name === 'base') base = normaliseUrl(attributes['href'] ?? '', url) ?? base;
      if (name !== 'link' || !FEED_TYPES.has(attributes['type']?.trim().toLowerCase() ?? '')) return;
      if (!/\balternate\b/i.test(attributes['rel'] ?? '')) return;
      const link = normaliseUrl(attributes['href'] ?? '', base);
      if (link !== undefined) found.add(link);
    },
  });
  writeWhileFlat(parser, html, () => depth < DEEPEST);
  return [...found];
}
