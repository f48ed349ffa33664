import { fold } from '../base/fold.ts';
import { findPrintedDate } from '../base/indonesian-dates.ts';
import type { Block } from './blocks.ts';
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
const BYLINE =
  /^(?:penulis|reporter|pewarta|jurnalis|wartawan|oleh|ditulis oleh|written by|by|author)\b\s*[:-]?\s*(?=\S)/i;
const EDITOR = /^(?:editor|redaktur|penyunting|edited by)\s*:?\s*(?=\S)/i;
/** Words of desks, firms and systems, never of a person's name. */
const NO_PERSON =
  /\b(?:developer|redaksi|redaktur|admin\w*|editor|tim|team|media|news|cyber|online|desk|staff|pt|tbk|website|webmaster|design|portal|network|newsroom|contributors?|kontributor|wire|press|agency|reuters|afp|indonesia|antara|user|guest|biro|pewarta|reporter|jurnalis|penulis|fotografer|author|share|follow|anonim|anonymous|facebook|twitter|instagram|youtube|google|whatsapp|istimewa|dok|shutterstock)\b|https?:|www\.|\.(?:com|co|id|net|org)\b|[@\d<>{}[\]]/i;
const LONGEST_NAME_WORDS = 6;
const LONGEST_BYLINE = 90;

/**
 * Who wrote the article. Editors, the outlet itself and names of systems ("Kompas Cyber Media", "… developer") are no authors.
 * `nearby`: the blocks around the article's text, where bylines and "Editor: …" stand. `ruled`: what stands where the publisher's
 * rule says.
 */
export function readAuthors(
  head: PageHead,
  linked: LinkedArticle | undefined,
  nearby: readonly Block[],
  outletNames: readonly string[],
  ruled: readonly string[] = [],
): Found<readonly string[]> | undefined {
  const lines = nearby.flatMap((block) => block.text.split('\n')).filter((line) => line.length <= LONGEST_BYLINE);
  const editors = [
    ...(linked?.editors ?? []),
    ...lines.flatMap(editorsIn),
    ...(head.metas.get('content_editor') ?? []),
  ];
  const excluded = new Set([...editors, ...outletNames].map(fold));
  const choose = (texts: readonly string[]): readonly string[] => {
    const names = texts.flatMap(toNames).filter((name) => !excluded.has(fold(name)));
    return [...new Map(names.map((name) => [fold(name), name])).values()];
  };
  const sources: readonly Found<readonly string[]>[] = [
    { value: choose(ruled), from: 'rule', confidence: 0.95 },
    { value: choose(linked?.authors ?? []), from: 'json-ld', confidence: 0.95 },
    { value: choose(AUTHOR_METAS.flatMap((name) => head.metas.get(name) ?? [])), from: 'meta', confidence: 0.9 },
    { value: choose(lines.filter((line) => BYLINE.test(line)).slice(0, 2)), from: 'dom', confidence: 0.85 },
    { value: choose(head.bylines.filter((text) => !EDITOR.test(text)).slice(0, 1)), from: 'dom', confidence: 0.75 },
  ];
  return sources.find(({ value }) => value.length > 0);
}

function editorsIn(line: string): readonly string[] {
  const at = line.search(/\b(?:editor|redaktur)\s*:/i);
  return at === -1 ? [] : toNames(line.slice(at));
}

/** "Oleh: Ani Budi, Cici dan Dodi - detikInet | Kamis, 5 November 2015" → the names. */
function toNames(text: string): readonly string[] {
  const date = findPrintedDate(text);
  const bare = text.slice(0, date?.start).replace(EDITOR, '').replace(BYLINE, '');
  const [names = ''] = bare.split(/\s+[-–—|•·]\s*|\s*\||\/| on (?=\d)|\(/);
  const parts = names.split(/\s*[,;&]\s*|\s+(?:dan|and)\s+/);
  return parts.map((name) => name.trim().replace(/[.:]$/, '')).filter(isPersonName);
}

function isPersonName(name: string): boolean {
  const words = name.split(/\s+/);
  if (name.length < 3 || words.length > LONGEST_NAME_WORDS || NO_PERSON.test(name)) return false;
  return /^\p{Lu}/u.test(name) && words.every((word) => /^\p{L}[\p{L}.'’-]*$/u.test(word));
}
