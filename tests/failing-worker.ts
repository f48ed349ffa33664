import type { SourceDocument } from '../src/domain/source-document.ts';

/** Stands in for the analysis in tests of the pool: the document's text says how to fail. */
export function extract(document: SourceDocument): unknown {
  const text = document.kind === 'text' ? document.text : '';
  if (text === 'die') process.exit(3);
  if (text === 'throw') throw new TypeError('a fault of ours');
  if (text === 'problem') return { ok: false, code: 'no-article', params: {} };
  return { ok: true, value: text };
}
