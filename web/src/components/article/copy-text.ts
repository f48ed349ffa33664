import type { ArticleRecord } from '../../api/records.ts';

/** The lines around the body, already in the reader's language; what is not known is left out. */
export interface CopyLines {
  readonly outlet: string | null;
  readonly time: string | null;
  readonly tone: string | null;
}

/** An article as plain text, to paste into a message: title, where and when, tone, paragraphs, address. */
export function toCopyText(
  record: Pick<ArticleRecord, 'title' | 'body' | 'canonicalUrl' | 'url'>,
  lines: CopyLines,
): string {
  const head = [record.title, [lines.outlet, lines.time].filter(Boolean).join(' · '), lines.tone];
  const blocks = [head.filter(Boolean).join('\n'), ...record.body, record.canonicalUrl ?? record.url];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
