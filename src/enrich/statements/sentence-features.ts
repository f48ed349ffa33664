import type { Token } from '../tokens.ts';
import type { SentenceView } from './sentence-views.ts';
import type { Speaker } from './trace-speakers.ts';

/** Words of a sentence that are read; the rest of a longer one tells nothing of who speaks. */
const READ_WORDS = 60;
/** A gap is measured in steps of so many UTF-16 units, up to the longest. */
const LETTERS_STEP = 150;
const LONG_GAP = 800;
/** Who speaks further away than this many sentences says nothing of here. */
const FAR = 9;
/** Most verbs of speech begin so, and hardly a noun does. */
const VERB = /^(?:me|ber|di)\p{L}{4,}$/u;

/** A distance in sentences, coarser where it is longer. */
const bucket = (distance: number): string => (distance <= 3 ? String(distance) : distance <= 6 ? '4-6' : '7+');

function attributionOf(view: SentenceView | undefined): string {
  if (!view) return 'edge';
  const { attribution } = view;
  if (!attribution) return 'none';
  const { speaker, speakerStands } = attribution;
  const kind = typeof speaker === 'string' ? speaker : speaker.isPerson ? 'person' : 'institution';
  return `${speakerStands}.${kind}`;
}

const stateOf = (view: SentenceView | undefined): string =>
  `${view?.quoted ?? 'edge'}${view?.continuesQuotation ? '+' : ''}${view?.opensParagraph ? '^' : ''}|${attributionOf(view)}`;

/** The words outside quotation marks, names by their kind. */
function plainWords({ tokens, utterances, mentions }: SentenceView): readonly string[] {
  const words: string[] = [];
  const inside = <Place extends { readonly start: number; readonly end: number }>(
    { start }: Token,
    places: readonly Place[],
  ) => places.find((place) => place.start <= start && start < place.end);
  let last: unknown;
  for (const token of tokens) {
    if (words.length >= READ_WORDS) break;
    const utterance = inside(token, utterances);
    const mention = utterance ? undefined : inside(token, mentions);
    const region = utterance ?? mention;
    if (region && region === last) continue;
    last = region;
    if (utterance) words.push('QUOTE');
    else if (mention) {
      words.push(mention.isPerson ? 'PERSON' : 'BODY');
      // Scraped texts glue a linked name to the word after it.
      if (token.end > mention.end + 2) words.push(token.text.slice(mention.end - token.start).toLowerCase());
    } else if (/^\d/.test(token.text)) words.push('0');
    else words.push(token.text.toLowerCase());
  }
  return words;
}

/** The nearest sentence with a speaker before or after. */
function nearest(speakers: readonly (Speaker | undefined)[], at: number, step: 1 | -1) {
  for (let distance = 1; distance <= FAR; distance += 1) {
    const speaker = speakers[at + step * distance];
    if (speaker) return { speaker, distance };
  }
  return undefined;
}

type Neighbour = ReturnType<typeof nearest>;

/** How the speaker of a sentence compares with a neighbour's. */
function sameSpeaker(speaker: Speaker | undefined, other: Neighbour): string {
  if (!other) return 'nobody';
  if (!speaker) return 'silent';
  if (other.speaker.name !== speaker.name) return 'other';
  return speaker.name === null ? 'unnamed' : 'same';
}

interface Around {
  readonly views: readonly SentenceView[];
  readonly speakers: readonly (Speaker | undefined)[];
  readonly at: number;
  readonly before: Neighbour;
  readonly after: Neighbour;
}

/** The form of a sentence and its two neighbours. */
function* formFeatures({ views, at }: Around): Generator<string> {
  const view = views[at];
  const [previous, state, next] = [stateOf(views[at - 1]), stateOf(view), stateOf(views[at + 1])];
  yield `q=${view?.quoted}`;
  yield `0=${state}`;
  yield `-1=${previous}`;
  yield `+1=${next}`;
  yield `-1,0=${previous},${state}`;
  yield `0,+1=${state},${next}`;
  if (at < 2) yield `at=${at}`;
  if (view?.paragraph === 0) yield 'lead';
  if (view?.attribution) yield `verb=${view.attribution.word}`;
}

/** Who speaks before and after, and how far away. */
function* speakerFeatures({ views, speakers, at, before, after }: Around): Generator<string> {
  const same = sameSpeaker(speakers[at], before);
  const gap = before ? bucket(before.distance) : 'none';
  const ahead = after ? bucket(after.distance) : 'none';
  yield `before=${same},${gap}`;
  yield `before=${same},${gap},${stateOf(views[at])}`;
  yield `after=${sameSpeaker(speakers[at], after)},${ahead}`;
  yield `around=${before?.speaker.name === after?.speaker.name},${gap},${ahead},${speakers[at] !== undefined}`;
  const view = views[at];
  if (!before || !view) return;
  const between = views.slice(at - before.distance + 1, at);
  const letters = between.reduce((sum, { start, end }) => sum + end - start, 0);
  const goesOn = between.some(({ mentions }) => mentions.some(({ name }) => name === before.speaker.name));
  const paragraphs = Math.min(view.paragraph - (views[at - before.distance]?.paragraph ?? 0), 4);
  yield `gap=${same},${Math.ceil(Math.min(letters, LONG_GAP) / LETTERS_STEP)}`;
  yield `gap=${same},${paragraphs},${between.length === 0}`;
  yield `gap=${same},${goesOn},${view.quoted}`;
}

/** Which names stand in it: new to the article, of the speaker before, of the one after. `isNew`: some name of it was not in a sentence before. */
function* nameFeatures({ views, at, before, after }: Around, isNew: boolean): Generator<string> {
  const mentions = views[at]?.mentions ?? [];
  const names = (other: Neighbour): boolean =>
    other !== undefined && other.speaker.name !== null && mentions.some(({ name }) => name === other.speaker.name);
  const people = Math.min(mentions.filter(({ isPerson }) => isPerson).length, 2);
  yield `names=${people},${isNew},${names(before)},${names(after)}`;
  yield `names=${isNew},${names(before)},${names(after)},${stateOf(views[at])}`;
  yield `names=${names(before)},${names(after)},${before ? bucket(before.distance) : 'none'},${after ? bucket(after.distance) : 'none'}`;
}

/** Its words, and the verbs of the sentences beside it. */
function* wordFeatures(lists: readonly (readonly string[])[], at: number): Generator<string> {
  const words = lists[at] ?? [];
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '$';
    yield `w=${word}`;
    yield `w=${word} ${next}`;
    if (word === 'PERSON' || word === 'BODY') yield `w=${word} ${next} ${words[index + 2] ?? '$'}`;
  }
  yield `first=${words[0]}`;
  yield `first=${words[0]} ${words[1]}`;
  const following = lists[at + 1] ?? [];
  yield `+first=${following[0]} ${following[1]}`;
  for (const word of following) if (VERB.test(word)) yield `+verb=${word}`;
  for (const word of lists[at - 1] ?? []) if (VERB.test(word)) yield `-verb=${word}`;
}

/** What the run model sees of each sentence, by name; `speakers` as `traceSpeakers` gives them. */
export function sentenceFeatures(
  views: readonly SentenceView[],
  speakers: readonly (Speaker | undefined)[],
): readonly (readonly string[])[] {
  const lists = views.map(plainWords);
  const introduced = new Set<string>();
  return views.map(({ mentions }, at) => {
    const around = { views, speakers, at, before: nearest(speakers, at, -1), after: nearest(speakers, at, 1) };
    const isNew = mentions.some(({ name }) => !introduced.has(name));
    for (const { name } of mentions) introduced.add(name);
    return [
      'bias',
      ...formFeatures(around),
      ...speakerFeatures(around),
      ...nameFeatures(around, isNew),
      ...wordFeatures(lists, at),
    ];
  });
}
