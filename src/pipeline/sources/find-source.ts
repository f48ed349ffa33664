import { normaliseUrl } from '../../crawl/normalise-url.ts';
import { Problem } from '../../domain/problem.ts';
import type { SourceCatalogue } from './source-catalogue.ts';

/** The source that someone means: by the domain of its outlet, any address of its site, or its name. Throws 'source-not-found'. */
export function getSource(text: string, catalogue: Pick<SourceCatalogue, 'get' | 'sourceOf' | 'outletOf'>): string {
  const name = text.trim();
  if (catalogue.get(name.toLowerCase()) !== undefined) return name.toLowerCase();
  const url = /^https?:\/\//i.test(name) ? normaliseUrl(name) : undefined;
  const source =
    url === undefined ? catalogue.outletOf({ url: null, publisher: name })?.domain : catalogue.sourceOf(url);
  if (!source) throw new Problem('source-not-found', { source: name });
  return source;
}
