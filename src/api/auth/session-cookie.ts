import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sha256Hex } from '../../base/hash.ts';
import type { User } from '../../store/user-store.ts';
import type { ApiEnv } from '../api-env.ts';
import { isoTime } from '../iso-time.ts';

const COOKIE = 'sorot_session';
const TOKEN_BYTES = 32;
const SESSION_SECONDS = 7 * 24 * 3600;

/** Opens a session for the user. The browser keeps the token, the store only its hash: who reads the store cannot log in with it. */
export async function startSession(c: Context<ApiEnv>, user: User): Promise<void> {
  const { store, clock } = c.var.dependencies;
  await endSession(c);
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = isoTime(clock, SESSION_SECONDS * 1000);
  await store.users.openSession({ tokenHash: sha256Hex(token), userId: user.id, expiresAt });
  // The server itself speaks plain HTTP; behind a proxy with TLS the browser's Origin tells that the page is on https.
  const secure = c.req.header('Origin')?.startsWith('https:') ?? false;
  setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: SESSION_SECONDS, secure });
}

/** The user of the request's session, or null. */
export async function findSessionUser(c: Context<ApiEnv>): Promise<User | null> {
  const token = getCookie(c, COOKIE);
  if (token === undefined) return null;
  const { store, clock } = c.var.dependencies;
  return (await store.users.findSession(sha256Hex(token), isoTime(clock))) ?? null;
}

/** Ends the request's session, if it has one. */
export async function endSession(c: Context<ApiEnv>): Promise<void> {
  const token = getCookie(c, COOKIE);
  if (token === undefined) return;
  await c.var.dependencies.store.users.closeSession(sha256Hex(token));
  deleteCookie(c, COOKIE, { path: '/' });
}
