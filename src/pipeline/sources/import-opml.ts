import { parseOpml } from '../../crawl/feeds/opml.ts';
import type { FeedStore } from '../../store/feed-store.ts';

/** Follows the feeds of an OPML document, with the titles that it gives them. Throws the Problem 'opml-unreadable', which names `path`. */
export async function importOpml(
  text: string,
  path: string,
  feeds: Pick<FeedStore, 'add' | 'update'>,
  now: string,
): Promise<{ readonly added: number; readonly known: number }> {
  const listed = parseOpml(text, path);
  let added = 0;
  for (const { url, title } of listed) {
    const { feed, isNew } = await feeds.add(url, now);
    if (!isNew) continue;
    added += 1;
    await feeds.update({ ...feed, title });
  }
  return { added, known: listed.length - added };
}
