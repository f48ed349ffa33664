import type { QuarantinedTask, Task, TaskCounts, TaskStore } from '../task-store.ts';
import type { Writer } from './writer.ts';

const OPEN = "state IN ('waiting', 'leased')";
const HELD = "url = ? AND owner = ? AND state = 'leased'";
const TASK = 'number, url, host, feed, entry, attempts';

// The first task of each host, jumping from host to host in the index `task_open`: what it costs is the number of hosts, not of
// tasks. A task whose lease has ended may begin like one that waits, because `due` is then the end of the lease.
const FIND_STARTABLE = `
  WITH RECURSIVE open_host (name) AS (
    SELECT min(host) FROM task WHERE ${OPEN}
    UNION ALL
    SELECT (SELECT min(host) FROM task WHERE ${OPEN} AND host > name) FROM open_host WHERE name IS NOT NULL
  )
  SELECT ${TASK} FROM open_host JOIN task ON number = (
    SELECT number FROM task WHERE ${OPEN} AND host = name AND due <= ? ORDER BY due, number LIMIT 1
  )
  WHERE name NOT IN (SELECT value FROM json_each(?))
  ORDER BY due, number LIMIT ?`;

export function createTaskStore(writer: Writer): TaskStore {
  const { database } = writer;
  const offer = database.prepare(
    `INSERT INTO task (url, host, feed, entry, state, due) VALUES (?, ?, ?, ?, 'waiting', ?) ON CONFLICT DO NOTHING`,
  );
  const findStartable = database.prepare(FIND_STARTABLE);
  const lease = database.prepare(
    `UPDATE task SET state = 'leased', owner = ?, due = ?, attempts = attempts + 1 WHERE number = ?`,
  );
  const complete = database.prepare(`UPDATE task SET state = 'done', owner = NULL WHERE ${HELD}`);
  const retry = database.prepare(`UPDATE task SET state = 'waiting', owner = NULL, due = ? WHERE ${HELD}`);
  const quarantine = database.prepare(
    `UPDATE task SET state = 'quarantined', owner = NULL, reason = ?, quarantined_at = ? WHERE ${HELD}`,
  );
  const findQuarantined = database.prepare(`SELECT 1 FROM task WHERE url = ? AND state = 'quarantined'`);
  const settle = database.prepare(
    `UPDATE task SET (state, reason, quarantined_at) = ('done', NULL, NULL) WHERE url = ? AND state = 'quarantined'`,
  );
  const nextDue = database.prepare(`SELECT min(due) AS due FROM task WHERE ${OPEN}`);
  // Done tasks are many; they are what is left of all task numbers, which have no gaps.
  const counts = database.prepare(`
    SELECT waiting, leased, quarantined, numbers - waiting - leased - quarantined AS done FROM (SELECT
      (SELECT count(*) FROM task WHERE ${OPEN} AND owner IS NULL) AS waiting,
      (SELECT count(*) FROM task WHERE ${OPEN} AND owner IS NOT NULL) AS leased,
      (SELECT count(*) FROM task WHERE state = 'quarantined') AS quarantined,
      (SELECT coalesce(max(number), 0) FROM task) AS numbers)`);
  const quarantined = database.prepare(
    `SELECT ${TASK}, reason, quarantined_at FROM task WHERE state = 'quarantined'
     ORDER BY quarantined_at DESC, number DESC LIMIT ?`,
  );

  return {
    offer: (tasks, now) =>
      writer.write(() =>
        tasks.reduce((added, { url, host, feedId, entry }) => {
          const { changes } = offer.run(url, host, feedId, JSON.stringify(entry), Date.parse(now));
          return added + Number(changes);
        }, 0),
      ),
    lease: ({ owner, now, leaseUntil, limit, busyHosts }) =>
      writer.write(() => {
        const rows = findStartable.all(Date.parse(now), JSON.stringify(busyHosts), limit) as unknown as TaskRow[];
        return rows.map((row) => {
          lease.run(owner, Date.parse(leaseUntil), row.number);
          return { ...toTask(row), attempts: row.attempts + 1 };
        });
      }),
    complete: (url, owner) => writer.write(() => complete.run(url, owner).changes > 0),
    retry: (url, owner, notBefore) => writer.write(() => retry.run(Date.parse(notBefore), url, owner).changes > 0),
    quarantine: (url, owner, reason, now) =>
      writer.write(() => quarantine.run(JSON.stringify(reason), now, url, owner).changes > 0),
    isQuarantined: (url) => writer.read(() => findQuarantined.get(url) !== undefined),
    settle: (url) => writer.write(() => settle.run(url).changes > 0),
    nextAt: () =>
      writer.read(() => {
        const due = nextDue.get()?.['due'];
        return typeof due === 'number' ? new Date(due).toISOString() : undefined;
      }),
    counts: () => writer.read(() => ({ ...counts.get() }) as unknown as TaskCounts),
    quarantined: (limit) =>
      writer.read(() => (quarantined.all(limit) as unknown as QuarantinedRow[]).map(toQuarantined)),
  };
}

/** Gives back the tasks of a process that died: at opening, the lock of the store says that no other is alive. */
export function freeLeases(writer: Writer, now: number): Promise<unknown> {
  const free = writer.database.prepare(
    `UPDATE task SET state = 'waiting', owner = NULL, due = ? WHERE state = 'leased'`,
  );
  return writer.write(() => free.run(now));
}

interface TaskRow {
  readonly number: number;
  readonly url: string;
  readonly host: string;
  readonly feed: string | null;
  readonly entry: string;
  readonly attempts: number;
}

interface QuarantinedRow extends TaskRow {
  readonly reason: string;
  readonly quarantined_at: string;
}

const toTask = (row: TaskRow): Task => ({
  url: row.url,
  host: row.host,
  feedId: row.feed,
  entry: JSON.parse(row.entry) as Task['entry'],
  attempts: row.attempts,
});

const toQuarantined = (row: QuarantinedRow): QuarantinedTask => ({
  ...toTask(row),
  reason: JSON.parse(row.reason) as QuarantinedTask['reason'],
  at: row.quarantined_at,
});
