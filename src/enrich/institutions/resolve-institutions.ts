import { fold } from '../../base/fold.ts';
import type { Article } from '../../domain/article.ts';
import type { Institution } from '../../domain/institution.ts';
import { paragraphText, TITLE, type TextSpan } from '../../domain/text-span.ts';
import type { InstitutionEntry } from '../gazetteer/entry.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { kindByName } from './institution-kind.ts';
import { coreWords, isShortFor, withoutLegalForm } from './same-institution.ts';

/** An institution in the making. */
interface Body {
  readonly keys: Set<string>;
  readonly forms: Map<string, number>;
  readonly spans: TextSpan[];
}

/** The record that a form proves, with or without its legal form, if it is exactly one. */
function trustedEntry(form: string, gazetteer: Gazetteer): InstitutionEntry | undefined {
  const isTrusted = (text: string): boolean => gazetteer.find(text).length > 0 && !gazetteer.isDoubtful(text);
  const known = [form, withoutLegalForm(form)].find(isTrusted) ?? '';
  const [first, ...others] = gazetteer.find(known).filter((entry) => entry.kind === 'institution');
  return others.length === 0 ? first : undefined;
}

/** A short form in brackets right after a name belongs to it: "Komisi Pemberantasan Korupsi (KPK)" → kpk → the name. */
function introducedForms(article: Article, mentions: readonly NameMention[]): ReadonlyMap<string, string> {
  const introduced = new Map<string, string>();
  mentions.forEach(({ text, span }, at) => {
    const before = mentions
      .slice(Math.max(0, at - 2), at)
      .find((other) => other.span.paragraph === span.paragraph && isBracketedAfter(article, other.span, span));
    if (before && text.length < before.text.length) introduced.set(fold(text), fold(before.text));
  });
  return introduced;
}

function isBracketedAfter(article: Article, name: TextSpan, short: TextSpan): boolean {
  const text = paragraphText(article, short.paragraph);
  return /^\s*\(\s*$/.test(text.slice(name.end, short.start)) && /^\s*\)/.test(text.slice(short.end, short.end + 2));
}

/** All keys under which mentions of one institution meet: record, core of the name, and the name that introduced a short form. */
function createKeys(
  article: Article,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
): (text: string) => readonly string[] {
  const introduced = introducedForms(article, mentions);
  const proven = new Set(mentions.flatMap(({ text }) => trustedEntry(text, gazetteer)?.id ?? []));
  return (text) => {
    const full = introduced.get(fold(text));
    // A form that proves nothing alone ("MU") stands for a record that another form proves.
    const records =
      trustedEntry(text, gazetteer)?.id ?? gazetteer.find(text).find(({ id }) => proven.has(id))?.id ?? [];
    return [coreWords(text).join(' '), records, full ? coreWords(full).join(' ') : []].flat();
  };
}

/** In UTF-16 units. */
const LONGEST_DATELINE = 80;

/** Joins mentions that share a key, in the order of the article. */
function joinByKeys(article: Article, mentions: readonly NameMention[], gazetteer: Gazetteer): readonly Body[] {
  const keysOf = createKeys(article, mentions, gazetteer);
  const byKey = new Map<string, Body>();
  for (const { text, span } of mentions) {
    const keys = keysOf(text);
    const known = [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
    const body: Body = known[0] ?? { keys: new Set(), forms: new Map(), spans: [] };
    for (const other of known.slice(1)) absorb(body, other);
    body.forms.set(text, (body.forms.get(text) ?? 0) + 1);
    body.spans.push(span);
    for (const key of keys) body.keys.add(key);
    for (const key of body.keys) byKey.set(key, body);
  }
  return [...new Set(byKey.values())];
}

function absorb(body: Body, other: Body): void {
  for (const key of other.keys) body.keys.add(key);
  for (const [form, count] of other.forms) body.forms.set(form, (body.forms.get(form) ?? 0) + count);
  body.spans.push(...other.spans);
}

/** A short form that proves no record joins the one longer name that it can stand for. */
function joinShortForms(bodies: readonly Body[], gazetteer: Gazetteer): readonly Body[] {
  const named = bodies.map((body) => ({ body, cores: [...body.forms.keys()].map(coreWords) }));
  const byWord = new Map<string, Set<(typeof named)[number]>>();
  for (const name of named)
    for (const word of name.cores.flat()) byWord.set(word, (byWord.get(word) ?? new Set()).add(name));
  const joined = new Set<Body>();
  for (const { body, cores } of named) {
    if ([...body.forms.keys()].some((form) => trustedEntry(form, gazetteer))) continue;
    const owners = [...(byWord.get(cores[0]?.[0] ?? '') ?? [])].filter(
      (other) =>
        other.body !== body &&
        !joined.has(other.body) &&
        cores.every((short) => other.cores.some((long) => isShortFor(short, long))),
    );
    const [owner] = owners;
    if (!owner || owners.length > 1) continue;
    absorb(owner.body, body);
    joined.add(body);
  }
  return bodies.filter((body) => !joined.has(body));
}

function toInstitution({ forms, spans }: Body, gazetteer: Gazetteer): Institution {
  const ranked = [...forms.keys()].sort(
    (a, b) => fold(b).split(' ').length - fold(a).split(' ').length || b.length - a.length,
  );
  const [name = ''] = ranked;
  const entry = ranked.map((form) => trustedEntry(form, gazetteer)).find((found) => found !== undefined);
  return {
    id: entry?.id ?? null,
    name,
    kind: entry?.institutionKind ?? kindByName(name),
    forms: ranked,
    mentions: spans.length,
    sentiment: null,
    spans: spans.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start),
  };
}

/** Who reported it, where the text opens with it, is no institution of the article: "PALU (ANTARA) - …". */
const isDatelineSource = ({ dateline }: Article, { text, span }: NameMention): boolean =>
  span.paragraph === 0 && span.end <= LONGEST_DATELINE && text === dateline?.source;

const importance = ({ spans, mentions }: Institution): number =>
  (spans.some(({ paragraph }) => paragraph === TITLE) ? 4 : 0) + mentions;

/**
 * The institutions of an article, most important first: mentions of one are joined (name and acronym, "PT X Tbk" and "X", "Persib" and
 * "Persib Bandung"), the name is the fullest form that the article gives, the kind that of the record, else what the name tells. Tone is left to a later stage.
 */
export function resolveInstitutions(
  article: Article,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
): readonly Institution[] {
  const named = mentions.filter((mention) => mention.kind === 'institution' && !isDatelineSource(article, mention));
  return joinShortForms(joinByKeys(article, named, gazetteer), gazetteer)
    .map((body) => toInstitution(body, gazetteer))
    .sort((a, b) => importance(b) - importance(a));
}
