import type { Element } from 'domhandler';
import type { Block } from './blocks.ts';
import { namesOf } from '../html-tree.ts';

/** `likely`: by a name that also stands on wrappers of articles. */
export type Aside = false | 'likely' | 'certain';

/** Does the block count as an aside? A second, generous pass over a page believes only the certain ones. */
export const isInAside = (block: Block, isGenerous: boolean): boolean =>
  block.aside === 'certain' || (!isGenerous && block.aside === 'likely');

const ASIDE_TAGS = new Set(['nav', 'aside', 'footer']);
const ASIDE_ROLES = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alert)$/;
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|iklan|breadcrumbs?|comments?|comment-?list|commentlist|komentar|disqus|fb-comments|cookie\w*|footer|foot-article|header-?menu|masthead|menu\w*|modal|nav\w*|newsletter\w*|outbrain|paging|pagination|popular\w*|terpopuler|populer|promo\w*|recommend\w*|rekomendasi|related\w*|relateds|terkait|baca-?juga|lihat-?juga|share\w*|sharing|sidebar\w*|side-bar|social\w*|sosmed|sponsor\w*|subscri\w*|tags?|tag-?list|taboola|tooltip|trending|widget\w*|linksisip|readmore|read-?more|more-?stories|author-?(?:bio|box|info)|editor|hidden|print-only|screen-reader\w*|sr-only|visually-hidden|signup|toolbar|copyright|legal|disclaimer|jump-?to|skip-?link\w*|video-?player|gallery\w*|slideshow|caption\w*|credit\w*|byline)(?=$|[\s_-])/i;
/** The same words in the languages whose outlets name their classes in them. */
const ASIDE_NAMES_ABROAD =
  /(?:^|[\s_-])(?:publicit[ée]|publicidade?|pubblicit[aà]|publicitate|werbung|anzeigen?|reklam(?:[aey]|ni|lar)?|annons\w*|hirdet\w*|quang-?cao|partage\w*|compart\w*|condividi|teilen|paylas\w*|chia-?se|coment[aá]rios?|commentaires?|commenti|komment\w*|reacties|yorum\w*|binh-?luan|abonn?\w*|suscri\w*|relacionad[ao]s?|correlat[io]|verwandte?\w*|gerelateerd\w*|relatert\w*|relaterad\w*|powiazane|souvisejici|kapcsolodo\w*|ilgili\w*|lien-?quan|lire-aussi|leia-?(?:mais|tambem)|veja-?(?:mais|tambem)|saiba-?mais|leggi-?anche|(?:mas|mais)-?(?:leid|lid|vist)[ao]s?|plus-?lus|meist-?gelesen|etiquetas|schlagw\w*)(?=$|[\s_-])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** These are asides even where they hold most of the page's text. */
const CERTAIN_ASIDE =
  /(?:^|\s)(?:nav|aside|footer|comments?|comment-?list|comments-area|komentar|disqus_thread|side-?bar|related|related-?(?:posts|news|articles|stories)|terkait|berita-terkait|rekomendasi|cookie-?\w*)(?:\s|$)/i;
const SHORTEST_RUNNING = 40;
const MOST_OF_PAGE = 0.5;
/** The blocks (first, end exclusive) inside one element that may be an aside. */
export interface AsideRange {
  readonly names: string;
  readonly first: number;
  readonly end: number;
}

/** The words that make an element an aside; undefined where it is none. */
export function asideNames(element: Element): string | undefined {
  const { attribs, name } = element;
  if (ASIDE_TAGS.has(name) || ASIDE_ROLES.test(attribs['role'] ?? '')) return name;
  if (attribs['hidden'] !== undefined || HIDDEN_STYLE.test(attribs['style'] ?? '')) return 'hidden';
  if (name === 'body' || name === 'html' || name === 'article') return undefined;
  const names = namesOf(element);
  return names.length > 1 && (ASIDE_NAMES.test(names) || ASIDE_NAMES_ABROAD.test(names)) ? names : undefined;
}

/**
 * Which blocks stand in an aside. An element that holds most of the page's running text is none, whatever its class says
 * ("content-with-sidebar"), except where it can be nothing else: comments and lists of links can be that long.
 */
export function markAsides(blocks: readonly Omit<Block, 'aside'>[], ranges: readonly AsideRange[]): readonly Aside[] {
  const running = [0];
  for (const block of blocks) {
    const counts = block.size >= SHORTEST_RUNNING && block.linkShare <= 0.5;
    running.push((running.at(-1) ?? 0) + (counts ? block.size : 0));
  }
  const total = running.at(-1) ?? 0;
  const asides: Aside[] = blocks.map(() => false);
  const ends = { likely: 0, certain: 0 };
  for (const { names, first, end } of ranges.toSorted((a, b) => a.first - b.first || b.end - a.end)) {
    const level = CERTAIN_ASIDE.test(names) ? 'certain' : 'likely';
    const length = (running[end] ?? 0) - (running[first] ?? 0);
    if (level === 'likely' && length > total * MOST_OF_PAGE) continue;
    for (let index = Math.max(first, ends[level]); index < end; index += 1) {
      if (asides[index] !== 'certain') asides[index] = level;
    }
    ends[level] = Math.max(ends[level], end);
  }
  return asides;
}
