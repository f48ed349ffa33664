import { fold } from '../../base/fold.ts';
import type { Article } from '../../domain/article.ts';
import type { Person } from '../../domain/person.ts';
import { TITLE } from '../../domain/text-span.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { chooseBearer } from './choose-bearer.ts';
import { confirmingText, findRecord, trustedEntries } from './find-record.ts';
import { findNicknames } from './find-nicknames.ts';
import { bodyFirst, introduce, provenEntry } from './introduce.ts';
import { nameParts } from './name-parts.ts';
import { addMention, type Bearer } from './roster.ts';

/** "PRABOWO SUBIANTO" is how a headline writes it, "DFJ" how a suspect is named. */
const isShouted = (form: string): boolean => form.length > 4 && form === form.toUpperCase();
const unshout = (form: string): string =>
  form.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** The form with most words; of equals not the one in capitals, then the one written most often. */
function fullestForm(forms: ReadonlyMap<string, number>): string {
  const ranked = [...forms].sort(
    ([a, timesA], [b, timesB]) =>
      nameParts(b).length - nameParts(a).length || Number(isShouted(a)) - Number(isShouted(b)) || timesB - timesA,
  );
  const form = ranked[0]?.[0] ?? '';
  return isShouted(form) ? unshout(form) : form;
}

function toPerson({ forms, titles, spans }: Bearer, articleText: string, gazetteer: Gazetteer): Person {
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  return {
    id: findRecord(longestFirst, articleText, gazetteer)?.id ?? null,
    name: fullestForm(forms),
    forms: longestFirst,
    mentions: spans.length,
    titles: [...titles],
    role: 'disebut',
    sentiment: null,
    spans: spans.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start),
  };
}

/** A place in the title weighs as four mentions, an early first mention as up to two. */
function importance({ spans, mentions }: Person): number {
  const first = spans.find(({ paragraph }) => paragraph !== TITLE)?.paragraph ?? 0;
  return (spans[0]?.paragraph === TITLE ? 4 : 0) + mentions + 2 / (1 + first);
}

/**
 * The people of an article, most important first: mentions of one person are joined ("Kirby" is John Kirby), the name is the fullest form that
 * the article gives, the id that of a record which a full name or a trusted alias proves. Role and tone are left to later stages.
 */
export function resolvePeople(
  article: Article,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
): readonly Person[] {
  const named = mentions.filter(({ kind }) => kind === 'person');
  const nicknames = findNicknames(article, named);
  const isNickname = ({ text }: NameMention): boolean => nicknames.has(fold(text));
  const roster = introduce(
    named.filter((mention) => !isNickname(mention)),
    gazetteer,
  );
  for (const mention of bodyFirst(named)) {
    const parts = nameParts(nicknames.get(fold(mention.text)) ?? mention.text);
    const known = trustedEntries(mention.text, gazetteer);
    const bearer =
      chooseBearer(parts, roster.candidates(parts, known), known) ??
      roster.add(parts, provenEntry(mention.text, gazetteer));
    addMention(bearer, mention);
  }
  const articleText = confirmingText(article);
  return roster.bearers
    .filter(({ spans }) => spans.length > 0)
    .map((bearer) => toPerson(bearer, articleText, gazetteer))
    .sort((a, b) => importance(b) - importance(a));
}
