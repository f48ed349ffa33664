import { LEAST_KEPT, type HostLine } from '../../domain/host-line.ts';
import type { HostLineStore } from '../host-line-store.ts';
import type { Writer } from './writer.ts';

/** At so many counted articles all counts of a host are halved: a line that an outlet gave up is forgotten, a new one soon weighs. */
const MOST_ARTICLES = 2000;
/** Lines of a host that are kept; looked at each hundred articles. Nearly all are seen once and never again. */
const MOST_LINES = 2000;
const PRUNE_EVERY = 100;

export function createHostLineStore(writer: Writer): HostLineStore {
  const { database } = writer;
  const countArticle = database.prepare(
    `INSERT INTO line_host (host, articles) VALUES (?, 1)
     ON CONFLICT (host) DO UPDATE SET articles = articles + 1 RETURNING id, articles`,
  );
  const countLine = database.prepare(
    `INSERT INTO host_line (host, hash, articles, edges, days, last_day) VALUES (:host, :hash, 1, :edge, 1, :day)
     ON CONFLICT (host, hash) DO UPDATE SET
       articles = articles + 1, edges = edges + :edge, days = days + (last_day <> :day), last_day = :day,
       text = iif(articles + 1 >= ${LEAST_KEPT}, :text, text)`,
  );
  const halve = [
    'UPDATE line_host SET articles = articles / 2 WHERE id = ?',
    `UPDATE host_line SET articles = articles / 2, edges = edges / 2, days = (days + 1) / 2,
       text = iif(articles / 2 >= ${LEAST_KEPT} OR spared, text, NULL) WHERE host = ?`,
    'DELETE FROM host_line WHERE host = ? AND articles = 0 AND NOT spared',
  ].map((sql) => database.prepare(sql));
  const prune = database.prepare(
    `DELETE FROM host_line WHERE host = :host AND NOT spared AND hash IN (
       SELECT hash FROM host_line WHERE host = :host ORDER BY articles DESC, last_day DESC LIMIT -1 OFFSET ${MOST_LINES})`,
  );
  const find = database.prepare('SELECT id, articles FROM line_host WHERE host = ?');
  const kept = database.prepare(
    `SELECT hash, text, articles, edges, days, spared FROM host_line
     WHERE host = ? AND text IS NOT NULL ORDER BY articles DESC, hash`,
  );
  const all = database.prepare('SELECT host, articles FROM line_host ORDER BY articles DESC, host');
  const spare = database.prepare(
    `UPDATE host_line SET spared = 1
     WHERE host = (SELECT id FROM line_host WHERE host = ?) AND hash = ? AND text IS NOT NULL`,
  );

  return {
    count: (host, day, lines) =>
      writer.write(() => {
        const counted = countArticle.get(host);
        const id = Number(counted?.['id']);
        const articles = Number(counted?.['articles']);
        for (const { hash, text, isAtEdge } of lines)
          countLine.run({ host: id, hash, text, edge: isAtEdge ? 1 : 0, day });
        if (articles >= MOST_ARTICLES) for (const statement of halve) statement.run(id);
        if (articles % PRUNE_EVERY === 0) prune.run({ host: id });
      }),
    of: (host) =>
      writer.read(() => {
        const found = find.get(host);
        if (found === undefined) return { articles: 0, lines: [] };
        return { articles: Number(found['articles']), lines: kept.all(Number(found['id'])).map(toLine) };
      }),
    hosts: () =>
      writer.read(() => all.all().map((row) => ({ host: String(row['host']), articles: Number(row['articles']) }))),
    spare: (host, hash) => writer.write(() => spare.run(host, hash).changes > 0),
  };
}

const toLine = (row: Record<string, unknown>): HostLine => ({
  hash: String(row['hash']),
  text: String(row['text']),
  articles: Number(row['articles']),
  edges: Number(row['edges']),
  days: Number(row['days']),
  isSpared: row['spared'] === 1,
});
