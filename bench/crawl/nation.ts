import { createRandom } from './random.ts';

/** What is difficult about an outlet, besides what all share. */
export const TRAITS = {
  plain: 'nothing',
  slow: 'answers take 2 to 8 seconds',
  'too-many-requests': 'every 25th answer is 429, with Retry-After',
  'server-errors': 'one page in five answers 500 the first time',
  moved: 'the feed is redirected, its links go through a counter',
  loops: 'some links lead in circles',
  'not-yet-there': 'some pages are 404 when the feed names them first',
  hangs: 'some requests are never answered',
  resets: 'some connections are broken off',
  repeats: 'the feed names each page three times, with other parameters',
  'changing-etags': 'each answer has another ETag',
  'late-304': 'a changed feed is called unchanged for half an hour',
  'two-addresses': 'articles are listed at two addresses',
  'crawl-delay': 'robots.txt asks for 10 to 60 seconds',
  'closed-section': 'robots.txt closes a section that the feed names',
  'robots-fails': 'robots.txt answers 503 for the first 20 minutes',
  'broken-feed': 'every other copy of the feed is cut off or malformed',
  'false-types': 'wrong content types and charsets; some links lead to PDFs',
  'error-pages': 'removed pages answer 200, or lead to the home page',
  'feed-fails': 'the feed is down for ten minutes of each half hour',
} as const;
export type Trait = keyof typeof TRAITS;

export const FORMATS = ['rss', 'atom', 'rdf', 'json', 'sitemap'] as const;
export type Format = (typeof FORMATS)[number];

export interface Outlet {
  readonly number: number;
  /** Registrable. */
  readonly domain: string;
  readonly trait: Trait;
  readonly format: Format;
  /** How many entries its feed holds. */
  readonly window: number;
  /** What its robots.txt asks for; 0 for nothing. */
  readonly crawlDelaySeconds: number;
  /** When its articles are published, milliseconds from the beginning, in order. */
  readonly published: readonly number[];
}

export interface NationOptions {
  readonly outlets: number;
  readonly articlesADay: number;
  readonly hours: number;
}

const HOUR_MS = 3_600_000;
// Large outlets publish two hundred times what the smallest do, as in the catalogue.
const skew = (number: number): number => 1 / (number + 4) ** 0.9;

/** Outlets with all that they will publish, the same each time. */
export function inventNation({ outlets, articlesADay, hours }: NationOptions): readonly Outlet[] {
  const random = createRandom(outlets);
  const traits = Object.keys(TRAITS) as Trait[];
  const weights = Array.from({ length: outlets }, (_, number) => skew(number));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight, number) => {
    const trait = traits[number % traits.length] ?? 'plain';
    const expected = (weight / total) * articlesADay * (hours / 24);
    const articles = Math.floor(expected) + (random() < expected % 1 ? 1 : 0);
    return {
      number,
      domain: `warta${String(number).padStart(3, '0')}.example`,
      trait,
      format: FORMATS[Math.floor(random() * FORMATS.length)] ?? 'rss',
      window: 40 + Math.floor(random() * 30),
      crawlDelaySeconds: trait === 'crawl-delay' ? 10 + Math.floor(random() * 50) : 0,
      published: Array.from({ length: articles }, () => random() * hours * HOUR_MS).toSorted((a, b) => a - b),
    };
  });
}

export const countArticles = (nation: readonly Outlet[]): number =>
  nation.reduce((sum, { published }) => sum + published.length, 0);

/** The address at which an article is to be found in the end, without its port. */
export const articlePath = (article: number): string => `/berita/${article}-panen-raya-di-lembah-${article * 7}`;
