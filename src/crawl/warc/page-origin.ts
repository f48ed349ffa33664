import type { HtmlDocument } from '../../domain/source-document.ts';
import type { WarcFields } from './warc-record.ts';

/** How we came to a page: reading it again needs to know this too. Kept in fields of our own, which other readers skip. */
export interface PageOrigin {
  /** The address that was asked for, before redirects. */
  readonly askedUrl: string;
  readonly feedEntry: NonNullable<HtmlDocument['feedEntry']>;
}

const ASKED_URL = 'Sorot-Asked-URI';
const FEED_ENTRY = 'Sorot-Feed-Entry';

export const toOriginFields = ({ askedUrl, feedEntry }: PageOrigin): readonly (readonly [string, string])[] => [
  [ASKED_URL, askedUrl],
  [FEED_ENTRY, JSON.stringify(feedEntry)],
];

/** The inverse of `toOriginFields`; undefined for a record that we did not write. */
export function parsePageOrigin(fields: WarcFields): PageOrigin | undefined {
  const askedUrl = fields.get(ASKED_URL.toLowerCase());
  const feedEntry = parseFeedEntry(fields.get(FEED_ENTRY.toLowerCase()));
  return askedUrl === undefined || feedEntry === undefined ? undefined : { askedUrl, feedEntry };
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
