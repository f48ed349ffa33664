import type { PrintedArticle } from '../reprints/near-copy-index.ts';
import { Reprints, type ReprintChange } from '../reprints/reprints.ts';
import { toTextPrint } from '../reprints/text-print.ts';
import type { ClusterItem } from './cluster.ts';
import { Clusters, type Joined } from './clusters.ts';
import { toTextVector } from './text-vector.ts';
import type { WordRarity } from './word-rarity.ts';

const DAY_MS = 24 * 3_600_000;
/** A week of five thousand articles a day. */
const CAPACITY = 35_000;
/**
 * Chosen in the middle of what works on the 1,000 labelled articles (docs/stories.md): from 0.27 to 0.40 stories are found about
 * equally well.
 */
const STORY_LIKENESS = 0.34;
/** A running matter has more than one story; they have less in common. */
const ISSUE_LIKENESS = 0.27;
/** A story ends a week after its last article. A running matter may rest for longer. */
const STORY_WINDOW_MS = 7 * DAY_MS;
const ISSUE_WINDOW_MS = 30 * DAY_MS;

/** What of an article decides to which story it belongs. */
export interface StoryArticle {
  readonly id: string;
  readonly title: string | null;
  readonly body: readonly string[];
  /** When it was published, in milliseconds since 1970; null where unknown. */
  readonly time: number | null;
  /** By which its outlet is known. */
  readonly outlet: string | null;
}

interface Place {
  readonly story: number;
  readonly issue: number;
}

export interface StoryPlace extends Place {
  /** Id of the article of which this is a copy. */
  readonly reprintOf: string | null;
}

/** Where an article was placed, and what this changed for others. */
export interface Placement extends Place {
  /** Which numbers gave way to which, in order. */
  readonly storiesJoined: readonly Joined[];
  readonly issuesJoined: readonly Joined[];
  /** Whose copies articles are now: this one, or others of which it is the original. */
  readonly reprints: readonly ReprintChange[];
}

/**
 * The stories of articles that come one after another, the running matters (issues) above them, and who printed whose text. All
 * articles of a story are of one issue. What is remembered is bounded: older articles keep their place, but nothing joins them.
 */
export class StoryBook {
  readonly #rarity: WordRarity;
  readonly capacity: number;
  readonly #stories = new Clusters({ likeness: STORY_LIKENESS, windowMs: STORY_WINDOW_MS });
  readonly #issues = new Clusters({ likeness: ISSUE_LIKENESS, windowMs: ISSUE_WINDOW_MS });
  readonly #reprints = new Reprints();
  /** Of the articles that are compared with, in the order in which they were added. */
  readonly #ids = new Set<string>();

  /** `capacity`: so many articles are compared with, the last ones added. */
  constructor(rarity: WordRarity, capacity: number = CAPACITY) {
    this.#rarity = rarity;
    this.capacity = capacity;
  }

  /** Places an article that is not here yet; `place`: there, whatever it says. */
  add(article: StoryArticle, place?: Place): Placement {
    const { id } = article;
    this.#makeRoom(id);
    const reprints = this.#reprints.add(toPrinted(article));
    const item = this.#toItem(article);
    const own = this.#reprints.reprintOf(id);
    const into = place?.story ?? (own === null ? undefined : this.#stories.clusterOf(own));
    const placed = this.#stories.add(item, into);
    const sibling = this.#stories.itemsOf(placed).find((other) => other !== id);
    this.#issues.add(item, sibling === undefined ? place?.issue : this.#issues.clusterOf(sibling));
    const storiesJoined = joinAlike(this.#stories, placed);
    const issuesJoined = [
      ...(storiesJoined.length === 0 ? [] : this.#uniteIssues(this.#stories.clusterOf(id) ?? placed)),
      ...joinAlike(this.#issues, this.#issues.clusterOf(id) ?? 0),
    ];
    return {
      story: this.#stories.clusterOf(id) ?? placed,
      issue: this.#issues.clusterOf(id) ?? 0,
      storiesJoined,
      issuesJoined,
      reprints,
    };
  }

  /** Puts an article where it was before, and changes nothing else. */
  restore(article: StoryArticle, { story, issue, reprintOf }: StoryPlace): void {
    this.#makeRoom(article.id);
    this.#reprints.restore(toPrinted(article), reprintOf);
    const item = this.#toItem(article);
    this.#stories.restore(item, story);
    this.#issues.restore(item, issue);
  }

  reprintOf(id: string): string | null {
    return this.#reprints.reprintOf(id);
  }

  /** Takes an article out, and tells whose copies its copies are now. */
  remove(id: string): readonly ReprintChange[] {
    this.#ids.delete(id);
    this.#stories.remove(id);
    this.#issues.remove(id);
    return this.#reprints.remove(id);
  }

  /** Two stories become one, by hand, and so do their running matters. */
  join(a: Place, b: Place): Pick<Placement, 'storiesJoined' | 'issuesJoined'> {
    const story = this.#stories.join(a.story, b.story);
    const issue = this.#issues.join(a.issue, b.issue);
    return { storiesJoined: story ? [story] : [], issuesJoined: issue ? [issue] : [] };
  }

  /** Articles become a story of their own, by hand. It stays apart from the one they were in; the running matter is the same. */
  split(ids: readonly string[]): number {
    return this.#stories.split(ids);
  }

  /** Gives no number again that was ever given. */
  continueAfter(story: number, issue: number): void {
    this.#stories.continueAfter(story);
    this.#issues.continueAfter(issue);
  }

  keepApart(a: number, b: number): void {
    this.#stories.keepApart(a, b);
  }

  #makeRoom(id: string): void {
    this.#ids.add(id);
    for (const oldest of this.#ids) {
      if (this.#ids.size <= this.capacity) return;
      this.#ids.delete(oldest);
      this.#stories.remove(oldest);
      this.#issues.remove(oldest);
      this.#reprints.forget(oldest);
    }
  }

  #toItem(article: StoryArticle): ClusterItem {
    return { id: article.id, time: article.time, vector: toTextVector(article, this.#rarity) };
  }

  /** Makes one of the issues of a story's articles. */
  #uniteIssues(story: number): readonly Joined[] {
    const numbers = new Set(this.#stories.itemsOf(story).map((id) => this.#issues.clusterOf(id)));
    const [first, ...others] = [...numbers].filter((number) => number !== undefined);
    const joins: Joined[] = [];
    let kept = first ?? 0;
    for (const other of others) {
      const joined = this.#issues.join(kept, other);
      if (!joined) continue;
      joins.push(joined);
      kept = joined.kept;
    }
    return joins;
  }
}

const toPrinted = (article: StoryArticle): PrintedArticle => ({
  ...toTextPrint(article),
  id: article.id,
  time: article.time,
  outlet: article.outlet,
});

/** Joins a cluster with those that are like it, one after another, until none is. */
function joinAlike(clusters: Clusters, number: number): readonly Joined[] {
  const joins: Joined[] = [];
  for (let joined = clusters.joinNearest(number); joined; joined = clusters.joinNearest(joined.kept))
    joins.push(joined);
  return joins;
}
