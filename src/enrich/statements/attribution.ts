import type { Token } from '../tokens.ts';
import {
  ACCORDING_TO,
  ACTIVE_OPINION,
  ACTIVE_SPEECH,
  CITATION,
  NOT_SPEAKING,
  OFFICES,
  PASSIVE_SPEECH,
  REPORTED_BY,
  SHORT_SPEECH,
  SPEAKER_PRONOUNS,
  UNNAMED_SPEAKERS,
} from './attribution-words.ts';
import type { Quotation } from './quotations.ts';
import type { SpeakerMention } from './speakers.ts';

/** Who a sentence gives its words to: a mention, a pronoun for someone named before, or someone without a name. */
export type Attributed = SpeakerMention | 'pronoun' | 'unnamed';

export interface Attribution {
  readonly speaker: Attributed;
  /** The word that attributes: "kata", "mengatakan", "menurut". */
  readonly word: string;
  /** On which side of that word the speaker stands. */
  readonly speakerStands: 'before' | 'after';
  /** Where the words of attribution stand (in the paragraph): names here are not spoken of. */
  readonly start: number;
  readonly end: number;
}

/** An office before a name is at most this long: "Kepala Pusat Penerangan Hukum Kejaksaan Agung Sari". */
const LONGEST_TITLE_WORDS = 12;

interface Clause {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly SpeakerMention[];
}

const isPronounForm = (word: string): boolean => word.endsWith('nya') || SPEAKER_PRONOUNS.has(word);

/** The person, else the institution, in a stretch; `last` takes the nearest to its end, as before a verb. */
function speakerIn(
  mentions: readonly SpeakerMention[],
  from: number,
  to: number,
  last: boolean,
): SpeakerMention | undefined {
  const inside = mentions.filter(({ start, end }) => start >= from && end <= to);
  const people = inside.filter(({ isPerson }) => isPerson);
  const pool = people.length > 0 ? people : inside;
  if (last) return pool.at(-1);
  const [first, second] = pool;
  // "kuasa hukum Laras, Dimas Seto": the name after the comma is the one whose office was told.
  return first && second?.isPerson && second.start - first.end === 2 ? second : first;
}

/** "kata Dirjen PBB di Jenewa Rangga Wirasto": the place belongs to the office. */
const isPlaceOfOffice = (tokens: readonly Token[], at: number, { mentions }: Clause): boolean =>
  tokens[at]?.text === 'di' && mentions.some(({ isPerson, start }) => isPerson && start === tokens[at + 2]?.start);

/**
 * Where a speaker's own phrase ends after a verb: at a word such as "dikutip", at a clause that describes the one just named, at a
 * quotation, or with the sentence.
 */
function phraseEnd(tokens: readonly Token[], from: number, clause: Clause): number {
  const first = tokens[from];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const word = token.text.toLowerCase();
    if (CITATION.has(word) && at > from && !isPlaceOfOffice(tokens, at, clause)) return token.start;
    if (
      word === 'yang' &&
      first &&
      clause.mentions.some(({ start, end }) => start >= first.start && end <= token.start)
    )
      return token.start;
    if (clause.quotations.some(({ start }) => start === token.start)) return token.start;
  }
  return clause.end;
}

/** After "menurut" the speaker's phrase ends at the comma; a name right after the comma still belongs to it: "Menurut ketuanya, Sari, …". */
function accordingEnd(tokens: readonly Token[], from: number, clause: Clause): number {
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',');
  const after = tokens[comma + 1];
  const longest = phraseEnd(tokens, from, clause);
  if (comma === -1 || !after) return longest;
  const end = tokens[comma]?.start ?? clause.end;
  const begin = tokens[from]?.start ?? clause.start;
  const isNamed = clause.mentions.some((mention) => mention.start >= begin && mention.end <= end && mention.isPerson);
  const apposition = clause.mentions.find(({ start, isPerson }) => isPerson && start === after.start);
  return Math.min(longest, isNamed || !apposition ? end : apposition.end);
}

/** An office alone means someone named before: "ujar Mendag", "kata sang gubernur". */
function isBareOffice(tokens: readonly Token[], from: number, end: number): boolean {
  const words = tokens.slice(from, from + 4).filter((token) => token.end <= end && /\p{L}/u.test(token.text));
  const [first] = words;
  if (!first || words.length > 3) return false;
  const isOffice = ({ text }: Token): boolean =>
    OFFICES.has(text.toLowerCase()) || /^(?:Men|Wamen|Ka)[a-zA-Z]{2,}$/.test(text);
  return isOffice(first) || (first.text === 'sang' && words.length === 2);
}

/** "ujarnya", "kata dia", unless a name follows at once: "kata dia" but not "ujarnya Sari". */
function isPronounAfter(word: string, next: Token | undefined, named: SpeakerMention | undefined): boolean {
  const hasPronoun = isPronounForm(word) || (next !== undefined && SPEAKER_PRONOUNS.has(next.text.toLowerCase()));
  return hasPronoun && !(named && next && named.start - next.end < 2);
}

function afterVerb(tokens: readonly Token[], verb: number, clause: Clause): Attribution {
  const { text = '', start = clause.start, end: wordEnd = clause.start } = tokens[verb] ?? {};
  const word = text.toLowerCase();
  const next = tokens[verb + 1];
  const end = (ACCORDING_TO.has(word) ? accordingEnd : phraseEnd)(tokens, verb + 1, clause);
  const found = { word, speakerStands: 'after', start } as const;
  const named = speakerIn(clause.mentions, wordEnd, end, false);
  if (isPronounAfter(word, next, named)) return { ...found, speaker: 'pronoun', end: next?.end ?? end };
  return { ...found, speaker: named ?? (isBareOffice(tokens, verb + 1, end) ? 'pronoun' : 'unnamed'), end };
}

/** Who speaks where no name stands before the verb: someone named before, or someone who has no name; undefined where nobody speaks. */
function unnamedSubject(lead: readonly string[]): 'pronoun' | 'unnamed' | undefined {
  if (lead.length === 0 || lead.some((word) => SPEAKER_PRONOUNS.has(word))) return 'pronoun';
  const isShort = lead.length <= 3 || ['itu', 'ini', 'tersebut'].some((word) => lead.slice(-2).includes(word));
  if (isShort && lead.some((word) => OFFICES.has(word))) return 'pronoun';
  return lead.some((word) => UNNAMED_SPEAKERS.has(word)) ? 'unnamed' : undefined;
}

/** "Setelah laga Dimas Seto, beberapa pihak menilai …": a group without a name stands nearer to the verb. */
function isNearerGroup(lead: readonly string[], tokens: readonly Token[], named: SpeakerMention | undefined): boolean {
  const comma = lead.lastIndexOf(',');
  const group = tokens[comma + 1];
  return (
    comma !== -1 &&
    group !== undefined &&
    UNNAMED_SPEAKERS.has(lead[comma + 1] ?? '') &&
    (named?.end ?? 0) <= group.start
  );
}

function beforeVerb(tokens: readonly Token[], verb: number, clause: Clause): Attribution | undefined {
  const word = tokens[verb];
  if (!word) return undefined;
  const from = Math.max(
    clause.start,
    ...clause.quotations.filter(({ end }) => end <= word.start).map(({ end }) => end),
  );
  const lead = tokens
    .slice(0, verb)
    .filter(({ start }) => start >= from)
    .map(({ text }) => text.toLowerCase());
  const named = speakerIn(clause.mentions, from, word.start, true);
  const isAnaphor =
    named !== undefined && !named.isPerson && lead.at(-1) === 'itu' && lead.some((one) => OFFICES.has(one));
  const isGroup = isNearerGroup(lead, tokens.slice(verb - lead.length, verb), named);
  const speaker = isGroup ? 'unnamed' : isAnaphor ? 'pronoun' : (named ?? unnamedSubject(lead));
  return speaker && { speaker, word: word.text.toLowerCase(), speakerStands: 'before', start: from, end: word.end };
}

/** True where a short verb of speech can stand: at the start, or right after a quotation or a comma. */
function opensAttribution(tokens: readonly Token[], at: number, clause: Clause): boolean {
  const before = tokens[at - 1];
  if (!before)
    return /^(?:kata|ujar|menurut)/i.test(tokens[at]?.text ?? '') || tokens[at]?.text.endsWith('nya') === true;
  return (
    [',', '.', '?', '!', '…', '-', '–'].includes(before.text) || clause.quotations.some(({ end }) => end === before.end)
  );
}

const followsQuotation = (tokens: readonly Token[], at: number, { quotations }: Clause): boolean =>
  quotations.some(({ end, words }) => words > 3 && end === tokens[at - 1]?.end);

/** A name, a title or a pronoun follows, as after a verb of speech and not after an adjective. */
function speakerFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  return (
    /^\p{Lu}/u.test(next) ||
    SPEAKER_PRONOUNS.has(next.toLowerCase()) ||
    /^(?:seorang|salah|juru|warga|pria|perempuan|wanita|sumber|saksi|kepala|ketua|polisi|sang)$/.test(next)
  );
}

/** A verb of speech with its speaker before it: "Sari mengatakan …". */
function activeAttribution(tokens: readonly Token[], at: number, clause: Clause): Attribution | undefined {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  if (!ACTIVE_OPINION.has(word) && !ACTIVE_SPEECH.has(word)) return undefined;
  return NOT_SPEAKING.has(tokens[at - 1]?.text.toLowerCase() ?? '') ? undefined : beforeVerb(tokens, at, clause);
}

/** A verb of speech in the passive with its speaker's name after it: "Hal itu diungkapkan Kapolsek Sari". */
function passiveAttribution(tokens: readonly Token[], at: number, clause: Clause): Attribution | undefined {
  if (!PASSIVE_SPEECH.has(tokens[at]?.text.toLowerCase() ?? '')) return undefined;
  const attribution = afterVerb(tokens, at, clause);
  const { speaker } = attribution;
  if (typeof speaker === 'string') return undefined;
  const between = tokens.filter(({ start }) => start >= (tokens[at]?.end ?? 0) && start < speaker.start).length;
  return between <= LONGEST_TITLE_WORDS ? attribution : undefined;
}

/** A medium or a report named first, where nobody else speaks. */
function reportedBy(tokens: readonly Token[], clause: Clause): Attribution | undefined {
  const at = tokens.slice(0, 4).findIndex(({ text }) => REPORTED_BY.has(text.toLowerCase()));
  const attribution = at === -1 ? undefined : afterVerb(tokens, at, clause);
  return attribution && typeof attribution.speaker !== 'string' ? attribution : undefined;
}

/** What attributes the words of one sentence, read from its words outside quotation marks. */
export function findAttribution(clause: Clause): Attribution | undefined {
  const { tokens } = clause;
  const isQuoted = ({ start }: Token): boolean =>
    clause.quotations.some((quotation) => quotation.words > 3 && quotation.start <= start && start < quotation.end);
  let active: Attribution | undefined;
  for (const [at, token] of tokens.entries()) {
    if (isQuoted(token)) continue;
    const word = token.text.toLowerCase();
    if (
      SHORT_SPEECH.has(word) &&
      opensAttribution(tokens, at, clause) &&
      (word.endsWith('nya') || speakerFollows(tokens, at) || followsQuotation(tokens, at, clause))
    )
      return afterVerb(tokens, at, clause);
    if (ACCORDING_TO.has(word) && (at === 0 || opensAttribution(tokens, at, clause) || word === 'menurutnya'))
      return afterVerb(tokens, at, clause);
    active ??= activeAttribution(tokens, at, clause) ?? passiveAttribution(tokens, at, clause);
  }
  return active ?? reportedBy(tokens, clause);
}
