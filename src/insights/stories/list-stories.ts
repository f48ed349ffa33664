import type { ArticleStore, ArticleSummary, SearchRequest } from '../../store/article-store.ts';
import type { StoryMember, StoryStore } from '../../store/story-store.ts';

/** Hits that are looked through for one page of stories, and how many the store gives at once. */
const HITS = 1000;
const PAGE = 200;

export interface StorySummary {
  readonly story: number;
  readonly issue: number;
  /** Of the first of its articles among the hits. */
  readonly title: string | null;
  /** All its articles, and those that match the query. */
  readonly articles: number;
  readonly hits: number;
  /** Names of the outlets among the hits, first reporter first. */
  readonly outlets: readonly string[];
  /** Of the hits. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
}

export interface StoryPage {
  /** The story with the newest hit first. */
  readonly stories: readonly StorySummary[];
  /** From which to go on; null where there is no more. */
  readonly nextCursor: string | null;
}

export interface StoryQuery extends Pick<SearchRequest, 'query' | 'filter' | 'cursor'> {
  /** Stories of so many articles or more. */
  readonly least: number;
}

/** The stories of the newest thousand hits of a query. */
export async function listStories(
  store: { readonly articles: Pick<ArticleStore, 'search'>; readonly stories: Pick<StoryStore, 'find'> },
  { least, ...query }: StoryQuery,
): Promise<StoryPage> {
  const hits: ArticleSummary[] = [];
  let cursor = query.cursor ?? null;
  do {
    const request = { ...query, limit: PAGE, facets: [], facetLimit: 1 };
    const page = await store.articles.search(cursor === null ? request : { ...request, cursor });
    hits.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && hits.length < HITS);
  const members = await store.stories.find(hits.map(({ id }) => id));
  const memberOf = new Map(members.map((member) => [member.article, member]));
  const groups = Map.groupBy(hits, ({ id }) => memberOf.get(id)?.story);
  const stories = [...groups.values()].flatMap((group) => {
    const member = memberOf.get(group[0]?.id ?? '');
    return member && member.articles >= least ? [summarize(member, group)] : [];
  });
  return { stories, nextCursor: cursor };
}

/** `hits`: newest first. */
function summarize({ story, issue, articles }: StoryMember, hits: readonly ArticleSummary[]): StorySummary {
  const inTime = hits.toReversed();
  const outlets = new Set(inTime.map(({ outlet }) => outlet).filter((name) => name !== null));
  return {
    story,
    issue,
    title: inTime.find(({ title }) => title !== null)?.title ?? null,
    articles,
    hits: hits.length,
    outlets: [...outlets],
    firstAt: inTime.find(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null,
    lastAt: hits.find(({ publishedAt }) => publishedAt !== null)?.publishedAt ?? null,
  };
}
