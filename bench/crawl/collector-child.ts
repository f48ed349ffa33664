import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { CollectorReport, CollectorSettings } from './collector-process.ts';

/** The collector's process, killed and begun again at will. */
export interface CollectorChild {
  begin(): void;
  /** SIGKILL; resolves when it is dead. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with its exit status. */
  stop(): Promise<number | null>;
  /** All that its processes told of themselves, with the seconds since the first began. */
  readonly reports: readonly (CollectorReport & { readonly seconds: number; readonly life: number })[];
}

export function createCollectorChild(settings: CollectorSettings): CollectorChild {
  const reports: (CollectorReport & { seconds: number; life: number })[] = [];
  const began = performance.now();
  let child: ChildProcess | undefined;
  let life = 0;

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (!child || child.exitCode !== null) throw new Error(`the collector has ended by itself (${child?.exitCode})`);
    const exited = once(child, 'exit');
    child.kill(signal);
    const [code] = (await exited) as [number | null];
    return code;
  };
  return {
    begin() {
      life += 1;
      const ofThisLife = life;
      child = fork(new URL('./collector-process.ts', import.meta.url), [JSON.stringify(settings)]);
      child.on('message', (message) => {
        const seconds = (performance.now() - began) / 1000;
        reports.push({ ...(message as CollectorReport), seconds, life: ofThisLife });
      });
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    reports,
  };
}
