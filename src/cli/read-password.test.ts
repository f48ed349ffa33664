import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { setImmediate as tick } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readNewPassword } from './read-password.ts';

const { signal } = new AbortController();

/** A terminal at which someone types each answer when asked. */
const atTerminal = async (answers: readonly string[]) => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode() {} });
  const output = new PassThrough({ encoding: 'utf8' });
  const shown: string[] = [];
  const password = readNewPassword({ input, output }, signal);
  password.catch(() => {});
  for (const answer of answers) {
    while (shown.at(-1)?.endsWith(': ') !== true) {
      const [text] = (await once(output, 'data')) as [string];
      shown.push(text);
    }
    await tick();
    input.write(`${answer}\r`);
    shown.push('');
  }
  return { shown: shown.join(''), result: await password.catch((error: unknown) => error) };
};

test('a password is asked for twice and never shown', async () => {
  expect(await atTerminal(['kata sandi baru', 'kata sandi baru'])).toEqual({
    shown: 'Password: \nOnce more: ',
    result: 'kata sandi baru',
  });
});

test('two that differ are refused', async () => {
  expect((await atTerminal(['kata sandi baru', 'kata sandi lama'])).result).toMatchObject({
    code: 'password-mismatch',
  });
});

test.each([
  [['kata sandi\n', 'lain\n'], 'kata sandi'],
  [['kata', ' sandi\r\n'], 'kata sandi'],
  [['tanpa akhir baris'], 'tanpa akhir baris'],
  [[], ''],
])('from a pipe it is the first line: %j', async (chunks, password) => {
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  expect(await readNewPassword({ input, output: new PassThrough() }, signal)).toBe(password);
});
