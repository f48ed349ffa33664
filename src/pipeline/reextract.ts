import { isDeepStrictEqual } from 'node:util';
import { readCapture } from '../crawl/captures/read-capture.ts';
import { readCaptures, type CapturedPage } from '../crawl/captures/read-captures.ts';
import { readPageRecord } from '../crawl/warc/read-page-record.ts';
import type { Capture } from '../domain/capture.ts';
import { Problem } from '../domain/problem.ts';
import type { ArticleRecord } from '../domain/record.ts';
import type { HtmlDocument } from '../domain/source-document.ts';
import type { StoredRecord } from '../store/article-store.ts';
import type { Store } from '../store/store.ts';
import { toArticleAddress, toArticleKeys } from './article-keys.ts';
import { withRecurringLines } from './host-lines.ts';
import type { Log } from './log.ts';
import { mapOrdered } from './ordered.ts';
import { unlessDispensable } from './other-pages.ts';
import type { AnalysisPool } from './worker-pool.ts';

export interface ReextractTools {
  readonly store: Pick<Store, 'articles' | 'lines' | 'tasks'>;
  readonly pool: AnalysisPool;
  readonly log: Log;
  readonly capturesDir: string;
}

/**
 * What became of a captured page. `added`: no article was seen in it when it was fetched, now there is one; `superseded`: the article
 * was fetched again later, or was removed, or still none is seen in it; `failed`: it was read before and cannot be read now, so its
 * record stays as it was.
 */
export const REEXTRACTED = ['changed', 'unchanged', 'added', 'superseded', 'failed'] as const;
export type Reextracted = (typeof REEXTRACTED)[number];

/** Reads and analyses the pages that were kept since a day (null: all) again, without fetching, and replaces the records that change. */
export function reextract(tools: ReextractTools, since: string | null): AsyncIterable<Reextracted> {
  const firsts = firstPages(readCaptures(tools.capturesDir, since));
  return mapOrdered(firsts, tools.pool.workers * 2, (captured) => readAgain(captured, tools));
}

/** The other pages of an article are read with its first. */
async function* firstPages(captured: AsyncIterable<CapturedPage>): AsyncGenerator<CapturedPage> {
  for await (const page of captured) if (page.partOf === null) yield page;
}

async function readAgain(captured: CapturedPage, tools: ReextractTools): Promise<Reextracted> {
  const { articles } = tools.store;
  const stored = await findRecord(captured, tools);
  if (stored && !isItsCapture(stored, captured)) return 'superseded';
  try {
    if (captured.page instanceof Problem) throw captured.page;
    const known = stored ?? (await findByContent(captured.page, tools));
    if (known && !isItsCapture(known, captured)) return 'superseded';
    const capture = known?.capture ?? captured.place;
    const document = { ...captured.page, otherPages: await readOtherPages(capture, tools) };
    const { record: read } = await tools.pool.analyse(await withRecurringLines(document, tools.store.lines));
    const record = { ...read, capture };
    if (!known) return await addIfQuarantined(record, captured.askedUrl, tools);
    const { id } = known;
    // What the store gives back went through JSON.
    if (isDeepStrictEqual(JSON.parse(JSON.stringify({ ...record, id })), known)) return 'unchanged';
    return (await articles.replace(id, record, toArticleKeys(record).text)) ? 'changed' : 'superseded';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (!stored) return 'superseded';
    tools.log.warn({ article: stored.id, problem: error.code, ...captured.place }, error.message);
    return 'failed';
  }
}

/** The other pages of an article, as far as they are still kept and can be read. */
async function readOtherPages(
  { otherPages = [] }: Capture,
  { capturesDir }: Pick<ReextractTools, 'capturesDir'>,
): Promise<readonly HtmlDocument[]> {
  const pages: HtmlDocument[] = [];
  for (const place of otherPages) {
    const kept = await readCapture(capturesDir, place);
    const page = kept && (await readPageRecord(kept.record).catch(unlessDispensable(() => true)));
    if (page) pages.push(page);
  }
  return pages;
}

/** The article that was seen in a page, as far as its addresses tell. */
async function findRecord(
  { url, askedUrl }: CapturedPage,
  tools: Pick<ReextractTools, 'store'>,
): Promise<StoredRecord | undefined> {
  for (const address of new Set([url, askedUrl].map(toArticleAddress))) {
    const found = address === undefined ? undefined : await findByAddress(address, tools);
    if (found) return found;
  }
  return undefined;
}

/** The article that a page says it is. */
async function findByContent(
  page: HtmlDocument,
  tools: Pick<ReextractTools, 'store' | 'pool'>,
): Promise<StoredRecord | undefined> {
  const { address } = toArticleKeys(await tools.pool.extract(page));
  return address === null ? undefined : findByAddress(address, tools);
}

async function findByAddress(
  address: string,
  { store }: Pick<ReextractTools, 'store'>,
): Promise<StoredRecord | undefined> {
  const id = await store.articles.findByAddress(address);
  return id === undefined ? undefined : store.articles.getUncorrected(id);
}

const isItsCapture = ({ capture }: StoredRecord, { place }: CapturedPage): boolean =>
  capture?.file === place.file && capture.offset === place.offset;

/** An article is added only where its page was given up: what someone removed does not come back. */
async function addIfQuarantined(
  record: ArticleRecord,
  askedUrl: string,
  { store }: Pick<ReextractTools, 'store'>,
): Promise<Reextracted> {
  if (!(await store.tasks.isQuarantined(askedUrl))) return 'superseded';
  await store.articles.save(record, toArticleKeys(record));
  await store.tasks.settle(askedUrl);
  return 'added';
}
