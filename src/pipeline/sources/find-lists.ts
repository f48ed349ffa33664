import { Problem } from '../../domain/problem.ts';
import type { SourceLists } from '../../domain/source-findings.ts';
import { attempt } from '../collect-tools.ts';
import { discoverSource, type DiscoveryTools } from './discover-source.ts';
import { homeOf, readLists } from './known-lists.ts';

/**
 * Where a source lists its pages: what is known, with what is found at its site, which is looked at the first time. Throws
 * 'source-without-lists', or the Problem that kept the site from being looked at where nothing is known without it.
 */
export async function findLists(source: string, tools: DiscoveryTools, signal: AbortSignal): Promise<SourceLists> {
  const { catalogue, sources } = tools;
  const before = (await sources.findings()).find((findings) => findings.source === source);
  const home = homeOf(source, catalogue, before);
  const looked =
    (before?.robots ?? null) === null ? await attempt(() => discoverSource(home, tools, signal), signal) : undefined;
  const lists = await readLists(source, catalogue, sources);
  if (lists.sitemaps.length + lists.indexes.length > 0) return lists;
  throw looked instanceof Problem ? looked : new Problem('source-without-lists', { source });
}
