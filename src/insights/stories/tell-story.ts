import type { ArticleStore } from '../../store/article-store.ts';
import type { StoryMembership, StoryStore } from '../../store/story-store.ts';
import { reportStory, type ReportedArticle, type StoryReport } from './story-report.ts';

/** Of a story that is larger, the articles that came first are told. */
const MOST_ARTICLES = 500;
/** Other stories of its running matter. */
const MOST_RELATED = 12;

interface StoryStores {
  readonly articles: Pick<ArticleStore, 'get'>;
  readonly stories: Pick<StoryStore, 'membersOf' | 'storiesOf' | 'find'>;
}

export interface RelatedStory {
  readonly story: number;
  readonly articles: number;
  /** Of its first article. */
  readonly title: string | null;
}

export interface ToldStory extends StoryReport {
  readonly story: number;
  readonly issue: number;
  /** All its articles; of more than five hundred only the first are among `articles`. */
  readonly total: number;
  /** Other stories of the same running matter, most articles first. */
  readonly related: readonly RelatedStory[];
}

/** All that is known of a story; undefined where there is none. */
export async function tellStory(number: number, { articles, stories }: StoryStores): Promise<ToldStory | undefined> {
  const members = await stories.membersOf(number);
  const [first] = members;
  if (!first) return undefined;
  const records: ReportedArticle[] = [];
  for (const { article, reprintOf } of members.slice(0, MOST_ARTICLES)) {
    const record = await articles.get(article);
    if (record) records.push({ ...record, reprintOf });
  }
  const others = (await stories.storiesOf(first.issue)).filter(({ story }) => story !== first.story);
  const related: RelatedStory[] = [];
  for (const other of others.slice(0, MOST_RELATED)) {
    const [opening] = await stories.membersOf(other.story);
    related.push({ ...other, title: opening ? ((await articles.get(opening.article))?.title ?? null) : null });
  }
  return { story: first.story, issue: first.issue, total: members.length, related, ...reportStory(records) };
}

/** The story of an article, from that article's place in it. */
export interface ArticleStory extends Omit<StoryMembership, 'article' | 'isPinned'> {
  /** Articles of the story, this one among them. */
  readonly articles: number;
  /** Copies of the same text, without this article. */
  readonly copies: number;
  /** The others, in order of time; those beyond the limit are left out. */
  readonly others: readonly Pick<
    StoryReport['articles'][number],
    'id' | 'title' | 'outlet' | 'publishedAt' | 'reprintOf'
  >[];
}

const MOST_OTHERS = 30;

/** Undefined as long as the article was not put into a story, or where there is no such article. */
export async function findArticleStory(
  article: string,
  { articles, stories }: StoryStores,
): Promise<ArticleStory | undefined> {
  const [member] = await stories.find([article]);
  if (!member) return undefined;
  const { story, issue, reprintOf, copies } = member;
  const members = (await stories.membersOf(story)).filter((other) => other.article !== article);
  const others: ArticleStory['others'][number][] = [];
  for (const other of members.slice(0, MOST_OTHERS)) {
    const record = await articles.get(other.article);
    if (!record) continue;
    const { id, title, outlet, publishedAt } = record;
    others.push({ id, title, outlet, publishedAt, reprintOf: other.reprintOf });
  }
  const inTime = others.toSorted(
    (a, b) => (Date.parse(a.publishedAt ?? '') || 0) - (Date.parse(b.publishedAt ?? '') || 0),
  );
  return { story, issue, reprintOf, copies, articles: member.articles, others: inTime };
}
