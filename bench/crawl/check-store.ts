import { toArticleAddress } from '../../src/pipeline/article-keys.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import type { TaskCounts } from '../../src/store/task-store.ts';
import { articlePath, type Outlet, type Trait } from './nation.ts';

export interface Findings {
  readonly published: number;
  readonly stored: number;
  /** Addresses of articles that were published and are not here. */
  readonly missing: readonly { readonly url: string; readonly trait: Trait }[];
  /** Articles of one address that are here more than once, or that no outlet published. */
  readonly surplus: number;
  readonly tasks: TaskCounts;
  /** Pages that were given up, by reason. */
  readonly givenUp: ReadonlyMap<string, number>;
}

/** Holds what was collected against what was published. */
export async function checkStore(
  home: string,
  nation: readonly Outlet[],
  origin: (host: string) => string,
): Promise<Findings> {
  const store = await openSqliteStore({ dir: home, holder: 'bench:crawl' });
  const found = new Set<string>();
  const missing: { url: string; trait: Trait }[] = [];
  for (const { domain, published, trait } of nation) {
    for (const article of published.keys()) {
      const url = `${origin(`www.${domain}`)}${articlePath(article + 1)}`;
      const id = await store.articles.findByAddress(toArticleAddress(url) ?? '');
      if (id === undefined) missing.push({ url, trait });
      else found.add(id);
    }
  }
  const stored = await store.articles.count();
  const tasks = await store.tasks.counts();
  const givenUp = new Map<string, number>();
  for (const { reason } of await store.tasks.quarantined(100_000))
    givenUp.set(reason.code, (givenUp.get(reason.code) ?? 0) + 1);
  await store.close();
  const published = nation.reduce((sum, outlet) => sum + outlet.published.length, 0);
  return { published, stored, missing, surplus: stored - found.size, tasks, givenUp };
}
