import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runSorot, startSorot } from '../run-sorot.ts';

export interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

interface ServerOptions {
  /** A user of this name and password, who then has to sign in. */
  readonly user?: { readonly name: string; readonly password: string };
}

/** `sorot start` on a free port with an empty store of its own. */
export async function startServer({ user }: ServerOptions = {}): Promise<Server> {
  const home = await mkdtemp(path.join(tmpdir(), 'sorot-e2e-'));
  const env = { SOROT_HOME: home };
  if (user) await runSorot(['user', 'add', user.name], { env, input: `${user.password}\n` });
  const { child, finished } = startSorot(['start', '--port', '0', ...(user ? ['--login'] : [])], { env });
  const url = await Promise.race([
    readAddress(child.stdout),
    finished.then(({ stderr }) => Promise.reject(new Error(stderr))),
  ]);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await finished;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The address that the server prints once it answers. */
async function readAddress(output: NodeJS.ReadableStream | null): Promise<string> {
  if (!output) throw new Error('the server has no output');
  let text = '';
  for (;;) {
    const [part] = (await once(output, 'data')) as [Buffer];
    text += part.toString();
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0];
    if (address !== undefined) return address;
  }
}
