/** The named fields of a record's header, names in lower case. The first of several of one name counts. */
export type WarcFields = ReadonlyMap<string, string>;

/** One record of a WARC file (ISO 28500), versions 1.0 and 1.1, and the drafts 0.17 and 0.18 that archives hold. */
export interface WarcRecord {
  readonly fields: WarcFields;
  readonly block: Uint8Array;
}

export interface WarcHead {
  readonly fields: WarcFields;
  /** Bytes up to the block, the blank line included. */
  readonly length: number;
  /** Bytes of the block. */
  readonly contentLength: number;
}

/** Larger headers are damage. */
export const LONGEST_HEAD = 64 * 1024;

/** The header that these bytes begin with; undefined where there is none that is whole. */
export function parseWarcHead(bytes: Buffer): WarcHead | undefined {
  const end = /\r?\n\r?\n/.exec(bytes.toString('latin1'));
  if (!end) return undefined;
  const [version = '', ...lines] = bytes.toString('utf8', 0, end.index).split(/\r?\n/);
  if (!/^WARC\/[01]\.\d+\s*$/.test(version)) return undefined;
  const fields = parseFields(lines);
  const contentLength = fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(contentLength)) return undefined;
  return { fields, length: end.index + end[0].length, contentLength: Number(contentLength) };
}

/** `Name: value` a line; a line that begins with a blank goes on with the value before. Others are left out. */
export function parseFields(lines: readonly string[]): WarcFields {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (fields.has(last)) fields.set(last, `${fields.get(last)} ${line.trim()}`.trim());
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

/** The address that a record is about. Some writers put it between angle brackets, as the grammar of 1.0 has it. */
export function findTargetUri(fields: WarcFields): string | undefined {
  return fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1');
}

/** When a record was made, RFC 3339 in UTC. Since version 1.1 a date may name a day or a year only, which is no moment. */
export function findMoment(fields: WarcFields): string | undefined {
  const date = fields.get('warc-date') ?? '';
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(date) && !Number.isNaN(Date.parse(date));
  return isMoment ? date : undefined;
}
