/** Something about an article changed. */
export interface ArticleChange {
  /** The article's place in the store. When the article is removed another one may take it. */
  readonly place: number;
  /** The article that is there now; null where there is none. */
  readonly article: string | null;
}

/** Where an article belongs. Stories and running matters (issues) are known by their numbers. */
export interface StoryMembership {
  readonly article: string;
  readonly story: number;
  readonly issue: number;
  /** The article of which this is a copy. */
  readonly reprintOf: string | null;
  /** Put there by hand: it stays, whatever becomes of its text. */
  readonly isPinned: boolean;
}

/** The number `gone` is no more: what it named belongs to `kept`. */
export interface NumberChange {
  readonly kept: number;
  readonly gone: number;
}

/** What happened to stories, in this order. */
export interface StoryUpdate {
  readonly storiesJoined?: readonly NumberChange[];
  readonly issuesJoined?: readonly NumberChange[];
  /** Articles that are not there any more are passed over. */
  readonly placed?: readonly Omit<StoryMembership, 'reprintOf'>[];
  readonly reprints?: readonly { readonly article: string; readonly reprintOf: string | null }[];
  /** Stories that never become one by themselves. */
  readonly apart?: readonly (readonly [story: number, other: number])[];
  /** All changes up to this one have been dealt with. */
  readonly position?: number;
}

/** What is needed to go on where one was. */
export interface StoryState {
  readonly position: number;
  /** The last ones that came, in the order in which they came. */
  readonly members: readonly (StoryMembership & { readonly place: number })[];
  readonly apart: readonly (readonly [story: number, other: number])[];
  /** The highest numbers that were ever given. */
  readonly lastStory: number;
  readonly lastIssue: number;
}

export interface StoryMember extends StoryMembership {
  /** Articles of its story, itself among them. */
  readonly articles: number;
  /** Other articles with the same text: its copies, its original and that one's copies. */
  readonly copies: number;
}

/** Which articles report the same story, and which are copies. Removed articles are gone from here too. */
export interface StoryStore {
  /** What changed after a position, oldest change first; the last change of each place. */
  changes(
    position: number,
    limit: number,
  ): Promise<{ readonly changes: readonly ArticleChange[]; readonly position: number }>;
  /** `limit`: of the members. */
  state(limit: number): Promise<StoryState>;
  update(update: StoryUpdate): Promise<void>;
  /** The articles of a story, also by a number that gave way to another; empty where there is none. */
  membersOf(story: number): Promise<readonly StoryMembership[]>;
  /** Where articles belong; those without a story yet are left out. */
  find(articles: readonly string[]): Promise<readonly StoryMember[]>;
  /** The stories of a running matter with the number of their articles, most articles first. */
  storiesOf(issue: number): Promise<readonly { readonly story: number; readonly articles: number }[]>;
}
