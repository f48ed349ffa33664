import { generateOpml as generate, parseOpml as parse, type Opml } from 'feedsmith';
import { Problem } from '../../domain/problem.ts';
import { normaliseUrl } from '../normalise-url.ts';

/** A feed in a list that feed readers exchange. */
export interface OpmlFeed {
  /** Normalised. */
  readonly url: string;
  readonly title: string | null;
}

type Outline = Opml.Outline<string>;

/** The feeds of an OPML document in their order, from all its folders, each once. Throws the Problem 'opml-unreadable'. */
export function parseOpml(text: string, path: string): readonly OpmlFeed[] {
  const feeds = new Map<string, OpmlFeed>();
  const add = ({ xmlUrl, title, text, outlines }: Outline): void => {
    const url = normaliseUrl(xmlUrl ?? '');
    if (xmlUrl !== undefined && url !== undefined && !feeds.has(url))
      feeds.set(url, { url, title: title ?? text ?? null });
    outlines?.forEach(add);
  };
  readOutlines(text, path).forEach(add);
  return [...feeds.values()];
}

function readOutlines(text: string, path: string): readonly Outline[] {
  try {
    const document: Opml.Document<string> = parse(text);
    return document.body?.outlines ?? [];
  } catch (error) {
    throw new Problem('opml-unreadable', { path }, error);
  }
}

/** The inverse of `parseOpml`, for at least one feed: OPML has no empty list. */
export function formatOpml(feeds: readonly OpmlFeed[]): string {
  const outlines = feeds.map(({ url, title }) => ({ type: 'rss', text: title ?? url, xmlUrl: url }));
  return generate({ head: { title: 'Sorot' }, body: { outlines } });
}
