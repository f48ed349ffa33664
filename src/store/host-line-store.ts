import type { CandidateLine, HostLines } from '../domain/host-line.ts';

/**
 * Which paragraphs recur on a host's articles. Memory is bounded: of a host, the last one or two thousand articles are counted, older ones
 * count half, and lines seen once give way to new ones. The text of a line is kept only once several articles hold it.
 */
export interface HostLineStore {
  /** Counts the lines of an article that was not counted before. `day`: on which it was read, `YYYY-MM-DD`. */
  count(host: string, day: string, lines: readonly CandidateLine[]): Promise<void>;
  of(host: string): Promise<HostLines>;
  /** The hosts of which articles were counted, most first. */
  hosts(): Promise<readonly { readonly host: string; readonly articles: number }[]>;
  /** Says that a line is the articles' own. False where no such line is kept. */
  spare(host: string, hash: string): Promise<boolean>;
}
