import { fold } from '../base/fold.ts';
import type { Block } from './body/blocks.ts';
import type { Found } from './found.ts';
import { collapse } from './html-tree.ts';
import type { LinkedArticle } from './json-ld.ts';
import { firstOf, type PageHead } from './page-head.ts';

/** Between a title and what an outlet adds to it: "Judul - Kompas.com Regional", "Judul | Tempo Gaya", "Judul : Okezone". */
const SEPARATOR = /\s+(?:[-–—|•·»:]|::)\s+/;
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 500;
const LONGEST_OUTLET_WORDS = 6;
const SHORTEST_LABELLED = 20;
const LABEL = /^\p{Lu}[\p{L} ]{2,20}: $/u;

/**
 * The article's own title: what the page names as title, without the outlet's name before or after it. `blocks`: the page's
 * text, which may show the title with a label of the outlet's ("In Picture: …").
 */
export function readTitle(
  head: PageHead,
  linked: LinkedArticle | undefined,
  outletNames: readonly string[],
  blocks: readonly Block[],
): Found<string> | undefined {
  const named: readonly Found<string | null>[] = [
    { value: linked?.headline ?? null, from: 'json-ld', confidence: 0.95 },
    {
      value: firstOf(head.metas, ['og:title', 'twitter:title', 'dc.title', 'headline']),
      from: 'meta',
      confidence: 0.9,
    },
    { value: head.titleTag, from: 'dom', confidence: 0.7 },
    { value: head.headings[0] ?? null, from: 'dom', confidence: 0.6 },
  ];
  for (const { value, from, confidence } of named) {
    const title = collapse(decodeTwice(value ?? ''));
    if (title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE) continue;
    const bare = asHeading(title, head.headings) ?? withoutOutlet(title, outletNames);
    return { value: withLabel(bare, blocks), from, confidence };
  }
  return undefined;
}

/** The title as it is where a heading repeats it; else the heading that is the title without additions. */
function asHeading(title: string, headings: readonly string[]): string | undefined {
  const bare = fold(title);
  if (headings.some((heading) => fold(heading) === bare)) return title;
  const parts = title.split(SEPARATOR).map(fold);
  return headings.find((heading) => heading.length >= SHORTEST_TITLE && isExtended(fold(heading), bare, parts));
}

/** As readers see it: "In Picture: Warga Panen Raya", where the metadata lack the label. */
function withLabel(title: string, blocks: readonly Block[]): string {
  if (title.includes(':') || title.length < SHORTEST_LABELLED) return title;
  const shown = blocks.find(
    ({ text, aside, linkShare }) =>
      !aside && linkShare < 0.5 && text.endsWith(title) && LABEL.test(text.slice(0, -title.length)),
  );
  return shown?.text ?? title;
}

/** Is the title this heading with the outlet's name before or after it? */
function isExtended(heading: string, title: string, parts: readonly string[]): boolean {
  if (heading.split(' ').length < 3) return false;
  return parts.includes(heading) || title.startsWith(`${heading} `) || title.endsWith(` ${heading}`);
}

/** A title without the parts at its end or start that are the outlet's name. */
function withoutOutlet(title: string, outletNames: readonly string[]): string {
  const outlets = outletNames.map(squeeze).filter((name) => name.length >= 3);
  let bare = title;
  for (let cut = lastSeparator(bare); cut !== undefined; cut = lastSeparator(bare)) {
    if (cut.index < SHORTEST_TITLE || !isOutlet(bare.slice(cut.index + cut[0].length), outlets)) break;
    bare = bare.slice(0, cut.index);
  }
  const lead = /^([^:|]{3,30})[:|]\s+(?=\S)/.exec(bare);
  return lead?.[1] !== undefined && isOutlet(lead[1], outlets) ? bare.slice(lead[0].length) : bare;
}

const lastSeparator = (text: string): RegExpExecArray | undefined =>
  [...text.matchAll(new RegExp(SEPARATOR, 'g'))].at(-1);
const squeeze = (text: string): string => fold(text).replaceAll(' ', '');

function isOutlet(part: string, outlets: readonly string[]): boolean {
  if (part.split(' ').length > LONGEST_OUTLET_WORDS) return false;
  if (/\.(?:com|co|id|net|org|news)\b/i.test(part)) return true;
  const name = squeeze(part);
  return outlets.some((outlet) => name.includes(outlet) || (name.length >= 4 && outlet.startsWith(name)));
}

/** Titles are often escaped twice: "Finland&amp;#39;s". */
function decodeTwice(text: string): string {
  return text
    .replace(/&#0?39;|&apos;|&rsquo;|&lsquo;/g, '’')
    .replace(/&quot;|&ldquo;|&rdquo;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}
