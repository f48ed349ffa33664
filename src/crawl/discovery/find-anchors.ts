import { Parser } from 'htmlparser2';
import { normaliseUrl } from '../normalise-url.ts';
import { findSite } from '../site.ts';
import { writeWhileFlat } from '../write-while-flat.ts';

// Longer lists of links are traps, not news.
const MOST_ANCHORS = 5000;
const DEEPEST = 500;

/** The pages of the same site that a web page links to, absolute, each once, in their order. */
export function findAnchors(html: string, url: string): readonly string[] {
  const site = findSite(url);
  const found = new Set<string>();
  let base = url;
  let depth = 0;
  const parser = new Parser({
    onclosetag: () => void (depth -= 1),
    onopentag(name, { href }) {
      depth += 1;
      if (href === undefined) return;
      if (name === 'base') base = normaliseUrl(href, url) ?? base;
      if (name !== 'a' || found.size >= MOST_ANCHORS) return;
      const link = normaliseUrl(href, base);
      if (link !== undefined && findSite(link) === site) found.add(link);
    },
  });
  writeWhileFlat(parser, html, () => depth < DEEPEST);
  parser.end();
  return [...found];
}
