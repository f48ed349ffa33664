import type { Command } from 'commander';
import type { Config } from '../config/config.ts';
import type { Crawler } from '../crawl/crawler.ts';
import type { Log } from '../pipeline/log.ts';
import type { PageArchive } from '../pipeline/page-archive.ts';
import type { AnalysisPool } from '../pipeline/worker-pool.ts';
import type { Store } from '../store/store.ts';

/** What `main.ts` hands to every command. What is opened here is closed when the command ends, last opened first. */
export interface CliContext {
  readonly config: Config;
  readonly log: Log;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Aborted at the first SIGINT or SIGTERM: end cleanly. */
  readonly signal: AbortSignal;
  /** `command` is what a second process is told of this one: "sorot run". */
  openStore(command: string): Promise<Store>;
  openCrawler(): Crawler;
  /** The pages as they were fetched. */
  openArchive(store: Store): PageArchive;
  openAnalysisPool(): AnalysisPool;
  /** The exit status when the command has ended: 1 where some item failed (0 unless told). */
  setStatus(status: 1 | 2): void;
}

/** A file of `commands/` exports one of these. */
export type RegisterCommand = (program: Command, context: CliContext) => void;
