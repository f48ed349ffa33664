import type { FeedOutline, OutlineItem } from './feed-outline.ts';
import { findAttribute, readMarks, type Mark } from './markup.ts';
import { cutFeed } from './mend-feed.ts';

/**
 * The outline of an RSS, RDF or Atom document that no parser takes as it is: cut off, with bare ampersands, unclosed elements or web pages
 * in it. Every complete entry is read by itself, so that none spoils another. Undefined where there is no complete entry.
 */
export function salvageFeed(text: string): FeedOutline | undefined {
  const { head, entries } = cutFeed(text);
  if (entries.length === 0) return undefined;
  const root = /<(?:rss|feed|rdf:RDF|channel)[\s>]/i.exec(head);
  const about = readFields(head.slice(root?.index));
  return { title: about.get('title'), home: about.get('link'), items: entries.map(readEntry), pauseMs: null };
}

function readEntry(text: string): OutlineItem {
  const fields = readFields(text);
  const find = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined);
  return {
    title: fields.get('title'),
    link: find('link', 'id'),
    permalink: fields.get('guid'),
    published: find('pubdate', 'published', 'updated', 'dc:date', 'date'),
  };
}

const WANTED = new Set(['title', 'link', 'guid', 'id', 'pubdate', 'published', 'updated', 'dc:date', 'date']);
// Elements that have a title, a link and a date of their own.
const OF_ANOTHER = new Set(['source', 'author', 'image', 'textinput']);
// What a link is to, if not to the page of the entry.
const NO_PAGE = new Set(['self', 'hub', 'enclosure', 'replies', 'edit']);

/** The first value of each field that says something, by its name in lower case. */
function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const keep = (name: string, value: string): void => {
    const trimmed = value.trim();
    if (trimmed !== '' && !fields.has(name)) fields.set(name, trimmed);
  };
  let field: string | undefined;
  let value = '';
  for (const mark of ownMarks(text)) {
    value += mark.said;
    if (mark.isEnd && mark.name === field) keep(field, value);
    if (mark.name === 'link' && !NO_PAGE.has(findAttribute(mark, 'rel'))) keep('link', findAttribute(mark, 'href'));
    // A mark inside a field is part of it, unless it begins another: then the field was left open.
    const begins = !mark.isEnd && WANTED.has(mark.name);
    if (begins) [field, value] = [mark.name, ''];
    else if (mark.name === field) field = undefined;
  }
  return fields;
}

/** The marks that are not inside an element with fields of its own. */
function* ownMarks(text: string): Generator<Mark> {
  let passing: string | undefined;
  for (const mark of readMarks(text)) {
    if (passing !== undefined) {
      if (mark.isEnd && mark.name === passing) passing = undefined;
    } else if (!mark.isEnd && OF_ANOTHER.has(mark.name) && !mark.attributes.endsWith('/')) {
      passing = mark.name;
    } else {
      yield mark;
    }
  }
}
