import type { Token } from '../tokens.ts';
import type { SentenceView } from './sentence-views.ts';
import type { Speaker } from './trace-speakers.ts';

/** Words of a sentence that are read; the rest of a longer one tells nothing of who speaks. */
const READ_WORDS = 60;
const FAR = 9;
/** Most verbs of speech begin so, and hardly a noun does. */
const VERB = /^(?:me|ber|di)\p{L}{4,}$/u;

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
export function plainWords({ tokens, utterances, mentions }: SentenceView): readonly string[] {
  const words: string[] = [];
  const inside = <Place extends { readonly start: number; readonly end: number }>({ start }: Token, places: readonly Place[]) =>
    places.find((place) => place.start <= start && start < place.end);
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
    }
    else if (/^\d/.test(token.text)) words.push('0');
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

export function sentenceFeatures(
  views: readonly SentenceView[],
  speakers: readonly (Speaker | undefined)[],
): readonly (readonly string[])[] {
  const introduced = new Set<string>();
  const lists = views.map(plainWords);
  return views.map((view, at) => {
    const features: string[] = [];
    const add = (feature: string): void => void features.push(feature);
    const state = stateOf(view);
    const speaker = speakers[at];
    add('bias');
    add(`q=${view.quoted}`);
    add(`0=${state}`);
    add(`-1=${stateOf(views[at - 1])}`);
    add(`+1=${stateOf(views[at + 1])}`);
    add(`-1,0=${stateOf(views[at - 1])},${state}`);
    add(`0,+1=${state},${stateOf(views[at + 1])}`);
    if (at < 2) add(`at=${at}`);
    if (view.paragraph === 0) add('lead');
    if (view.attribution) add(`verb=${view.attribution.word}`);

    const before = nearest(speakers, at, -1);
    const after = nearest(speakers, at, 1);
    const same = (other: { speaker: Speaker } | undefined): string =>
      !other ? 'nobody' : !speaker ? 'silent' : other.speaker.name === speaker.name ? (speaker.name === null ? 'unnamed' : 'same') : 'other';
    const gap = before ? bucket(before.distance) : 'none';
    const ahead = after ? bucket(after.distance) : 'none';
    add(`before=${same(before)},${gap}`);
    add(`before=${same(before)},${gap},${state}`);
    add(`after=${same(after)},${ahead}`);
    add(`around=${before?.speaker.name === after?.speaker.name},${gap},${ahead},${speaker !== undefined}`);

    if (before) {
      const between = views.slice(at - before.distance + 1, at);
      const letters = between.reduce((sum, { start, end }) => sum + end - start, 0);
      const length = letters === 0 ? 0 : Math.ceil(Math.min(letters, 800) / 150);
      const goesOn = between.some(({ mentions }) => mentions.some(({ name }) => name === before.speaker.name));
      const paragraphs = Math.min(view.paragraph - (views[at - before.distance]?.paragraph ?? 0), 4);
      add(`gap=${same(before)},${length}`);
      add(`gap=${same(before)},${paragraphs},${between.length === 0}`);
      add(`gap=${same(before)},${goesOn},${view.quoted}`);
    }

    const people = view.mentions.filter(({ isPerson }) => isPerson);
    const isNew = view.mentions.some(({ name }) => !introduced.has(name));
    for (const { name } of view.mentions) introduced.add(name);
    const named = (who: Speaker | undefined): boolean => who?.name != null && view.mentions.some(({ name }) => name === who.name);
    add(`names=${Math.min(people.length, 2)},${isNew},${named(before?.speaker)},${named(after?.speaker)}`);
    add(`names=${isNew},${named(before?.speaker)},${named(after?.speaker)},${state}`);
    add(`names=${named(before?.speaker)},${named(after?.speaker)},${gap},${ahead}`);

    const words = lists[at] ?? [];
    for (const [index, word] of words.entries()) {
      add(`w=${word}`);
      add(`w=${word} ${words[index + 1] ?? '$'}`);
      if (word === 'PERSON' || word === 'BODY') add(`w=${word} ${words[index + 1] ?? '$'} ${words[index + 2] ?? '$'}`);
    }
    add(`first=${words[0]}`);
    add(`first=${words[0]} ${words[1]}`);
    const next = lists[at + 1] ?? [];
    add(`+first=${next[0]} ${next[1]}`);
    for (const word of next) if (VERB.test(word)) add(`+verb=${word}`);
    for (const word of lists[at - 1] ?? []) if (VERB.test(word)) add(`-verb=${word}`);
    return features;
  });
}
