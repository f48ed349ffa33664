import { Problem } from '../../domain/problem.ts';
import type { Correction } from '../../domain/correction.ts';
import type { CorrectionStore } from '../correction-store.ts';
import type { ArticleTable } from './article-table.ts';
import type { CorrectionPosition, CorrectionTable } from './correction-table.ts';
import type { Writer } from './writer.ts';

/** Before the first. */
const NEWEST: CorrectionPosition = { at: Number.MAX_SAFE_INTEGER, number: 0 };

export function createCorrectionStore(writer: Writer, table: CorrectionTable, articles: ArticleTable): CorrectionStore {
  const addTo = (article: string, corrections: readonly Correction[]): readonly string[] => {
    if (table.machineRecord(article) === undefined) return [];
    for (const correction of corrections) table.add(correction);
    articles.correctAgain(article);
    return corrections.map(({ id }) => id);
  };
  const remove = (id: string): readonly string[] => {
    const article = table.remove(id);
    if (article === undefined) return [];
    articles.correctAgain(article);
    return [id];
  };
  return {
    // An article a write, so that many corrections do not keep others waiting.
    add: async (corrections) => {
      const byArticle = Map.groupBy(corrections, ({ articleId }) => articleId);
      const kept = [...byArticle].map(([article, its]) => writer.write(() => addTo(article, its)));
      return (await Promise.all(kept)).flat();
    },
    remove: async (ids) => (await Promise.all(ids.map((id) => writer.write(() => remove(id))))).flat(),
    of: (articleId) => writer.read(() => table.of(articleId)),
    page: ({ since, field = null, limit, cursor }) =>
      writer.read(() => {
        const rows = table.newest({
          since: since === undefined ? 0 : Date.parse(since),
          field,
          after: cursor === undefined ? NEWEST : parseCursor(cursor),
          limit: limit + 1,
        });
        const shown = rows.slice(0, limit);
        const last = shown.at(-1);
        return {
          items: shown.map(({ correction }) => correction),
          nextCursor: last && rows.length > limit ? `${last.at}.${last.number}` : null,
        };
      }),
  };
}

function parseCursor(cursor: string): CorrectionPosition {
  const [, at, number] = /^(\d{1,15})\.(\d{1,15})$/.exec(cursor) ?? [];
  if (at === undefined || number === undefined) throw new Problem('cursor-invalid');
  return { at: Number(at), number: Number(number) };
}
