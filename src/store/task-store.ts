import type { ProblemCode, ProblemParams } from '../domain/problem.ts';

/** A page to be fetched and analysed. */
export interface NewTask {
  /** Its address, normalised: a task is known by it for ever, so a page is never collected twice. */
  readonly url: string;
  /** Registrable domain: one request at a time and a pause between two. */
  readonly host: string;
  readonly feedId: string | null;
  readonly entry: { readonly title: string | null; readonly publishedAt: string | null };
}

export interface Task extends NewTask {
  /** Tries begun so far. */
  readonly attempts: number;
}

/** A task that is given up, kept with its reason. */
export interface QuarantinedTask extends Task {
  readonly reason: { readonly code: ProblemCode; readonly params: ProblemParams };
  readonly at: string;
}

export interface TaskCounts {
  readonly waiting: number;
  readonly leased: number;
  readonly done: number;
  readonly quarantined: number;
}

/** The frontier with leases: work that a dead worker left comes back when its lease ends. */
export interface TaskStore {
  /** Adds those not yet known; returns how many were. */
  offer(tasks: readonly NewTask[], now: string): Promise<number>;
  /** Takes up to `limit` tasks that may begin now, oldest first, at most one a host, none of a host in `busyHosts`, until `leaseUntil`. */
  lease(options: {
    readonly owner: string;
    readonly now: string;
    readonly leaseUntil: string;
    readonly limit: number;
    readonly busyHosts: readonly string[];
  }): Promise<readonly Task[]>;
  /** The work is done. False where `owner` no longer holds the lease. */
  complete(url: string, owner: string): Promise<boolean>;
  /** To be tried again from `notBefore` on. */
  retry(url: string, owner: string, notBefore: string): Promise<boolean>;
  /** The same, for a try that says nothing of the page: it does not count. */
  release(url: string, owner: string, notBefore: string): Promise<boolean>;
  quarantine(url: string, owner: string, reason: QuarantinedTask['reason'], now: string): Promise<boolean>;
  isQuarantined(url: string): Promise<boolean>;
  /** A quarantined task is done after all; false where there is no such. */
  settle(url: string): Promise<boolean>;
  /** How many tasks of a host are still to be done. */
  open(host: string): Promise<number>;
  /** When the next task may begin, or undefined where nothing waits. */
  nextAt(): Promise<string | undefined>;
  counts(): Promise<TaskCounts>;
  /** Newest first. */
  quarantined(limit: number): Promise<readonly QuarantinedTask[]>;
  /** Gives up the waiting tasks that were first tried before a moment; returns how many. */
  expire(triedBefore: string, reason: QuarantinedTask['reason'], now: string): Promise<number>;
  /** Forgets why pages were given up before a day, but not that they are done with. At most `limit` at a time; returns how many. */
  forgetReasons(before: string, limit: number): Promise<number>;
  /** Whatever is due later than this is due then: times that were written while the clock was wrong. */
  pullBack(latest: string): Promise<void>;
  /** Leaves a site alone until then, at least, across restarts. */
  rest(site: string, until: string): Promise<void>;
  /** The sites that still rest. */
  rests(now: string): Promise<readonly { readonly site: string; readonly until: string }[]>;
}
