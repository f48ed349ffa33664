import type { Format } from './nation.ts';

export interface ListEntry {
  readonly url: string;
  readonly title: string;
  readonly publishedAt: Date;
}

/** The list of an outlet's newest pages in one of the formats that outlets use. */
export function listPage(format: Format, home: string, entries: readonly ListEntry[]): string {
  return WRITERS[format](home, entries);
}

export const LIST_TYPES: Readonly<Record<Format, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
  sitemap: 'application/xml',
};

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const join = <T>(list: readonly T[], write: (entry: T) => string): string => list.map(write).join('\n');

const WRITERS: Readonly<Record<Format, (home: string, entries: readonly ListEntry[]) => string>> = {
  rss: (home, entries) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Warta</title><link>${home}</link>
${join(entries, ({ url, title, publishedAt }) => `<item><title>${escape(title)}</title><link>${escape(url)}</link><pubDate>${publishedAt.toUTCString()}</pubDate></item>`)}
</channel></rss>`,
  atom: (home, entries) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Warta</title><link href="${home}"/><id>${home}</id>
${join(entries, ({ url, title, publishedAt }) => `<entry><title>${escape(title)}</title><link href="${escape(url)}"/><id>${escape(url)}</id><updated>${publishedAt.toISOString()}</updated></entry>`)}
</feed>`,
  rdf: (home, entries) => `<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${home}"><title>Warta</title><link>${home}</link></channel>
${join(entries, ({ url, title, publishedAt }) => `<item rdf:about="${escape(url)}"><title>${escape(title)}</title><link>${escape(url)}</link><dc:date>${publishedAt.toISOString()}</dc:date></item>`)}
</rdf:RDF>`,
  json: (home, entries) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Warta',
      home_page_url: home,
      items: entries.map(({ url, title, publishedAt }) => ({
        id: url,
        url,
        title,
        date_published: publishedAt.toISOString(),
      })),
    }),
  sitemap: (_, entries) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${join(entries, ({ url, title, publishedAt }) => `<url><loc>${escape(url)}</loc><news:news><news:publication_date>${publishedAt.toISOString()}</news:publication_date><news:title>${escape(title)}</news:title></news:news></url>`)}
</urlset>`,
};
