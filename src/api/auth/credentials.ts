import { Problem } from '../../domain/problem.ts';
import type { User, UserStore } from '../../store/user-store.ts';
import { isPassword, NOBODYS_PASSWORD } from './password.ts';

/**
 * The user with this name and password, or the Problem 'login-wrong'. An unknown name costs as much time as a wrong
 * password and is answered alike, so that names cannot be found by trying.
 */
export async function checkCredentials(
  users: UserStore,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<User> {
  const user = await users.findByName(name);
  const matches = await isPassword(password, user?.passwordHash ?? NOBODYS_PASSWORD);
  if (user === undefined || !matches) throw new Problem('login-wrong');
  return user;
}
