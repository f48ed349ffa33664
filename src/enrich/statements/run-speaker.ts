import { UNNAMED_SPEAKERS } from './attribution-words.ts';
import type { SentenceView } from './sentence-views.ts';
import { type Speaker, UNNAMED } from './trace-speakers.ts';

/** Sentences before a run in which its speaker may have been named. */
const LOOK_BACK = 2;

/** The candidate given most often, the first of equals. */
function mostFrequent(candidates: readonly Speaker[]): Speaker | undefined {
  const votes = new Map<string | null, number>();
  for (const { name } of candidates) votes.set(name, (votes.get(name) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  return candidates.find(({ name }) => votes.get(name) === most);
}

/** Who speaks a run: whom its attributions name, else whom its pronouns mean, else the person named in its first sentence or shortly before. */
export function runSpeaker(
  run: readonly number[],
  views: readonly SentenceView[],
  speakers: readonly (Speaker | undefined)[],
): Speaker {
  const attributed = run.flatMap((at) => speakers[at] ?? []);
  const named = run.flatMap((at) => {
    const speaker = views[at]?.attribution?.speaker;
    return speaker !== undefined && typeof speaker !== 'string' ? speaker : [];
  });
  const spoken = mostFrequent(named) ?? mostFrequent(attributed);
  if (spoken) return spoken;
  const first = run[0] ?? 0;
  if (UNNAMED_SPEAKERS.has(views[first]?.tokens[0]?.text.toLowerCase() ?? '')) return UNNAMED;
  for (let at = first; at >= Math.max(0, first - LOOK_BACK); at -= 1) {
    const mentions = views[at]?.mentions ?? [];
    const person = mentions.find(({ isPerson }) => isPerson) ?? (at === first ? mentions[0] : undefined);
    if (person) return person;
  }
  return UNNAMED;
}
