import { Problem } from '../../domain/problem.ts';
import type { Backfill, BackfillRequest } from '../../store/backfill-store.ts';
import { toTime } from '../collect-tools.ts';
import type { Log } from '../log.ts';
import { walkBackfill, type BackfillTools, type WalkOptions } from './backfill.ts';
import { beginBackfill } from './begin-backfill.ts';
import type { DiscoveryTools } from './discover-source.ts';
import { findLists } from './find-lists.ts';

/** Backfills that go on beside everything else. */
export interface BackgroundBackfills {
  /** Goes on with those that were running when the last process ended. */
  resume(): Promise<void>;
  /** Begins one, or goes on with the same one. Throws the Problems of `findLists`. */
  begin(request: BackfillRequest): Promise<Backfill>;
  /** Stops one where it is; the same request goes on with it. Throws 'backfill-not-found'. */
  stop(source: string): Promise<Backfill>;
  /** When all have come to rest. */
  settled(): Promise<void>;
}

interface Walk {
  readonly controller: AbortController;
  readonly work: Promise<void>;
}

// With a site in trouble, a list is tried for about two hours. Of a backfill, few pages wait at a time: what is new comes soon.
const OPTIONS: WalkOptions = { attempts: 8, mostWaiting: 100 };

/** @param signal ends all of them; they stay `running` in the store, to be resumed. */
export function createBackgroundBackfills(
  tools: BackfillTools & DiscoveryTools & { readonly log: Log },
  signal: AbortSignal,
): BackgroundBackfills {
  const { backfills, clock, log } = tools;
  const walks = new Map<string, Walk>();

  const start = (request: BackfillRequest): void => {
    const { source } = request;
    if (walks.has(source)) return;
    const controller = new AbortController();
    const work = walk(request, AbortSignal.any([signal, controller.signal])).finally(() => walks.delete(source));
    walks.set(source, { controller, work });
  };
  const walk = async (request: BackfillRequest, stop: AbortSignal): Promise<void> => {
    const { source } = request;
    try {
      for await (const { url, offered, problem } of walkBackfill(request, OPTIONS, tools, stop)) {
        if (problem === null) log.info({ source, list: url, pages: offered }, 'backfill: list read');
        else log.warn({ source, list: url, problem: problem.code }, 'backfill: list not read');
      }
    } catch (error) {
      if (!stop.aborted) log.error({ err: error, source }, 'backfill broken off');
    }
  };
  const end = async (source: string): Promise<void> => {
    const running = walks.get(source);
    running?.controller.abort();
    await running?.work;
  };
  const getState = async (source: string): Promise<Backfill> => {
    const state = await backfills.find(source);
    if (state === undefined) throw new Problem('backfill-not-found', { source });
    return state;
  };

  return {
    async resume() {
      for (const backfill of await backfills.all()) if (backfill.state === 'running') start(backfill);
    },
    async begin(request) {
      await end(request.source);
      await beginBackfill(request, () => findLists(request.source, tools, signal), tools);
      start(request);
      return getState(request.source);
    },
    async stop(source) {
      const { state } = await getState(source);
      if (state !== 'running') throw new Problem('backfill-not-found', { source });
      await end(source);
      // It may have come to its end in the meantime.
      const isOpen = (await getState(source)).state === 'running';
      if (isOpen) await backfills.setState(source, 'stopped', toTime(clock.now()));
      return getState(source);
    },
    async settled() {
      await Promise.all(Array.from(walks.values(), ({ work }) => work));
    },
  };
}
