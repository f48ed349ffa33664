import { fold } from '../base/fold.ts';
import type { Block } from './body/blocks.ts';
import { isLabel, parseByline, toNames } from './byline.ts';
import type { Found } from './found.ts';
import type { LinkedArticle } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

const AUTHOR_METAS = [
  'content_author',
  'dtk:author',
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
];
const EDITOR_METAS = ['content_editor', 'dtk:editor', 'editor'];
const LONGEST_BYLINE = 120;
/** Of names in one source; a page that lists more lists something else. */
const MOST_NAMES = 20;
/** An article has one byline, or its author's and its photographer's. */
const MOST_BYLINES = 2;

export interface Credits {
  readonly authors: Found<readonly string[]> | undefined;
  readonly editors: readonly string[];
}

/**
 * Who wrote the article, and who edited it. The outlet itself and names of systems ("Kompas Cyber Media", "… developer") are
 * neither; who edits is no author. `nearby`: the blocks around the article's text, where bylines and "Editor: …" stand. `ruled`:
 * what stands where the publisher's rule says.
 */
export function readCredits(
  head: PageHead,
  linked: LinkedArticle | undefined,
  nearby: readonly Block[],
  outletNames: readonly string[],
  ruled: readonly string[] = [],
): Credits {
  const lines = joinLabels(nearby.flatMap((block) => block.text.split('\n')));
  const bylines = lines.filter((line) => line.length <= LONGEST_BYLINE).map(parseByline);
  const marked = head.bylines.map(readNames);
  const outlets = new Set(outletNames.map(fold));
  const editors = distinct(
    [...(linked?.editors ?? []), ...EDITOR_METAS.flatMap((name) => head.metas.get(name) ?? [])]
      .flatMap(toNames)
      .concat([...bylines, ...ruled.map(readNames), ...marked].flatMap((byline) => byline.editors)),
    outlets,
  );
  const excluded = new Set([...outlets, ...editors.map(fold)]);
  const choose = (names: readonly string[]): readonly string[] => distinct(names, excluded);
  const signed = bylines.filter(({ authors }) => authors.length > 0).slice(0, MOST_BYLINES);
  const sources: readonly Found<readonly string[]>[] = [
    { value: choose(ruled.flatMap(authorsIn)), from: 'rule', confidence: 0.95 },
    { value: choose((linked?.authors ?? []).flatMap(authorsIn)), from: 'json-ld', confidence: 0.95 },
    {
      value: choose(AUTHOR_METAS.flatMap((name) => head.metas.get(name) ?? []).flatMap(authorsIn)),
      from: 'meta',
      confidence: 0.9,
    },
    { value: choose(signed.flatMap(({ authors }) => authors)), from: 'dom', confidence: 0.85 },
    { value: choose(marked.find(({ authors }) => authors.length > 0)?.authors ?? []), from: 'dom', confidence: 0.75 },
  ];
  return { authors: sources.find(({ value }) => value.length > 0), editors };
}

/** A text of which the page's markup says that it names the author; labels in it say more. */
function readNames(text: string): ReturnType<typeof parseByline> {
  const { authors, editors } = parseByline(text);
  return authors.length + editors.length > 0 ? { authors, editors } : { authors: toNames(text), editors };
}

const authorsIn = (text: string): readonly string[] => readNames(text).authors;

/** Each name once, in order, without those that are something else. */
function distinct(names: readonly string[], excluded: ReadonlySet<string>): readonly string[] {
  const found = names.slice(0, MOST_NAMES).filter((name) => !excluded.has(fold(name)));
  return [...new Map(found.map((name) => [fold(name), name])).values()];
}

/** "Penulis" and the name in the line below it belong together. */
function joinLabels(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => (isLabel(line) ? `${line.replace(/\s?:$/, '')}: ${lines[at + 1] ?? ''}` : line));
}
