import type { Attributed } from './attribution.ts';
import type { SentenceView } from './sentence-views.ts';

/** A pronoun reaches back this many sentences for its speaker. */
const LONGEST_MEMORY_SENTENCES = 8;

/** Who speaks: by name, or someone without one. */
export interface Speaker {
  readonly name: string | null;
  readonly id: string | null;
}

export const UNNAMED: Speaker = { name: null, id: null };

const sharesQuotation = (a: SentenceView, b: SentenceView): boolean =>
  a.paragraph === b.paragraph && a.utterances.some((one) => b.utterances.includes(one));

/** Whom a sentence names as its speaker: itself, else the other sentences of its quotation; a bare quotation goes on with who spoke. */
function attributedTo(views: readonly SentenceView[], at: number): Attributed | 'the one before' | undefined {
  const view = views[at];
  if (!view) return undefined;
  if (view.attribution) return view.attribution.speaker;
  if (view.utterances.length === 0) return undefined;
  for (const step of [1, -1]) {
    for (let other = at + step; ; other += step) {
      const neighbour = views[other];
      if (!neighbour || !sharesQuotation(view, neighbour)) break;
      if (neighbour.attribution) return neighbour.attribution.speaker;
    }
  }
  return view.quoted === 'whole' ? 'the one before' : undefined;
}

function resolve(
  attributed: ReturnType<typeof attributedTo>,
  recent: Speaker | undefined,
  lastPerson: Speaker | undefined,
): Speaker | undefined {
  if (attributed === 'unnamed') return UNNAMED;
  if (attributed === 'the one before') return recent ?? UNNAMED;
  return attributed === 'pronoun' ? (recent ?? lastPerson ?? UNNAMED) : attributed;
}

/** The speaker of each sentence, pronouns resolved: the speaker before, else the person named last; undefined where nobody is said to speak. */
export function traceSpeakers(views: readonly SentenceView[]): readonly (Speaker | undefined)[] {
  let lastSpeaker: { readonly speaker: Speaker; readonly at: number } | undefined;
  let lastPerson: Speaker | undefined;
  return views.map((view, at) => {
    const attributed = attributedTo(views, at);
    const recent = lastSpeaker && at - lastSpeaker.at <= LONGEST_MEMORY_SENTENCES ? lastSpeaker.speaker : undefined;
    const speaker = resolve(attributed, recent, lastPerson);
    if (speaker && speaker.name !== null) lastSpeaker = { speaker, at };
    lastPerson = view.mentions.findLast(({ isPerson }) => isPerson) ?? lastPerson;
    return speaker;
  });
}
