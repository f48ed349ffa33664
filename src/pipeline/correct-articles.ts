import { randomUUID } from 'node:crypto';
import type { Clock } from '../base/clock.ts';
import { applyCorrections } from '../domain/apply-corrections.ts';
import { inForce, isNameChange, type Change, type Correction, type NameField } from '../domain/correction.ts';
import { findMachineAnswer } from '../domain/machine-answer.ts';
import { Problem } from '../domain/problem.ts';
import type { ArticleRecord } from '../domain/record.ts';
import type { Store } from '../store/store.ts';
import { toTime } from './collect-tools.ts';

export interface CorrectionTools {
  readonly store: Pick<Store, 'articles' | 'corrections'>;
  readonly clock: Pick<Clock, 'now'>;
}

/** Who corrects, and why. */
export interface Corrector {
  readonly by: string | null;
  readonly note: string | null;
}

export interface ManyCorrected {
  /** Ids of the corrections. */
  readonly corrections: readonly string[];
  /** Ids of articles that are not there. */
  readonly missing: readonly string[];
}

/**
 * Corrects a label of an article; a target is given as the record names it now. Problems: `article-not-found`, `correction-target`,
 * `correction-words`, `correction-speaker`.
 */
export async function correctArticle(
  articleId: string,
  change: Change,
  corrector: Corrector,
  tools: CorrectionTools,
): Promise<Correction> {
  const correction = await prepare(articleId, change, corrector, tools);
  const kept = correction && (await tools.store.corrections.add([correction]));
  if (correction === undefined || kept?.length !== 1) throw new Problem('article-not-found');
  return correction;
}

/** Corrects the same label of many articles. Problems as of one, but for articles that are not there. */
export async function correctArticles(
  articleIds: readonly string[],
  change: Change,
  corrector: Corrector,
  tools: CorrectionTools,
): Promise<ManyCorrected> {
  const prepared: Correction[] = [];
  for (const id of new Set(articleIds)) {
    const correction = await prepare(id, change, corrector, tools);
    if (correction) prepared.push(correction);
  }
  const corrections = await tools.store.corrections.add(prepared);
  const kept = new Set(corrections);
  const there = new Set(prepared.filter(({ id }) => kept.has(id)).map(({ articleId }) => articleId));
  return { corrections, missing: [...new Set(articleIds)].filter((id) => !there.has(id)) };
}

/** The correction with what the machine says, undefined where there is no such article. */
async function prepare(
  articleId: string,
  change: Change,
  { by, note }: Corrector,
  { store, clock }: CorrectionTools,
): Promise<Correction | undefined> {
  const machine = await store.articles.getUncorrected(articleId);
  if (machine === undefined) return undefined;
  const earlier = await store.corrections.of(articleId);
  const before = applyCorrections(machine, earlier);
  const meant = { ...change, target: toMachineTarget(change, machine, earlier) } as Change;
  const from = findMachineAnswer(machine, meant) ?? null;
  const correction: Correction = {
    ...meant,
    id: randomUUID(),
    articleId,
    from,
    by,
    at: toTime(clock.now()),
    note,
  };
  check(change, before, applyCorrections(machine, [...earlier, correction]));
  return correction;
}

/** Throws the Problem of a change that would change nothing because what it is about is not there. */
function check(change: Change, before: ArticleRecord, after: ArticleRecord): void {
  const isThere = (findMachineAnswer(before, change) ?? null) !== null;
  if (isNameChange(change)) {
    const { field, target, to } = change;
    if (to === null && !isThere) throw new Problem('correction-target');
    if (to !== null && !findMachineAnswer(after, { field, target: to.name }))
      throw new Problem('correction-words', { words: target });
    return;
  }
  // A label may be unknown, but what it is a label of must be there.
  if (findMachineAnswer(before, change) === undefined) throw new Problem('correction-target');
  if (change.field !== 'speaker' || change.to === null) return;
  const name = change.to;
  if (![...after.people, ...after.institutions].some((named) => named.name === name))
    throw new Problem('correction-speaker', { name });
}

const KIND_OF = { personTone: 'person', role: 'person', institutionTone: 'institution' } as const;

/** The target by the name that the machine gave it, or by the words by which it was added. */
function toMachineTarget(change: Change, machine: ArticleRecord, earlier: readonly Correction[]): string | null {
  const { field, target } = change;
  if (target === null || field === 'speaker') return target;
  const kind: NameField = isNameChange(change) ? change.field : KIND_OF[change.field];
  if (findMachineAnswer(machine, { field: kind, target })) return target;
  const renamed = inForce(earlier).findLast(
    (correction) => isNameChange(correction) && correction.field === kind && correction.to?.name === target,
  );
  return renamed?.target ?? target;
}
