import type { MediaType, Outlet } from '../../domain/outlet.ts';
import type { ArticleRecord } from '../../domain/record.ts';
import { TONES, type Tone } from '../../domain/tone.ts';
import { countShared, toTextPrint } from '../reprints/text-print.ts';

const HOUR_MS = 3_600_000;
/** A sentence is known when so much of it stood in an earlier article. */
const KNOWN_SHARE = 0.5;
/** Shorter sentences say little ("Demikian."), and what runs of words they have says less. */
const SHORTEST_NEW_WORDS = 6;

export interface ReportedArticle extends ArticleRecord {
  readonly id: string;
  readonly reprintOf: string | null;
}

/** One article of a story, in its place in time. */
export interface StoryLine {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: Outlet | null;
  readonly publishedAt: string | null;
  readonly tone: Tone | null;
  readonly reprintOf: string | null;
  /** Sentences that stood in none of the articles before it, as far as it has any of its own; a copy has none. */
  readonly adds: readonly string[];
}

export interface StoryOutlet {
  readonly name: string;
  readonly domain: string | null;
  readonly mediaType: MediaType | null;
  readonly articles: number;
  /** Of its first article. */
  readonly firstAt: string | null;
}

export interface StorySpeaker {
  readonly name: string;
  readonly id: string | null;
  /** As printed: a statement that three articles print counts three times. */
  readonly statements: number;
  readonly articles: number;
}

export interface StoryReport {
  /** In order of time; what has no date comes last. */
  readonly articles: readonly StoryLine[];
  /** The first hour (UTC) with articles to the last, none left out: how many were published in each. */
  readonly hours: readonly { readonly hour: string; readonly articles: number }[];
  /** First reporter first. */
  readonly outlets: readonly StoryOutlet[];
  readonly tones: Readonly<Record<Tone | 'unknown', number>>;
  /** Most statements first. */
  readonly speakers: readonly StorySpeaker[];
}

/** What is to be told of a story: who reported it when, in what tone, who spoke in it, and what each article added. */
export function reportStory(given: readonly ReportedArticle[]): StoryReport {
  const articles = given.toSorted((a, b) => timeOf(a) - timeOf(b) || 0);
  return {
    articles: toLines(articles),
    hours: countHours(articles),
    outlets: countOutlets(articles),
    tones: {
      ...(Object.fromEntries(TONES.map((tone) => [tone, countTone(articles, tone)])) as Record<Tone, number>),
      unknown: articles.filter(({ sentiment }) => sentiment === null).length,
    },
    speakers: countSpeakers(articles),
  };
}

const timeOf = ({ publishedAt }: ArticleRecord): number => {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? Infinity : time;
};

const countTone = (articles: readonly ReportedArticle[], tone: Tone): number =>
  articles.filter(({ sentiment }) => sentiment?.label === tone).length;

function toLines(articles: readonly ReportedArticle[]): readonly StoryLine[] {
  const known = new Set<number>();
  return articles.map(({ id, title, url, outlet, publishedAt, sentiment, reprintOf, body }) => {
    const sentences = body.flatMap(toSentences);
    const adds = reprintOf === null ? sentences.filter((sentence) => isNew(sentence, known)) : [];
    for (const shingle of toTextPrint({ title: null, body: [sentences.join(' ')] }).shingles) known.add(shingle);
    return { id, title, url, outlet, publishedAt, tone: sentiment?.label ?? null, reprintOf, adds };
  });
}

/** At the end of a sentence a capital letter or a quotation mark follows. */
const toSentences = (paragraph: string): readonly string[] => paragraph.split(/(?<=[.!?]["”]?)\s+(?=["“\p{Lu}])/u);

function isNew(sentence: string, known: ReadonlySet<number>): boolean {
  if (sentence.split(/\s+/).length < SHORTEST_NEW_WORDS) return false;
  const { shingles } = toTextPrint({ title: null, body: [sentence] });
  return (
    countShared(
      shingles,
      shingles.filter((shingle) => known.has(shingle)),
    ) <
    KNOWN_SHARE * shingles.length
  );
}

function countHours(articles: readonly ReportedArticle[]): StoryReport['hours'] {
  const hours = articles.map((article) => Math.floor(timeOf(article) / HOUR_MS)).filter(Number.isFinite);
  const [first = 0, last = -1] = [hours[0], hours.at(-1)];
  const counts = new Map<number, number>();
  for (const hour of hours) counts.set(hour, (counts.get(hour) ?? 0) + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    hour: new Date((first + at) * HOUR_MS).toISOString(),
    articles: counts.get(first + at) ?? 0,
  }));
}

function countOutlets(articles: readonly ReportedArticle[]): readonly StoryOutlet[] {
  const outlets = new Map<string, StoryOutlet>();
  for (const { outlet, publishedAt } of articles) {
    if (!outlet) continue;
    const { name, domain, mediaType } = outlet;
    const before = outlets.get(domain ?? name);
    outlets.set(
      domain ?? name,
      before
        ? { ...before, articles: before.articles + 1 }
        : { name, domain, mediaType, articles: 1, firstAt: publishedAt },
    );
  }
  return [...outlets.values()];
}

function countSpeakers(articles: readonly ReportedArticle[]): readonly StorySpeaker[] {
  const speakers = new Map<string, StorySpeaker>();
  for (const { statements } of articles) {
    const here = new Set<string>();
    for (const { speaker, speakerId } of statements) {
      if (speaker === null) continue;
      const key = speakerId ?? speaker;
      const before = speakers.get(key) ?? { name: speaker, id: speakerId, statements: 0, articles: 0 };
      const isFirstHere = !here.has(key);
      here.add(key);
      speakers.set(key, {
        ...before,
        statements: before.statements + 1,
        articles: before.articles + Number(isFirstHere),
      });
    }
  }
  return [...speakers.values()].toSorted((a, b) => b.statements - a.statements || b.articles - a.articles);
}
