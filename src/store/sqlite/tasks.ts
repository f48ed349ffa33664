import type { StatementSync } from 'node:sqlite';
import type { QuarantinedTask, Task, TaskCounts, TaskStore } from '../task-store.ts';
import { toPageNumber } from './page-number.ts';
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
    `INSERT INTO task (url, host, feed, entry, state, due) SELECT ?, ?, ?, ?, 'waiting', ?
     WHERE NOT EXISTS (SELECT 1 FROM seen_page WHERE number = ?) ON CONFLICT DO NOTHING`,
  );
  const see = database.prepare('INSERT INTO seen_page VALUES (?) ON CONFLICT DO NOTHING');
  const findStartable = database.prepare(FIND_STARTABLE);
  const lease = database.prepare(
    `UPDATE task SET state = 'leased', owner = ?, due = ?, attempts = attempts + 1, first_try = coalesce(first_try, ?)
     WHERE number = ?`,
  );
  const complete = database.prepare(`DELETE FROM task WHERE ${HELD}`);
  const retry = database.prepare(`UPDATE task SET state = 'waiting', owner = NULL, due = ? WHERE ${HELD}`);
  const release = database.prepare(
    `UPDATE task SET state = 'waiting', owner = NULL, due = ?, attempts = attempts - 1 WHERE ${HELD}`,
  );
  const quarantine = database.prepare(
    `UPDATE task SET state = 'quarantined', owner = NULL, reason = ?, quarantined_at = ? WHERE ${HELD}`,
  );
  const findQuarantined = database.prepare(`SELECT 1 FROM task WHERE url = ? AND state = 'quarantined'`);
  const settle = database.prepare(`DELETE FROM task WHERE url = ? AND state = 'quarantined'`);
  const expire = database.prepare(
    `UPDATE task SET state = 'quarantined', reason = ?, quarantined_at = ? WHERE state = 'waiting' AND first_try < ?`,
  );
  const forget = database.prepare(
    `DELETE FROM task WHERE number IN (
       SELECT number FROM task WHERE state = 'quarantined' AND quarantined_at < ? ORDER BY quarantined_at LIMIT ?
     ) RETURNING url`,
  );
  const pullBackTasks = database.prepare(`UPDATE task SET due = ?1 WHERE ${OPEN} AND due > ?1`);
  const pullBackRests = database.prepare('UPDATE site_rest SET until = ?1 WHERE until > ?1');
  const rest = database.prepare(
    'INSERT INTO site_rest VALUES (?, ?) ON CONFLICT DO UPDATE SET until = max(until, excluded.until)',
  );
  const forgetRests = database.prepare('DELETE FROM site_rest WHERE until <= ?');
  const rests = database.prepare('SELECT site, until FROM site_rest WHERE until > ? ORDER BY site');
  const openOfHost = database.prepare(`SELECT count(*) AS tasks FROM task WHERE ${OPEN} AND host = ?`);
  const nextDue = database.prepare(`SELECT min(due) AS due FROM task WHERE ${OPEN}`);
  const counts = database.prepare(`
    SELECT
      (SELECT count(*) FROM task WHERE ${OPEN} AND owner IS NULL) AS waiting,
      (SELECT count(*) FROM task WHERE ${OPEN} AND owner IS NOT NULL) AS leased,
      (SELECT count FROM seen_pages) AS done,
      (SELECT count(*) FROM task WHERE state = 'quarantined') AS quarantined`);
  const quarantined = database.prepare(
    `SELECT ${TASK}, reason, quarantined_at FROM task WHERE state = 'quarantined'
     ORDER BY quarantined_at DESC, number DESC LIMIT ?`,
  );

  /** Deletes a task by `statement`, and remembers its page. */
  const finish = (statement: StatementSync, url: string, ...held: readonly string[]): boolean => {
    if (statement.run(url, ...held).changes === 0) return false;
    see.run(toPageNumber(url));
    return true;
  };

  return {
    offer: (tasks, now) =>
      writer.write(() =>
        tasks.reduce((added, { url, host, feedId, entry }) => {
          const { changes } = offer.run(url, host, feedId, JSON.stringify(entry), Date.parse(now), toPageNumber(url));
          return added + Number(changes);
        }, 0),
      ),
    lease: ({ owner, now, leaseUntil, limit, busyHosts }) =>
      writer.write(() => {
        const rows = findStartable.all(Date.parse(now), JSON.stringify(busyHosts), limit) as unknown as TaskRow[];
        return rows.map((row) => {
          lease.run(owner, Date.parse(leaseUntil), Date.parse(now), row.number);
          return { ...toTask(row), attempts: row.attempts + 1 };
        });
      }),
    complete: (url, owner) => writer.write(() => finish(complete, url, owner)),
    retry: (url, owner, notBefore) => writer.write(() => retry.run(Date.parse(notBefore), url, owner).changes > 0),
    release: (url, owner, notBefore) => writer.write(() => release.run(Date.parse(notBefore), url, owner).changes > 0),
    quarantine: (url, owner, reason, now) =>
      writer.write(() => quarantine.run(JSON.stringify(reason), now, url, owner).changes > 0),
    isQuarantined: (url) => writer.read(() => findQuarantined.get(url) !== undefined),
    settle: (url) => writer.write(() => finish(settle, url)),
    open: (host) => writer.read(() => Number(openOfHost.get(host)?.['tasks'])),
    nextAt: () =>
      writer.read(() => {
        const due = nextDue.get()?.['due'];
        return typeof due === 'number' ? new Date(due).toISOString() : undefined;
      }),
    counts: () => writer.read(() => ({ ...counts.get() }) as unknown as TaskCounts),
    quarantined: (limit) =>
      writer.read(() => (quarantined.all(limit) as unknown as QuarantinedRow[]).map(toQuarantined)),
    expire: (triedBefore, reason, now) =>
      writer.write(() => Number(expire.run(JSON.stringify(reason), now, Date.parse(triedBefore)).changes)),
    forgetReasons: (before, limit) =>
      writer.write(() => {
        const forgotten = forget.all(before, limit);
        for (const { url } of forgotten) see.run(toPageNumber(String(url)));
        return forgotten.length;
      }),
    pullBack: (latest) =>
      writer.write(() => {
        pullBackTasks.run(Date.parse(latest));
        pullBackRests.run(Date.parse(latest));
      }),
    rest: (site, until) => writer.write(() => void rest.run(site, Date.parse(until))),
    rests: (now) =>
      writer.write(() => {
        forgetRests.run(Date.parse(now));
        return rests
          .all(Date.parse(now))
          .map(({ site, until }) => ({ site: String(site), until: new Date(Number(until)).toISOString() }));
      }),
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
