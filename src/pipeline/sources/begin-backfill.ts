import { normaliseUrl } from '../../crawl/normalise-url.ts';
import type { SourceLists } from '../../domain/source-findings.ts';
import type { BackfillRequest } from '../../store/backfill-store.ts';
import { toTime } from '../collect-tools.ts';
import { toSteps, type BackfillTools } from './backfill.ts';

/**
 * Begins the backfill of a source, or goes on with the one that was broken off where the same is asked for. Throws what `findLists` throws.
 *
 * @param findLists where the source lists its pages; asked only where it begins.
 * @returns whether it goes on.
 */
export async function beginBackfill(
  request: BackfillRequest,
  findLists: () => Promise<SourceLists>,
  { backfills, clock }: Pick<BackfillTools, 'backfills' | 'clock'>,
): Promise<boolean> {
  const { source, since, undated } = request;
  const before = await backfills.find(source);
  if (before?.since === since && before.undated === undated && before.state !== 'done') {
    await backfills.setState(source, 'running', toTime(clock.now()));
    return true;
  }
  await backfills.begin(request, toSteps(await findLists(), since, clock.now()), toTime(clock.now()));
  return false;
}

/** The sitemap that an address is, by its name; undefined for that of a page. */
export function findSitemapItself(address: string): string | undefined {
  const url = normaliseUrl(address);
  return url !== undefined && /\.(?:xml|txt)(?:\.gz)?$/i.test(new URL(url).pathname) ? url : undefined;
}
