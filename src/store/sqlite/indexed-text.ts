import type { ArticleRecord } from '../../domain/record.ts';
import { toSearchText } from '../../query/search-tokens.ts';

/**
 * The two columns that the index knows of a record. The index is contentless and takes an article out by exactly the text that
 * was put in, so whoever changes this, or search text, must rebuild the index in a migration.
 */
export const indexedText = (record: Pick<ArticleRecord, 'title' | 'body'>): { title: string; body: string } => ({
  title: toSearchText(record.title ?? ''),
  body: toSearchText(record.body.join('\n')),
});
