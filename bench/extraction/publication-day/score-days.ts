import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../../../src/domain/problem.ts';
import type { FindRule } from '../../../src/domain/publisher.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';

const OWN_PAGES = path.join(import.meta.dirname, '../../../tests/fixtures/pages');
const MONTH_MS = 30 * 24 * 3_600_000;

interface DatedPage {
  readonly id: string;
  readonly url: string;
  readonly published: string;
  readonly bytes: Uint8Array;
}

export interface DayScore {
  readonly pages: number;
  readonly right: number;
  /** Another day than the right one. */
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

/** Our own pages, with the articles that they were written to give. */
export const readOwnPages = (): readonly DatedPage[] =>
  readdirSync(OWN_PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const { url, publishedAt } = JSON.parse(readFileSync(path.join(OWN_PAGES, name, 'expected.json'), 'utf8')) as {
        readonly url: string;
        readonly publishedAt: string;
      };
      return { id: name, url, published: publishedAt, bytes: readFileSync(path.join(OWN_PAGES, name, 'page.html')) };
    });

/**
 * Htmldate's question: how often the day on which an article appeared is right, as if it was fetched a month later. Without `isAddressed` the page's address, which may hold the
 * day, is not told.
 */
export function scoreDays(pages: readonly DatedPage[], isAddressed: boolean, findRule?: FindRule): DayScore {
  const days = pages.map(({ id, url, published, bytes }) => {
    const fetchedAt = new Date(Date.parse(published) + MONTH_MS).toISOString();
    const document = { kind: 'html', id, url: isAddressed ? url : null, bytes, charset: null, fetchedAt } as const;
    return { id, day: published.slice(0, 10), read: readDay(() => extractArticle(document, findRule).publishedAt) };
  });
  return {
    pages: pages.length,
    right: days.filter(({ day, read }) => read === day).length,
    wrong: days.filter(({ day, read }) => read !== undefined && read !== day).map(({ id }) => id),
    missing: days.filter(({ read }) => read === undefined).map(({ id }) => id),
  };
}

function readDay(read: () => string | null): string | undefined {
  try {
    return read()?.slice(0, 10);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
