import { startLoopbackServer, type Answer, type LoopbackServer } from './loopback-server.ts';

export interface InventedOutlet extends LoopbackServer {
  readonly feedUrl: string;
  /** The addresses of its articles, as the feed names them. */
  readonly articles: readonly string[];
}

/** An outlet on 127.0.0.1 with a feed of so many articles, each a text of its own. `extra` adds pages or takes the place of some. */
export async function startInventedOutlet(
  name: string,
  articles: number,
  extra: (origin: string) => Readonly<Record<string, Answer>> = () => ({}),
): Promise<InventedOutlet> {
  const numbers = Array.from({ length: articles }, (_, index) => index + 1);
  const server = await startLoopbackServer((origin) => ({
    '/rss': { body: feed(name, origin, numbers), headers: { 'content-type': 'application/rss+xml' } },
    '/': {
      body: `<html><head><title>${name}</title><link rel="alternate" type="application/rss+xml" href="/rss"></head><body></body></html>`,
    },
    ...Object.fromEntries(numbers.map((number) => [`/berita/${number}`, { body: page(name, number) }])),
    ...extra(origin),
  }));
  return {
    ...server,
    feedUrl: `${server.origin}/rss`,
    articles: numbers.map((number) => `${server.origin}/berita/${number}`),
  };
}

function feed(name: string, origin: string, numbers: readonly number[]): string {
  const items = numbers.map(
    (number) => `<item><title>${name} ${number}</title><link>${origin}/berita/${number}?utm_source=rss</link></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>${origin}/</link>${items.join('')}</channel></rss>`;
}

function page(name: string, number: number): string {
  const subjects = ['kopi', 'padi', 'jagung', 'cengkih', 'kelapa', 'cokelat', 'vanili'];
  const subject = subjects[number % subjects.length] ?? 'kopi';
  return `<!doctype html><html lang="id"><head><title>Panen ${subject} ke-${number} | ${name}</title>
<meta property="article:published_time" content="2026-10-${String(1 + (number % 28)).padStart(2, '0')}T08:00:00+07:00"></head><body>
<article><h1>Panen ${subject} ke-${number}</h1>
<p>${name} mencatat warga Desa Sumber Jaya nomor ${number} memanen ${subject} sebanyak ${number * 17} ton sejak pekan lalu, lebih banyak daripada musim lalu.</p>
<p>"Harga ${subject} sudah naik ${number} persen," kata Kepala Desa Sumber Jaya, Darto Wiguna, kepada ${name} di balai desa pada Senin siang.</p>
</article></body></html>`;
}
