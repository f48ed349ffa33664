import type { User, UserStore } from '../user-store.ts';
import type { Writer } from './writer.ts';

const USER = 'user.id, user.name, user.password_hash AS passwordHash, user.created_at AS createdAt';

export function createUserStore(writer: Writer): UserStore {
  const { database } = writer;
  const add = database.prepare(
    'INSERT INTO user (id, name, folded_name, password_hash, created_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const findByName = database.prepare(`SELECT ${USER} FROM user WHERE folded_name = ?`);
  const all = database.prepare(`SELECT ${USER} FROM user ORDER BY rowid`);
  const remove = database.prepare('DELETE FROM user WHERE folded_name = ?');
  const count = database.prepare('SELECT count(*) AS users FROM user');
  const openSession = database.prepare('INSERT INTO session (token_hash, user, expires) VALUES (?, ?, ?)');
  const findSession = database.prepare(
    `SELECT ${USER} FROM session JOIN user ON user.id = session.user WHERE token_hash = ? AND expires > ?`,
  );
  const closeSession = database.prepare('DELETE FROM session WHERE token_hash = ?');

  return {
    add: ({ id, name, passwordHash, createdAt }) =>
      writer.write(() => add.run(id, name, foldName(name), passwordHash, createdAt).changes > 0),
    findByName: (name) => writer.read(() => maybeUser(findByName.get(foldName(name)))),
    all: () => writer.read(() => all.all().map(toUser)),
    remove: (name) => writer.write(() => remove.run(foldName(name)).changes > 0),
    count: () => writer.read(() => Number(count.get()?.['users'])),
    openSession: ({ tokenHash, userId, expiresAt }) =>
      writer.write(() => void openSession.run(tokenHash, userId, Date.parse(expiresAt))),
    findSession: (tokenHash, now) => writer.read(() => maybeUser(findSession.get(tokenHash, Date.parse(now)))),
    closeSession: (tokenHash) => writer.write(() => void closeSession.run(tokenHash)),
  };
}

/** Sessions that ended are of no use to anyone. */
export function forgetExpiredSessions(writer: Writer, now: number): Promise<unknown> {
  return writer.write(() => writer.database.prepare('DELETE FROM session WHERE expires <= ?').run(now));
}

const foldName = (name: string): string => name.normalize('NFC').toLowerCase();

const maybeUser = (row: Record<string, unknown> | undefined): User | undefined => row && toUser(row);

const toUser = (row: Record<string, unknown>): User => ({ ...row }) as unknown as User;
