/** A paragraph of one article that another article of the outlet may hold too. */
export interface CandidateLine {
  /** By what it is recognised: a hash of its words. */
  readonly hash: string;
  readonly text: string;
  /** Among the first or last paragraphs of the article. */
  readonly isAtEdge: boolean;
}

/** A paragraph that recurs on a host, with how often it was seen. */
export interface HostLine {
  readonly hash: string;
  readonly text: string;
  /** Distinct articles that hold it, and in how many of them it stands among the first or last paragraphs. */
  readonly articles: number;
  readonly edges: number;
  /** Distinct days on which those articles were read. */
  readonly days: number;
  /** Someone said that it is the article's own; it is never taken out. */
  readonly isSpared: boolean;
}

/** What is remembered of the lines of one host. */
export interface HostLines {
  /** How many articles were counted. */
  readonly articles: number;
  /** The lines seen in at least `LEAST_KEPT` articles, most frequent first. */
  readonly lines: readonly HostLine[];
}

/** From so many articles on, the text of a line is kept, and not only its hash. */
export const LEAST_KEPT = 5;

/** How often a line must be seen before it is taken out: in how many articles, on how many days, in which share of them all. */
interface Evidence {
  readonly articles: number;
  readonly days: number;
  readonly share: number;
  readonly edgeShare: number;
}

/**
 * A line that speaks to the reader or of the outlet needs little more than to recur. Any other must stand at the edge of a large part of
 * all articles: what a reporter repeats (a law, the background of a trial, "Susunan pemain") recurs within a subject only. Tuned on
 * 14,583 articles of 60 hosts; `bench/extraction/recurring-lines/run.ts` prints what is learned from them.
 */
const MARKED: Evidence = { articles: 8, days: 3, share: 0.01, edgeShare: 0 };
const UNMARKED: Evidence = { articles: 40, days: 10, share: 0.5, edgeShare: 0.9 };
const MARK =
  /\b(?:anda|kamu|kalian|kami|pembaca|redaksi|disclaimer|klik|unduh|download|ikuti|gabung|simak|baca|tonton|langganan|berlangganan|follow|subscribe|whatsapp|telegram|instagram|facebook|twitter|tiktok|youtube|newsletter|aplikasi|saluran|channel|e-?mail|advertisement|scroll|iklan|copyright|hak cipta|portal berita|tautan|you|your|our|we|us|sign up|click)\b|@|https?:|www\.|\.(?:com|co|id|net|tv)\b/i;

/** Has the line been seen often enough on its host to be the outlet's and not the article's? */
export function isRecurring(line: HostLine, { articles }: Pick<HostLines, 'articles'>): boolean {
  const needed = MARK.test(line.text) ? MARKED : UNMARKED;
  return (
    !line.isSpared &&
    line.articles >= needed.articles &&
    line.days >= needed.days &&
    line.articles >= articles * needed.share &&
    line.edges >= line.articles * needed.edgeShare
  );
}
