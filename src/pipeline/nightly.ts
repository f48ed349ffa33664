import type { Clock } from '../base/clock.ts';
import type { Log } from './log.ts';

const DAY_MS = 24 * 3_600_000;
// Three in the morning in Jakarta, when readers and newsrooms are quiet.
const NIGHT_MS = 20 * 3_600_000;
// Looking this often, a clock that was put right is noticed.
const LONGEST_NAP_MS = 3_600_000;

/** Does some work now and then every night, until aborted. Work that fails is told and done again the next night. */
export async function runNightly(
  work: () => Promise<unknown>,
  { clock, log, signal }: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  const night = (): number => Math.floor((clock.now() - NIGHT_MS) / DAY_MS);
  let done: number | undefined;
  while (!signal.aborted) {
    if (done !== night()) {
      done = night();
      await work().catch((error: unknown) => log.error({ err: error }, 'nightly work failed'));
    }
    const left = (night() + 1) * DAY_MS + NIGHT_MS - clock.now();
    await clock.sleep(Math.min(left, LONGEST_NAP_MS), signal);
  }
}
