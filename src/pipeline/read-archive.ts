import { Problem } from '../domain/problem.ts';
import { isPageRecord, readPageRecord } from '../crawl/warc/read-page-record.ts';
import { readWarc } from '../crawl/warc/read-warc.ts';
import { findTargetUri, type WarcRecord } from '../crawl/warc/warc-record.ts';
import type { InputItem } from './input-item.ts';

/**
 * The web pages in a WARC file, each an item whose id is its address. `skipped` is called for every record that is no web page:
 * requests, redirects, errors, pictures.
 */
export async function* readArchive(chunks: AsyncIterable<Uint8Array>, skipped: () => void): AsyncGenerator<InputItem> {
  for await (const item of readWarc(chunks, isPageRecord)) {
    if (item.kind === 'skipped') skipped();
    else if (item.kind === 'problem') yield { kind: 'problem', id: item.targetUri, problem: item.problem };
    else yield await readItem(item.record);
  }
}

async function readItem(record: WarcRecord): Promise<InputItem> {
  const id = findTargetUri(record.fields) ?? null;
  try {
    return { kind: 'document', id, document: { ...(await readPageRecord(record)), id } };
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', id, problem: error };
    throw error;
  }
}
