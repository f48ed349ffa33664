import type { Backfill, BackfillStep, BackfillStore, FailedStep } from '../backfill-store.ts';
import type { Writer } from './writer.ts';

const BACKFILL = `
  SELECT backfill.source, since, undated, backfill.state, started_at AS startedAt, ended_at AS endedAt,
    count(step.number) AS steps, count(*) FILTER (WHERE step.state = 'done') AS done,
    count(*) FILTER (WHERE step.state = 'failed') AS failed,
    coalesce(sum(offered), 0) AS offered, coalesce(sum(left_out), 0) AS leftOut
  FROM backfill LEFT JOIN backfill_step AS step ON step.source = backfill.source`;

export function createBackfillStore(writer: Writer): BackfillStore {
  const { database } = writer;
  const drop = database.prepare('DELETE FROM backfill WHERE source = ?');
  const insert = database.prepare(
    `INSERT INTO backfill (source, since, undated, state, started_at) VALUES (?, ?, ?, 'running', ?)`,
  );
  const addStep = database.prepare(
    'INSERT INTO backfill_step (source, url, step) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const find = database.prepare(`${BACKFILL} WHERE backfill.source = ? GROUP BY backfill.source`);
  const all = database.prepare(`${BACKFILL} GROUP BY backfill.source ORDER BY started_at DESC`);
  const next = database.prepare(
    `SELECT step FROM backfill_step WHERE source = ? AND state = 'waiting' ORDER BY number LIMIT 1`,
  );
  const finish = database.prepare(
    'UPDATE backfill_step SET (state, offered, left_out, problem) = (?, ?, ?, ?) WHERE source = ? AND url = ?',
  );
  const setState = database.prepare('UPDATE backfill SET (state, ended_at) = (?, ?) WHERE source = ?');
  const failures = database.prepare(
    `SELECT url, problem FROM backfill_step WHERE source = ? AND state = 'failed' ORDER BY number LIMIT ?`,
  );
  const addSteps = (source: string, steps: readonly BackfillStep[]): void => {
    for (const step of steps) addStep.run(source, step.url, JSON.stringify(step));
  };

  return {
    begin: ({ source, since, undated }, steps, now) =>
      writer.write(() => {
        drop.run(source);
        insert.run(source, since, Number(undated), now);
        addSteps(source, steps);
      }),
    find: (source) =>
      writer.read(() => {
        const row = find.get(source);
        return row && toBackfill(row);
      }),
    all: () => writer.read(() => all.all().map(toBackfill)),
    nextStep: (source) =>
      writer.read(() => {
        const row = next.get(source);
        return row && (JSON.parse(String(row['step'])) as BackfillStep);
      }),
    finishStep: (source, url, { offered, leftOut, problem }, found) =>
      writer.write(() => {
        finish.run(problem ? 'failed' : 'done', offered, leftOut, problem && JSON.stringify(problem), source, url);
        addSteps(source, found);
      }),
    setState: (source, state, now) =>
      writer.write(() => void setState.run(state, state === 'running' ? null : now, source)),
    failures: (source, limit) =>
      writer.read(() =>
        failures.all(source, limit).map(({ url, problem }) => ({
          url: String(url),
          problem: JSON.parse(String(problem)) as FailedStep['problem'],
        })),
      ),
  };
}

const toBackfill = (row: Record<string, unknown>): Backfill =>
  ({ ...row, undated: row['undated'] === 1 }) as unknown as Backfill;
