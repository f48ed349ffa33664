import { fold } from '../../base/fold.ts';
import type { Article } from '../../domain/article.ts';
import { paragraphText } from '../../domain/text-span.ts';
import type { NameMention } from '../names/name-mention.ts';
import { nameParts } from './name-parts.ts';

/** What stands between a name and the nickname that it introduces. */
const INTRODUCES = /^\s*[,(]?\s*(?:alias|(?:atau\s+)?(?:yang\s+)?(?:akrab|biasa|kerap|karib)\s+disapa)\s+["“]?$/i;
const OPENS_BRACKET = /^\s*\($/;

/** "HPS" for Hendi Prio Santoso. */
const isInitials = (short: string, parts: readonly string[]): boolean =>
  short.length > 1 && parts.length > 1 && fold(short) === parts.map((part) => part.charAt(0)).join('');

/**
 * The nicknames that the article gives: "Maruarar Sirait alias Ara", "Hendi Prio Santoso (HPS)". From the folded nickname to the folded name that it
 * was given for.
 */
export function findNicknames(article: Article, people: readonly NameMention[]): ReadonlyMap<string, string> {
  const nicknames = new Map<string, string>();
  people.forEach(({ text, span }, at) => {
    const name = people[at - 1];
    if (!name || name.span.paragraph !== span.paragraph) return;
    const between = paragraphText(article, span.paragraph).slice(name.span.end, span.start);
    const isGiven = INTRODUCES.test(between) || (OPENS_BRACKET.test(between) && isInitials(text, nameParts(name.text)));
    if (isGiven) nicknames.set(fold(text), fold(name.text));
  });
  return nicknames;
}
