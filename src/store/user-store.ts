export interface User {
  readonly id: string;
  readonly name: string;
  /** As `api/auth` encodes it; the store does not look inside. */
  readonly passwordHash: string;
  readonly createdAt: string;
}

export interface Session {
  /** SHA-256 of the token: the token itself is never stored. */
  readonly tokenHash: string;
  readonly userId: string;
  readonly expiresAt: string;
}

export interface UserStore {
  /** False where the name (compared without case) is taken. */
  add(user: User): Promise<boolean>;
  findByName(name: string): Promise<User | undefined>;
  /** In the order in which they were added. */
  all(): Promise<readonly User[]>;
  /** Removes the user and ends their sessions; false where there is no such name (compared without case). */
  remove(name: string): Promise<boolean>;
  count(): Promise<number>;
  openSession(session: Session): Promise<void>;
  /** The user of a session that has not expired. */
  findSession(tokenHash: string, now: string): Promise<User | undefined>;
  closeSession(tokenHash: string): Promise<void>;
}
