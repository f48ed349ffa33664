import { measureCaptureFiles, type CaptureFile } from '../crawl/captures/capture-files.ts';
import { removeUnfinished } from '../crawl/captures/erase-captures.ts';
import { readCaptureFile, type CapturedPage } from '../crawl/captures/read-captures.ts';
import { Problem } from '../domain/problem.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { findPublisher } from '../sources/find-publisher.ts';
import type { ArticleStore } from '../store/article-store.ts';
import type { CaptureStore, NewCapture } from '../store/capture-store.ts';
import { toArticleAddress, toArticleKeys } from './article-keys.ts';
import type { Log } from './log.ts';

export interface IndexTools {
  readonly dir: string;
  readonly index: CaptureStore;
  readonly articles: Pick<ArticleStore, 'findByAddress'>;
  readonly log: Log;
}

const PAGES_AT_ONCE = 200;

/**
 * Makes the index say what the files hold: pages that a killed process could not write down any more, files that were put back or
 * taken away by hand, all of them where the index was lost. Where all is as it was left, it only looks at the sizes of the files.
 */
export async function indexCaptures(tools: IndexTools): Promise<void> {
  const { dir, index } = tools;
  await removeUnfinished(dir);
  const files = await measureCaptureFiles(dir);
  const known = new Map((await index.files()).map(({ name, indexedBytes }) => [name, indexedBytes]));
  const sizes = new Map(files.map(({ name, bytes }) => [name, bytes]));
  // A file that is shorter than it was is another file.
  const gone = [...known]
    .filter(([name, indexedBytes]) => indexedBytes > (sizes.get(name) ?? -1))
    .map(([name]) => name);
  await index.forgetFiles(gone);
  for (const name of gone) known.delete(name);

  for (const file of files) {
    const from = known.get(file.name) ?? 0;
    const found = from < file.bytes ? await indexFile(file, from, tools) : 0;
    if (found > 0) tools.log.info({ file: file.name, pages: found }, 'captures indexed');
  }
}

/** Adds what stands in a file from a byte on. Returns how many pages that are. */
async function indexFile(file: CaptureFile, from: number, { dir, index, articles }: IndexTools): Promise<number> {
  let pages: NewCapture[] = [];
  let found = 0;
  const addPages = async (): Promise<void> => {
    const { place } = pages.at(-1) ?? {};
    if (place) await index.add(pages, { name: file.name, indexedBytes: place.offset + place.length });
    found += pages.length;
    pages = [];
  };
  for await (const captured of readCaptureFile(dir, file, from)) {
    const { place, fetchedAt } = captured;
    pages.push({ place, fetchedAt, addresses: await findAddresses(captured, articles) });
    if (pages.length >= PAGES_AT_ONCE) await addPages();
  }
  await addPages();
  return found;
}

/** By which addresses a page that was kept long ago is found. */
async function findAddresses(captured: CapturedPage, articles: IndexTools['articles']): Promise<readonly string[]> {
  const addresses = toPageAddresses(captured);
  for (const address of addresses) if ((await articles.findByAddress(address)) !== undefined) return addresses;
  // The article may be known by the address that the page calls canonical.
  const canonical = captured.partOf === null ? findCanonicalAddress(captured) : undefined;
  return canonical === undefined ? addresses : [...addresses, canonical];
}

/** The addresses that a page has by itself: its own, and that of the first page of its article. */
export function toPageAddresses({ url, partOf }: Pick<CapturedPage, 'url' | 'partOf'>): readonly string[] {
  return [url, partOf].flatMap((address) => (address === null ? [] : (toArticleAddress(address) ?? [])));
}

function findCanonicalAddress({ page }: CapturedPage): string | undefined {
  if (page instanceof Problem) return undefined;
  try {
    return toArticleKeys(extractArticle(page, findPublisher)).address ?? undefined;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
