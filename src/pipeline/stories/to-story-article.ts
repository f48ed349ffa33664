import { fold } from '../../base/fold.ts';
import { findSite } from '../../crawl/site.ts';
import type { Article } from '../../domain/article.ts';
import type { StoryArticle } from '../../insights/stories/story-book.ts';

/** What of an article decides to which story it belongs. Without a date of publication it counts from when it was fetched. */
export function toStoryArticle(
  id: string,
  article: Pick<Article, 'title' | 'body' | 'publishedAt' | 'fetchedAt' | 'url' | 'publisher'>,
): StoryArticle {
  const { title, body, publishedAt, fetchedAt, url, publisher } = article;
  return { id, title, body, time: parseTime(publishedAt) ?? parseTime(fetchedAt), outlet: findOutlet(url, publisher) };
}

function parseTime(text: string | null): number | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : time;
}

const findOutlet = (url: string | null, publisher: string | null): string | null =>
  (url === null ? undefined : findSite(url)) ?? (publisher === null ? null : fold(publisher));
