import { randomUUID } from 'node:crypto';
import { hashPassword, PASSWORD_LEAST_LENGTH } from '../../api/auth/password.ts';
import { Problem } from '../../domain/problem.ts';
import type { CliContext, RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { readNewPassword } from '../read-password.ts';

const NAME = /^[\p{L}\p{N}._-]{1,64}$/u;

export const registerUser: RegisterCommand = (program, context) => {
  const user = program.command('user').description('manage who may log in');
  user
    .command('add')
    .description('add a user; the password is asked for, or read from standard input where that is no terminal')
    .argument('<name>', 'letters, digits, dots, underscores and hyphens')
    .action((name: string) => addUser(name, context));
  user
    .command('list')
    .description('list the users')
    .action(() => listUsers(context));
  user
    .command('remove')
    .description('remove a user and end their sessions')
    .argument('<name>')
    .action((name: string) => removeUser(name, context));
};

async function addUser(name: string, context: CliContext): Promise<void> {
  if (!NAME.test(name)) throw new Problem('user-name');
  const { users } = await context.openStore('sorot user add');
  if ((await users.findByName(name)) !== undefined) throw new Problem('user-exists', { name });
  const password = await readNewPassword({ input: context.stdin, output: context.stderr }, context.signal);
  if (password.length < PASSWORD_LEAST_LENGTH) throw new Problem('password-short', { least: PASSWORD_LEAST_LENGTH });
  const passwordHash = await hashPassword(password);
  const added = await users.add({ id: randomUUID(), name, passwordHash, createdAt: new Date().toISOString() });
  if (!added) throw new Problem('user-exists', { name });
  await writeLine(context.stdout, `User "${name}" can log in.`);
}

async function listUsers(context: CliContext): Promise<void> {
  const { users } = await context.openStore('sorot user list');
  for (const { name, createdAt } of await users.all()) await writeLine(context.stdout, `${name}\t${createdAt}`);
}

async function removeUser(name: string, context: CliContext): Promise<void> {
  const { users } = await context.openStore('sorot user remove');
  if (!(await users.remove(name))) throw new Problem('user-not-found', { name });
  await writeLine(context.stdout, `User "${name}" is removed.`);
}
