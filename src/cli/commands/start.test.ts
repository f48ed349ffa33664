import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = path.join(import.meta.dirname, '../main.ts');
let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'sorot-start-'));
});
afterAll(() => rm(home, { recursive: true }));

const begin = (...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [MAIN, ...args], { env: { SOROT_HOME: home, SOROT_LOG: 'silent' } });

interface Ending {
  readonly status: number | null;
  readonly out: string;
  readonly problem: string;
}
async function untilEnd(child: ChildProcessWithoutNullStreams, input = ''): Promise<Ending> {
  child.stdin.end(input);
  const [out, problem, status] = await Promise.all([
    Array.fromAsync(child.stdout.setEncoding('utf8')),
    Array.fromAsync(child.stderr.setEncoding('utf8')),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  return { status, out: out.join(''), problem: problem.join('') };
}
const sorot = (args: readonly string[], input?: string): Promise<Ending> => untilEnd(begin(...args), input);

describe('beyond this machine', () => {
  test('nothing is listened to until there is a user', async () => {
    expect(await sorot(['start', '--host', '0.0.0.0', '--port', '0'])).toEqual({
      status: 1,
      out: '',
      problem: 'sorot: There is no user yet: run "sorot user add NAME" before listening on 0.0.0.0.\n',
    });
  });

  test.each([
    [['user', 'add', 'Rina'], 'pendek\n', 'The password must have at least 10 characters.'],
    [['user', 'add', 'Rina Maulida'], '', 'A user name has 1 to 64 letters, digits, dots, underscores or hyphens.'],
    [['user', 'remove', 'Rina'], '', 'There is no user "Rina".'],
  ])('%j is refused', async (args, input, sentence) => {
    expect(await sorot(args, input)).toMatchObject({ status: 1, problem: `sorot: ${sentence}\n` });
  });

  test('users are added, listed and removed', async () => {
    expect((await sorot(['user', 'add', 'Rina'], 'kata sandi panjang\n')).status).toBe(0);
    expect((await sorot(['user', 'add', 'rina'], 'kata sandi panjang\n')).problem).toMatch(
      'There is a user "rina" already.',
    );
    expect((await sorot(['user', 'list'])).out).toMatch(/^Rina\t\d{4}-\d\d-\d\dT.*\n$/);
    expect((await sorot(['user', 'remove', 'RINA'])).status).toBe(0);
    expect((await sorot(['user', 'list'])).out).toBe('');
  });
});

test('a port that is taken is told in one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { status, problem } = await sorot(['start', '--no-build', '--no-collect', '--port', String(port)]);
  other.close();
  expect([status, problem]).toEqual([
    1,
    `sorot: Port ${port} on 127.0.0.1 is in use by another program; choose another with --port.\n`,
  ]);
});

test('the server answers, a second one on its store is told who has it, and SIGTERM ends it cleanly', async () => {
  const child = begin('start', '--no-build', '--no-collect', '--port', '0');
  let out = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      const found = /Sorot is at (http:\S+)\. Ctrl-C/.exec(out)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error(`ended early: ${out}`)));
  });
  const response = await fetch(`${url}/api/status`);
  expect(await response.json()).toMatchObject({ articles: 0, login: { required: false } });
  const second = await sorot(['user', 'list']);
  expect(second.status).toBe(1);
  expect(second.problem).toContain(String(child.pid));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});
