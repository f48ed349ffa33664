import type { AnalysisPool } from '../worker-pool.ts';
import type { SourceCatalogue } from './source-catalogue.ts';

/**
 * The pool with outlets as the operator has changed them: its threads know only what came with the program, and only whoever holds
 * the store knows the changes.
 */
export function withEditedOutlets(pool: AnalysisPool, catalogue: Pick<SourceCatalogue, 'outletOf'>): AnalysisPool {
  return {
    ...pool,
    async analyse(document) {
      const analysis = await pool.analyse(document);
      const { canonicalUrl, url, publisher } = analysis.record;
      const outlet = catalogue.outletOf({ url: canonicalUrl ?? url, publisher });
      return { ...analysis, record: { ...analysis.record, outlet } };
    },
  };
}
