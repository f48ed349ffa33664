import { Problem } from '../../../src/domain/problem.ts';
import type { FindRule } from '../../../src/domain/publisher.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { findPublisher } from '../../../src/sources/find-publisher.ts';
import type { PageToRead } from './system.ts';

/** Ours, by the page's shape alone. */
export const readBySorot = (bytes: Uint8Array, page: PageToRead): string | null => readBody(bytes, page);

/** Ours, with the publishers' rules. */
export const readBySorotWithRules = (bytes: Uint8Array, page: PageToRead): string | null =>
  readBody(bytes, page, findPublisher);

function readBody(bytes: Uint8Array, { id, url }: PageToRead, findRule?: FindRule): string | null {
  try {
    const document = { kind: 'html', id, url, bytes, charset: null, fetchedAt: null } as const;
    return extractArticle(document, findRule).body.join('\n');
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
