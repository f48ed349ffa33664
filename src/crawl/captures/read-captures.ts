import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Capture } from '../../domain/capture.ts';
import { Problem } from '../../domain/problem.ts';
import type { HtmlDocument } from '../../domain/source-document.ts';
import { parsePageOrigin } from '../warc/page-origin.ts';
import { isPageRecord, readPageRecord } from '../warc/read-page-record.ts';
import { readWarc } from '../warc/read-warc.ts';
import { findMoment, findTargetUri } from '../warc/warc-record.ts';
import { listCaptureFiles, type CaptureFile } from './capture-files.ts';

/** A page that was kept, and where; `askedUrl`: the address that led to it. */
export interface CapturedPage {
  readonly place: Capture;
  readonly url: string;
  readonly askedUrl: string;
  /** The first page of the article that this is a further page of, or null. */
  readonly partOf: string | null;
  /** RFC 3339 in UTC. */
  readonly fetchedAt: string;
  /** The Problem of a body that cannot be decoded. */
  readonly page: HtmlDocument | Problem;
}

/**
 * The pages that were kept since a day (`YYYY-MM-DD`, UTC; null: all), oldest first. What a killed process left unfinished, or was
 * damaged, is passed over: no article is known by it, or its record stays as it is.
 */
export async function* readCaptures(dir: string, since: string | null): AsyncGenerator<CapturedPage> {
  for (const file of await listCaptureFiles(dir)) {
    if (since === null || file.day >= since) yield* readCaptureFile(dir, file);
  }
}

/** The pages of one file from a byte on at which a record begins. */
export async function* readCaptureFile(
  dir: string,
  { name, day }: CaptureFile,
  from = 0,
): AsyncGenerator<CapturedPage> {
  for await (const item of readWarc(createReadStream(path.join(dir, name), { start: from }), isPageRecord)) {
    if (item.kind !== 'record') continue;
    const { offset, length, record } = item;
    const url = findTargetUri(record.fields) ?? '';
    const origin = parsePageOrigin(record.fields);
    yield {
      place: { file: name, offset: from + offset, length },
      url,
      askedUrl: origin?.askedUrl ?? url,
      partOf: origin?.partOf ?? null,
      // A file that others wrote may not say.
      fetchedAt: findMoment(record.fields) ?? `${day}T00:00:00Z`,
      page: await readPageRecord(record).catch(asProblem),
    };
  }
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}
