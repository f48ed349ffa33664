import type { Token } from '../tokens.ts';
import {
  ACCORDING_TO,
  ACTIVE_OPINION,
  ACTIVE_SPEECH,
  CITATION,
  NOT_SPEAKING,
  OFFICES,
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
  return last ? pool.at(-1) : pool[0];
}

/** Where a speaker's own phrase ends after a verb: at a word such as "dikutip", at a quotation, or with the sentence. */
function phraseEnd(tokens: readonly Token[], from: number, clause: Clause): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (CITATION.has(token.text.toLowerCase()) && at > from) return token.start;
    if (clause.quotations.some(({ start }) => start === token.start)) return token.start;
  }
  return clause.end;
}

function afterVerb(tokens: readonly Token[], verb: number, clause: Clause): Attribution {
  const word = tokens[verb];
  const next = tokens[verb + 1];
  const start = word?.start ?? clause.start;
  const end = phraseEnd(tokens, verb + 1, clause);
  const found = { word: word?.text.toLowerCase() ?? '', speakerStands: 'after', start } as const;
  const named = speakerIn(clause.mentions, word?.end ?? clause.start, end, false);
  const pronoun =
    isPronounForm(word?.text.toLowerCase() ?? '') ||
    (next !== undefined && SPEAKER_PRONOUNS.has(next.text.toLowerCase()));
  if (pronoun && !(named && next && named.start - next.end < 2))
    return { ...found, speaker: 'pronoun', end: next?.end ?? end };
  return { ...found, speaker: named ?? 'unnamed', end };
}

/** Who speaks where no name stands before the verb: someone named before, or someone who has no name; undefined where nobody speaks. */
function unnamedSubject(lead: readonly string[]): 'pronoun' | 'unnamed' | undefined {
  if (lead.length === 0 || lead.some((word) => SPEAKER_PRONOUNS.has(word))) return 'pronoun';
  const isShort = lead.length <= 3 || ['itu', 'ini', 'tersebut'].some((word) => lead.slice(-2).includes(word));
  if (isShort && lead.some((word) => OFFICES.has(word))) return 'pronoun';
  return lead.some((word) => UNNAMED_SPEAKERS.has(word)) ? 'unnamed' : undefined;
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
  const speaker = named && !isAnaphor ? named : isAnaphor ? 'pronoun' : unnamedSubject(lead);
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
  const isOpinion = ACTIVE_OPINION.has(word);
  if ((!isOpinion && !ACTIVE_SPEECH.has(word)) || NOT_SPEAKING.has(tokens[at - 1]?.text.toLowerCase() ?? ''))
    return undefined;
  const attribution = beforeVerb(tokens, at, clause);
  if (!isOpinion || !attribution) return attribution;
  const { speaker } = attribution;
  return speaker === 'pronoun' || (speaker !== 'unnamed' && speaker.isPerson) ? attribution : undefined;
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
      (word.endsWith('nya') || speakerFollows(tokens, at))
    )
      return afterVerb(tokens, at, clause);
    if (ACCORDING_TO.has(word) && (at === 0 || opensAttribution(tokens, at, clause) || word === 'menurutnya'))
      return afterVerb(tokens, at, clause);
    active ??= activeAttribution(tokens, at, clause);
  }
  return active;
}
