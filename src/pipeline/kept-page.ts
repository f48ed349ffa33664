import { decodeText } from '../base/decode-text.ts';
import { toCaptureFacts } from '../crawl/captures/capture-facts.ts';
import type { KeptRecord } from '../crawl/captures/read-capture.ts';
import { readPageRecord } from '../crawl/warc/read-page-record.ts';
import type { Capture, CaptureFacts } from '../domain/capture.ts';

/** A page of an article as it was fetched. */
export interface KeptPage {
  readonly place: Capture;
  readonly facts: CaptureFacts;
  /** The record: a WARC file by itself, gzipped. */
  readonly member: Uint8Array;
  /** The page's source. Throws the Problem of a body that cannot be decoded. */
  readSource(): Promise<string>;
}

export function toKeptPage(place: Capture, { member, record }: KeptRecord): KeptPage {
  return {
    place,
    facts: toCaptureFacts(record),
    member,
    async readSource() {
      const { bytes, charset } = await readPageRecord(record);
      return decodeText(bytes, [charset]);
    },
  };
}
