import type { Article } from '../domain/article.ts';
import type { ArticleRecord } from '../domain/record.ts';
import type { HtmlDocument, SourceDocument } from '../domain/source-document.ts';
import { identifyLanguage } from '../enrich/language.ts';
import { readArticlePages } from '../extract/paging/article-pages.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { findPublisher } from '../sources/find-publisher.ts';
import { STAGES, toDraft } from './stages.ts';
import { loadTools, type ToolSettings, type Tools } from './tools.ts';

export interface Analysis {
  readonly record: ArticleRecord;
  /** Milliseconds a stage, in their order. */
  readonly timings: Readonly<Record<string, number>>;
}

/** What reading alone finds: no model is loaded for it. */
export type Reading = Article & { readonly language: string | null };

export interface Analyser {
  /** Throws a Problem for a document that holds no article. */
  analyse(document: SourceDocument): Promise<Analysis>;
  extract(document: SourceDocument): Reading;
  /** The addresses of pages that the document's article has besides those in it, best first. */
  missingPages(document: HtmlDocument): readonly string[];
  /** Loads what analysing needs; otherwise the first `analyse` does. */
  tools(): Promise<Tools>;
}

/** Reads documents and runs the stages over them, one after another, in this thread. */
export function createAnalyser(settings: ToolSettings): Analyser {
  let loaded: Promise<Tools> | undefined;
  const tools = (): Promise<Tools> => (loaded ??= loadTools(settings));
  const read = (document: SourceDocument): Article =>
    extractArticle({ ...document, readAt: new Date().toISOString() }, findPublisher);

  return {
    tools,
    async analyse(document) {
      const using = await tools();
      const timings: Record<string, number> = {};
      const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
        const began = performance.now();
        const result = await work();
        timings[name] = performance.now() - began;
        return result;
      };
      const article = await timed('extract', () => read(document));
      let draft = toDraft(article);
      for (const stage of STAGES) draft = await timed(stage.name, () => stage.run(draft, using));
      return { record: { ...draft.record, models: using.models }, timings };
    },
    extract(document) {
      const article = read(document);
      return { ...article, language: identifyLanguage(article) };
    },
    missingPages: (document) => readArticlePages(document, findPublisher).missing,
  };
}
