import type { HtmlDocument } from '../../domain/source-document.ts';
import type { WarcFields } from './warc-record.ts';

/** How we came to a page: reading it again needs to know this too. Kept in fields of our own, which other readers skip. */
export interface PageOrigin {
  /** The address that was asked for, before redirects. */
  readonly askedUrl: string;
  readonly feedEntry: NonNullable<HtmlDocument['feedEntry']>;
  /** For a further page of an article that stands on several: the address of its first page, after redirects. */
  readonly partOf?: string;
}

const ASKED_URL = 'Sorot-Asked-URI';
const FEED_ENTRY = 'Sorot-Feed-Entry';
const PART_OF = 'Sorot-Part-Of';

export const toOriginFields = ({ askedUrl, feedEntry, partOf }: PageOrigin): readonly (readonly [string, string])[] => [
  [ASKED_URL, askedUrl],
  [FEED_ENTRY, JSON.stringify(feedEntry)],
  ...(partOf === undefined ? [] : [[PART_OF, partOf] as const]),
];

/** The inverse of `toOriginFields`; undefined for a record that we did not write. */
export function parsePageOrigin(fields: WarcFields): PageOrigin | undefined {
  const askedUrl = fields.get(ASKED_URL.toLowerCase());
  const feedEntry = parseFeedEntry(fields.get(FEED_ENTRY.toLowerCase()));
  const partOf = fields.get(PART_OF.toLowerCase());
  if (askedUrl === undefined || feedEntry === undefined) return undefined;
  return { askedUrl, feedEntry, ...(partOf !== undefined && { partOf }) };
}

function parseFeedEntry(json: string | undefined): PageOrigin['feedEntry'] | undefined {
  try {
    const value: unknown = JSON.parse(json ?? '');
    if (typeof value !== 'object' || value === null) return undefined;
    const { title, publishedAt } = value as Record<string, unknown>;
    const toText = (field: unknown): string | null => (typeof field === 'string' ? field : null);
    return { title: toText(title), publishedAt: toText(publishedAt) };
  } catch {
    return undefined;
  }
}
