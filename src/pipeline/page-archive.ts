import type { Clock } from '../base/clock.ts';
import { measureCaptureFiles } from '../crawl/captures/capture-files.ts';
import type { Captures, ReceivedPage } from '../crawl/captures/captures.ts';
import { readCapture } from '../crawl/captures/read-capture.ts';
import { chooseExpired, type Retention } from '../crawl/captures/retention.ts';
import type { Article } from '../domain/article.ts';
import type { Capture } from '../domain/capture.ts';
import type { CaptureSummary } from '../store/capture-store.ts';
import { toArticleAddress, toArticleKeys } from './article-keys.ts';
import { toKeptPage, type KeptPage } from './kept-page.ts';
import { indexCaptures, toPageAddresses, type IndexTools } from './index-captures.ts';

/** The pages as they were fetched, and which of them belong to which article. For whoever holds the store. */
export interface PageArchive {
  /** Appends a page; it is kept when the promise resolves. Throws the Problem 'disk-full' or 'store-unusable'. */
  keep(page: ReceivedPage): Promise<Capture>;
  /** The pages that are kept of an article, oldest first, one in memory at a time. */
  pagesOf(article: AddressedArticle): AsyncIterable<KeptPage>;
  /** Takes all pages of an article out. Returns where they stood. */
  erase(addresses: readonly string[]): Promise<readonly Capture[]>;
  /** Deletes the files that are kept no longer. */
  prune(retention: Retention): Promise<Pruned>;
  summary(): Promise<ArchiveSummary>;
  close(): Promise<void>;
}

export type AddressedArticle = Pick<Article, 'url' | 'canonicalUrl' | 'title' | 'body'>;

export interface Pruned {
  readonly files: readonly string[];
  readonly bytes: number;
}

export interface ArchiveSummary extends CaptureSummary {
  readonly files: number;
  readonly bytes: number;
}

export interface ArchiveTools extends IndexTools {
  readonly captures: Captures;
  readonly clock: Clock;
}

/** Nothing is read or written before it is first asked for something; then the index is first brought up to date. */
export function createPageArchive(tools: ArchiveTools): PageArchive {
  const { dir, captures, index, clock, log } = tools;
  let indexing: Promise<void> | undefined;
  const whenIndexed = (): Promise<void> =>
    (indexing ??= indexCaptures(tools).catch((error: unknown) => {
      indexing = undefined;
      throw error;
    }));

  return {
    async keep(page) {
      await whenIndexed();
      const place = await captures.keep(page);
      const { fetchedAt, url, origin } = page;
      const addresses = toPageAddresses({ url, partOf: origin.partOf ?? null });
      await index.add([{ place, addresses, fetchedAt }], {
        name: place.file,
        indexedBytes: place.offset + place.length,
      });
      return place;
    },
    async *pagesOf(article) {
      await whenIndexed();
      for (const place of await index.find(toAddresses(article))) {
        const kept = await readCapture(dir, place);
        if (kept) yield toKeptPage(place, kept);
      }
    },
    async erase(addresses) {
      await whenIndexed();
      const places = await index.find(addresses);
      const erased = await captures.erase(places);
      await index.forget(places);
      return erased;
    },
    async prune(retention) {
      await whenIndexed();
      const expired = chooseExpired(await measureCaptureFiles(dir), retention, clock.now());
      const files = expired.map(({ name }) => name);
      const bytes = expired.reduce((sum, file) => sum + file.bytes, 0);
      if (files.length > 0) {
        await captures.drop(files);
        await index.forgetFiles(files);
        log.info({ files, bytes }, 'old captures deleted');
      }
      return { files, bytes };
    },
    async summary() {
      await whenIndexed();
      const files = await measureCaptureFiles(dir);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      return { ...(await index.summary()), files: files.length, bytes };
    },
    close: () => captures.close(),
  };
}

/** The addresses by which the pages of an article are found. */
export function toAddresses(article: AddressedArticle): readonly string[] {
  const { address } = toArticleKeys(article);
  const own = article.url === null ? undefined : toArticleAddress(article.url);
  return [...new Set([address ?? undefined, own])].filter((found) => found !== undefined);
}
