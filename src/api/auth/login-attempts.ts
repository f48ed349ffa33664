import type { Clock } from '../../base/clock.ts';

const MOST_ATTEMPTS = 5;
const WINDOW_MS = 15 * 60_000;
/** Names and addresses remembered at once; beyond it the oldest are forgotten, so that memory stays bounded under attack. */
const MOST_KEYS = 10_000;

interface LoginAttempt {
  /** 0: go on. Otherwise nothing may be tried for so long. */
  readonly waitSeconds: number;
  /** The password was right: this try does not count. */
  succeed(): void;
}

/** Five tries in fifteen minutes for a name and for an address. A try counts from its beginning, so parallel ones count too. */
export interface LoginAttempts {
  begin(name: string, address: string): LoginAttempt;
}

export function createLoginAttempts(clock: Clock): LoginAttempts {
  const triesOf = new Map<string, readonly number[]>();

  const recentTries = (key: string): readonly number[] => {
    const since = clock.now() - WINDOW_MS;
    return (triesOf.get(key) ?? []).filter((time) => time > since);
  };
  const remember = (key: string, tries: readonly number[]): void => {
    triesOf.delete(key);
    if (tries.length > 0) triesOf.set(key, tries);
    const [oldest] = triesOf.keys();
    if (triesOf.size > MOST_KEYS && oldest !== undefined) triesOf.delete(oldest);
  };
  const waitMs = (key: string): number => {
    const tries = recentTries(key);
    const first = tries.at(-MOST_ATTEMPTS);
    return first === undefined ? 0 : first + WINDOW_MS - clock.now();
  };

  return {
    begin(name, address) {
      const keys = [`name ${name.toLowerCase()}`, `address ${address}`];
      const wait = Math.max(...keys.map(waitMs));
      if (wait > 0) return { waitSeconds: Math.ceil(wait / 1000), succeed() {} };
      const now = clock.now();
      for (const key of keys) remember(key, [...recentTries(key), now]);
      return {
        waitSeconds: 0,
        succeed() {
          for (const key of keys) {
            const tries = recentTries(key);
            remember(key, tries.toSpliced(tries.indexOf(now), tries.includes(now) ? 1 : 0));
          }
        },
      };
    },
  };
}
