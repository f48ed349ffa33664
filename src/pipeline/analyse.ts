import type { Article } from '../domain/article.ts';
import type { ArticleRecord } from '../domain/record.ts';
import type { SourceDocument } from '../domain/source-document.ts';
import { identifyLanguage } from '../enrich/language.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { findPublisher } from '../sources/find-publisher.ts';
import { STAGES, toDraft } from './stages.ts';
import { loadTools, type ToolFolders, type Tools } from './tools.ts';

export interface Analysis {
  readonly record: ArticleRecord;
  /** Milliseconds a stage, in their order. */
  readonly timings: Readonly<Record<string, number>>;
}

/** What reading alone finds: no model is loaded for it. */
export type Reading = Article & { readonly language: string | null };

export interface Analyser {
  /** Throws a Problem for a document that holds no article. */
  analyse(document: SourceDocument): Analysis;
  extract(document: SourceDocument): Reading;
  /** Loads what analysing needs; otherwise the first `analyse` does. */
  tools(): Tools;
}

/** Reads documents and runs the stages over them, one after another, in this thread. */
export function createAnalyser(folders: ToolFolders): Analyser {
  let loaded: Tools | undefined;
  const tools = (): Tools => (loaded ??= loadTools(folders));

  return {
    tools,
    analyse(document) {
      const using = tools();
      const timings: Record<string, number> = {};
      const timed = <T>(name: string, work: () => T): T => {
        const began = performance.now();
        const result = work();
        timings[name] = performance.now() - began;
        return result;
      };
      const article = timed('extract', () => extractArticle(document, findPublisher));
      const draft = STAGES.reduce((draft, stage) => timed(stage.name, () => stage.run(draft, using)), toDraft(article));
      return { record: { ...draft.record, models: using.models }, timings };
    },
    extract(document) {
      const article = extractArticle(document, findPublisher);
      return { ...article, language: identifyLanguage(article) };
    },
  };
}
