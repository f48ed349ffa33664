import type { EventEmitter } from 'node:events';

// bin/sorot passes Ctrl-C on to a process that the terminal has told already: what comes so soon is the same wish.
const SAME_WISH_MS = 500;
const STATUS: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that work ends cleanly; a second one ends the process at once. */
export function listenForInterrupts(process: EventEmitter & { exit(status: number): never }): AbortSignal {
  const controller = new AbortController();
  let firstAt: number | undefined;
  for (const [name, status] of Object.entries(STATUS)) {
    process.on(name, () => {
      const now = performance.now();
      if (firstAt !== undefined && now - firstAt > SAME_WISH_MS) process.exit(status);
      firstAt ??= now;
      controller.abort(new Interrupted(status));
    });
  }
  return controller.signal;
}

/** The reason of an abort by the user. */
export class Interrupted extends Error {
  readonly status: number;

  constructor(status: number) {
    super('interrupted');
    this.status = status;
  }
}
