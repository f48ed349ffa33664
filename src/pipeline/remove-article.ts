import type { Capture } from '../domain/capture.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { Log } from './log.ts';
import { toAddresses, type PageArchive } from './page-archive.ts';

export interface RemoveTools {
  readonly articles: ArticleStore;
  readonly archive: Pick<PageArchive, 'erase'>;
  readonly log: Log;
}

/**
 * Takes an article out, with the pages in which it was fetched; undefined where there is no such article. The pages go first: whoever
 * is stopped in between finds the article still there, and removes it once more. Returns where its pages stood.
 */
export async function removeArticle(
  id: string,
  { articles, archive, log }: RemoveTools,
): Promise<readonly Capture[] | undefined> {
  const record = await articles.get(id);
  if (!record) return undefined;
  const pages = await archive.erase(toAddresses(record));
  if (!(await articles.remove(id))) return undefined;
  // What was removed and from where, not what it said.
  log.info({ article: id, url: record.url, pages }, 'article removed');
  return pages;
}
