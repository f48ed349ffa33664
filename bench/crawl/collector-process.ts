/** The collector of `sorot run`, in a time of its own and with all names leading to this machine. Killed and started again by `run.ts`. */
import type { LookupFunction } from 'node:net';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseConfig } from '../../src/config/config.ts';
import { createCaptures } from '../../src/crawl/captures/captures.ts';
import { createCrawler } from '../../src/crawl/crawler.ts';
import { createCollector } from '../../src/pipeline/collect.ts';
import type { Counts } from '../../src/pipeline/counters.ts';
import { SILENT_LOG } from '../../src/pipeline/log.ts';
import { createPageArchive } from '../../src/pipeline/page-archive.ts';
import { createAnalysisPool } from '../../src/pipeline/worker-pool.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import type { TaskCounts } from '../../src/store/task-store.ts';
import { createScaledClock, type Timescale } from './scaled-clock.ts';

export interface CollectorSettings {
  readonly home: string;
  readonly time: Timescale;
  readonly timeoutMs: number;
}

/** What the process tells of itself every other second. */
export interface CollectorReport {
  readonly articles: number;
  readonly tasks: TaskCounts;
  readonly counts: Counts;
  readonly rssMb: number;
  /** After a collection of garbage, of the thread that collects. */
  readonly heapMb: number;
}

// Set here and not for the process, whose threads would inherit it and refuse to start.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const REPORT_MS = 2000;
const settings = JSON.parse(process.argv[2] ?? '') as CollectorSettings;
const config = parseConfig({ SOROT_HOME: settings.home, SOROT_ALLOW_PRIVATE_ADDRESSES: '1' });
const clock = createScaledClock(settings.time);
const lookup: LookupFunction = (_host, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]);

const store = await openSqliteStore({ dir: config.home, holder: 'bench:crawl' });
const crawler = createCrawler({ ...config, lookup, timeoutMs: settings.timeoutMs }, clock);
const pool = createAnalysisPool(config);
const dir = path.join(config.home, 'captures');
const captures = createCaptures({ dir, software: 'Sorot', userAgent: config.userAgent }, clock);
const { articles, captures: index } = store;
const archive = createPageArchive({ dir, captures, index, articles, clock, log: SILENT_LOG });
const collector = createCollector({
  store,
  crawler,
  captures: archive,
  pool,
  clock,
  log: SILENT_LOG,
  owner: String(process.pid),
});

const stop = new AbortController();
process.once('SIGTERM', () => stop.abort());
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
const report = async (): Promise<void> => {
  collectGarbage();
  const { rss, heapUsed } = process.memoryUsage();
  const told: CollectorReport = {
    articles: await articles.count(),
    tasks: await store.tasks.counts(),
    counts: collector.counts(),
    rssMb: megabytes(rss),
    heapMb: megabytes(heapUsed),
  };
  process.send?.(told);
};
const reporting = setInterval(() => void report(), REPORT_MS);

await collector.run({ signal: stop.signal, once: false });
clearInterval(reporting);
for (const thing of [crawler, pool, archive, store]) await thing.close();
process.disconnect?.();
