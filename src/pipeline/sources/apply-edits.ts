import { isDeepStrictEqual } from 'node:util';
import { findSite } from '../../crawl/site.ts';
import type { ArticleStore } from '../../store/article-store.ts';
import type { SourceStore, StoredEdit } from '../../store/source-store.ts';
import { toArticleKeys } from '../article-keys.ts';
import { saysNothing, type SourceCatalogue } from './source-catalogue.ts';

const PAGE = 100;

export interface EditTools {
  readonly articles: ArticleStore;
  readonly sources: SourceStore;
  readonly catalogue: SourceCatalogue;
}

/**
 * Tells the articles that are here already of edits to their outlets, so that searching by Jenis Media, owner or name finds what the
 * operator says. Broken off, it is done again from the start at the next call: telling twice changes nothing. Returns how many changed.
 */
export async function applyEdits(tools: EditTools, signal: AbortSignal): Promise<number> {
  let changed = 0;
  for (const edit of await tools.sources.edits()) {
    if (edit.isApplied) continue;
    changed += await applyEdit(edit, tools, signal);
    const isLast = await tools.sources.markApplied(edit.domain, edit.editedAt);
    // Nothing is left of an edit that was taken back.
    if (isLast && saysNothing(edit)) await tools.sources.reset(edit.domain);
  }
  await tools.catalogue.reload();
  return changed;
}

async function applyEdit({ domain }: StoredEdit, tools: EditTools, signal: AbortSignal): Promise<number> {
  // The articles of an outlet that was just added stand under its registrable domain, and go there when it is taken out again.
  const registrable = findSite(`https://${domain}`) ?? domain;
  let changed = 0;
  for (const source of new Set([domain, registrable])) {
    for (let after: number | null = 0; after !== null;) {
      const { ids, next } = await tools.sources.articlesOf(source, after, PAGE);
      for (const id of ids) {
        signal.throwIfAborted();
        if (await applyTo(id, tools)) changed += 1;
      }
      after = next;
    }
  }
  return changed;
}

async function applyTo(id: string, { articles, catalogue }: EditTools): Promise<boolean> {
  const record = await articles.getUncorrected(id);
  if (record === undefined) return false;
  const { canonicalUrl, url, publisher } = record;
  const outlet = catalogue.outletOf({ url: canonicalUrl ?? url, publisher });
  if (isDeepStrictEqual(outlet, record.outlet)) return false;
  return articles.replace(id, { ...record, outlet }, toArticleKeys(record).text);
}
