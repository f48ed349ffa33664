import { expect, test } from 'vitest';
import { hashPassword, isPassword, NOBODYS_PASSWORD } from './password.ts';

test('a password is known again, another is not, and the same one is never kept the same way twice', async () => {
  const [kept, again] = await Promise.all([hashPassword('kata sandi é'), hashPassword('kata sandi é')]);
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(kept).not.toBe(again);
  expect(await isPassword('kata sandi e\u0301', kept)).toBe(true);
  expect(await isPassword('kata sandi e', kept)).toBe(false);
});

// Made by the reference implementation: echo -n "password" | argon2 somesalt -id -t 2 -k 65536 -p 1 -e
test('a string of the reference implementation is understood', async () => {
  const encoded = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await isPassword('password', encoded)).toBe(true);
});

test.each([NOBODYS_PASSWORD, '', 'password', '$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$AAAAAAAAAAAAAAAAAAAAAA'])(
  'nothing is the password of %j',
  async (encoded) => {
    expect(await isPassword('password', encoded)).toBe(false);
  },
);
