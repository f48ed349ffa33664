import { isPossible } from './date-frame.ts';
import type { FoundDate } from '../found.ts';
import { type DateSources, parseDate } from './published-at.ts';
import { onShownClock } from './shown-clock.ts';

const CHANGE_METAS = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'article:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];
const MINUTE_MS = 60_000;

/** When the article was last changed; undefined where that is not said, or not later than it appeared. */
export function readModifiedAt(sources: DateSources, published: FoundDate | undefined): string | undefined {
  const { head, linked, shown } = sources;
  const texts = [linked?.dateModified, ...CHANGE_METAS.map((name) => head.metas.get(name)?.[0]), head.changeTimes[0]];
  const appeared = Date.parse(published?.value ?? '');
  return [...texts.map((text) => parseDate(text, sources)), shown.modified]
    .filter((date) => date !== undefined)
    .map((date) => onShownClock(date, shown.published, sources))
    .find((iso) => isPossible(iso, sources) && !(Date.parse(iso) < appeared + MINUTE_MS));
}
