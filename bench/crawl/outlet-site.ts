import { createHash } from 'node:crypto';
import { articlePage, articleTitle } from './article-page.ts';
import { LIST_TYPES, listPage, type ListEntry } from './list-page.ts';
import { articlePath, type Outlet } from './nation.ts';

export interface SiteRequest {
  readonly host: string;
  readonly path: string;
  readonly ifNoneMatch: string | undefined;
  /** Milliseconds since the nation began. */
  readonly now: number;
}

export interface SiteReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Until the answer begins, in the nation's time. */
  readonly delayMs: number;
  readonly silence?: 'hang' | 'reset';
}

export const RETRY_AFTER_SECONDS = 90;
export const FEED_PATH = '/feed';
const MINUTE_MS = 60_000;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
// One link in eight leads to no article, where the trait has such links.
const TRAP_EVERY = 8;
const TRAP_PATHS: Readonly<Partial<Record<Outlet['trait'], string>>> = {
  loops: '/putar/',
  'closed-section': '/khusus/',
  'false-types': '/dokumen/',
  'error-pages': '/hilang/',
};

/** Answers for one outlet as its trait wants it. `origin` gives the origin of a host name of its own. */
export function createOutletSite(
  outlet: Outlet,
  beganAt: number,
  origin: (host: string) => string,
): (request: SiteRequest) => SiteReply {
  const { trait, published, format } = outlet;
  const home = origin(`www.${outlet.domain}`);
  const asked = new Map<string, number>();
  let answers = 0;
  let fullFeedAt = -Infinity;

  const reply = (status: number, body = '', headers: SiteReply['headers'] = HTML): SiteReply => ({
    status,
    body,
    headers,
    delayMs: trait === 'slow' ? 2000 + ((answers * 1777) % 6000) : 20,
  });
  const redirect = (location: string): SiteReply => reply(302, '', { location });

  const robots = (now: number): SiteReply => {
    if (trait === 'robots-fails' && now < 20 * MINUTE_MS) return reply(503);
    if (outlet.number % 3 === 0 && trait !== 'closed-section' && trait !== 'crawl-delay') return reply(404);
    const delay = outlet.crawlDelaySeconds > 0 ? `Crawl-delay: ${outlet.crawlDelaySeconds}\n` : '';
    return reply(200, `User-agent: *\n${delay}Disallow: /khusus/\nDisallow: /cari\n`, {
      'content-type': trait === 'false-types' ? 'text/html' : 'text/plain',
    });
  };

  const entriesOf = (article: number): readonly ListEntry[] => {
    const entry = (url: string): ListEntry => ({
      url,
      title: articleTitle(outlet, article),
      publishedAt: new Date(beganAt + (published[article - 1] ?? 0)),
    });
    const page = home + articlePath(article);
    const trap = TRAP_PATHS[trait];
    if (trait === 'moved') return [entry(`${origin(`klik.${outlet.domain}`)}/r/${article}`)];
    if (trait === 'two-addresses') return [entry(page), entry(`${origin(`m.${outlet.domain}`)}/baca/${article}`)];
    if (trait === 'repeats') return [entry(page), entry(`${page}?utm_source=feed`), entry(`${page}?page=all#top`)];
    return trap && article % TRAP_EVERY === 0 ? [entry(page), entry(home + trap + article)] : [entry(page)];
  };
  const list = ({ now, ifNoneMatch }: SiteRequest): SiteReply => {
    if (trait === 'feed-fails' && (now / MINUTE_MS) % 30 < 10) return reply(503);
    if (trait === 'late-304' && ifNoneMatch !== undefined && now - fullFeedAt < 30 * MINUTE_MS) return reply(304);
    fullFeedAt = now;
    const newest = published.findLastIndex((at) => at <= now) + 1;
    const articles = Array.from({ length: Math.min(newest, outlet.window) }, (_, back) => newest - back);
    const whole = listPage(format, home, articles.flatMap(entriesOf));
    const isBroken = trait === 'broken-feed' && answers % 2 === 0 && newest > 0;
    const body = isBroken ? breakList(whole, answers) : whole;
    const digest = createHash('sha1').update(body).digest('hex');
    const etag = trait === 'changing-etags' ? `"${answers}"` : `"${digest}"`;
    if (ifNoneMatch === etag) return reply(304);
    const type = trait === 'false-types' ? 'text/html; charset=iso-8859-1' : LIST_TYPES[format];
    return reply(200, body, { 'content-type': type, etag });
  };

  const article = (number: number, times: number, now: number): SiteReply => {
    const at = published[number - 1];
    if (at === undefined || at > now) return reply(404);
    const isFirst = times === 1;
    if (trait === 'not-yet-there' && isFirst && number % 5 === 1) return reply(404);
    if (trait === 'server-errors' && isFirst && number % 5 === 2) return reply(500);
    if (trait === 'hangs' && isFirst && number % 12 === 3) return { ...reply(200), silence: 'hang' };
    if (trait === 'resets' && isFirst && number % 6 === 3) return { ...reply(200), silence: 'reset' };
    const type = trait === 'false-types' ? 'text/html; charset=windows-1252' : 'text/html; charset=utf-8';
    return reply(200, articlePage(outlet, number, home, new Date(beganAt + at)), { 'content-type': type });
  };

  const page = (request: SiteRequest, times: number): SiteReply => {
    const [, kind = '', number = '0'] = /^\/([a-z]+)\/(\d+)/.exec(request.path) ?? [];
    if (kind === 'berita' || kind === 'baca') return article(Number(number), times, request.now);
    if (kind === 'r') return redirect(home + articlePath(Number(number)));
    if (kind === 'putar') return redirect(`${home}/putar/${number}${request.path.endsWith('/lagi') ? '' : '/lagi'}`);
    if (kind === 'dokumen') return reply(200, '%PDF-1.7', { 'content-type': 'application/pdf' });
    if (kind === 'hilang')
      return Number(number) % (2 * TRAP_EVERY) === 0
        ? redirect(`${home}/`)
        : reply(200, '<html><head><title>Halaman tidak ditemukan</title></head><body><p>Maaf.</p></body></html>');
    if (request.path === '/') return reply(200, `<html><head><title>${outlet.domain}</title></head></html>`);
    return reply(404);
  };

  return (request) => {
    answers += 1;
    const times = (asked.get(request.path) ?? 0) + 1;
    asked.set(request.path, times);
    if (trait === 'too-many-requests' && answers % 25 === 0)
      return reply(429, '', { 'retry-after': String(RETRY_AFTER_SECONDS) });
    if (request.path === '/robots.txt') return robots(request.now);
    if (trait === 'moved' && request.path === FEED_PATH) return redirect(`${home}/feed-baru`);
    if (request.path === FEED_PATH || request.path === '/feed-baru') return list(request);
    return page(request, times);
  };
}

/** Cut off, or with marks that XML does not allow. */
function breakList(list: string, turn: number): string {
  return turn % 4 === 0 ? list.slice(0, Math.floor(list.length * 0.7)) : list.replaceAll('Panen', 'Panen & < ');
}
