import type { Clock } from '../../base/clock.ts';
import type { Crawler } from '../../crawl/crawler.ts';
import { formatOpml } from '../../crawl/feeds/opml.ts';
import type { OutletFacts } from '../../domain/outlet.ts';
import { Problem } from '../../domain/problem.ts';
import type { Backfill } from '../../store/backfill-store.ts';
import type { Completeness } from '../../store/source-store.ts';
import type { Store } from '../../store/store.ts';
import { toTime } from '../collect-tools.ts';
import type { Log } from '../log.ts';
import { runNightly } from '../nightly.ts';
import { applyEdits } from './apply-edits.ts';
import { createBackgroundBackfills } from './background-backfills.ts';
import { discoverSource, type DiscoveredSource } from './discover-source.ts';
import { importOpml } from './import-opml.ts';
import { measureDue } from './measure-due.ts';
import { measureSource } from './measure-source.ts';
import type { OutletChange, SourceCatalogue } from './source-catalogue.ts';
import { readSourceDetail, type SourceDetail } from './source-detail.ts';
import type { SourceReport } from './source-report.ts';
import { readSourceReports } from './source-reports.ts';

export interface DeskTools {
  readonly store: Store;
  readonly catalogue: SourceCatalogue;
  readonly crawler: Crawler;
  readonly clock: Clock;
  readonly log: Log;
}

/** All that can be asked and done about sources while the program runs. Sources are named by the domain of their outlet. */
export interface SourceDesk {
  reports(): Promise<readonly SourceReport[]>;
  /** Throws 'source-not-found'. */
  detail(source: string): Promise<SourceDetail>;
  /** Throws 'address-invalid', 'source-exists'. */
  add(facts: Partial<OutletFacts> & Pick<OutletFacts, 'home'>, user: string | null): Promise<SourceDetail>;
  /** Articles that are here are told of it in the background. Throws 'source-not-found'. */
  change(source: string, change: OutletChange, user: string | null): Promise<SourceDetail>;
  /** Back to what came with the program. Throws 'source-not-found'. */
  reset(source: string, user: string | null): Promise<void>;
  /** Looks for feeds, sitemaps and index pages. Throws the Problems of `discoverSource`. */
  discover(address: string, signal: AbortSignal): Promise<DiscoveredSource>;
  /** Throws 'source-not-found' and what kept it from being measured. */
  measure(source: string): Promise<readonly Completeness[]>;
  beginBackfill(source: string, since: string, undated: boolean): Promise<Backfill>;
  stopBackfill(source: string): Promise<Backfill>;
  /** Throws 'opml-unreadable'. */
  importOpml(text: string): Promise<{ readonly added: number; readonly known: number }>;
  /** Throws 'feeds-none'. */
  exportOpml(): Promise<string>;
}

/** The desk, with the work that goes on by itself. */
export interface RunningDesk extends SourceDesk {
  /** Measures at night, goes on with backfills and with edits that articles were not told of, until aborted. */
  run(): Promise<void>;
}

export function createSourceDesk(tools: DeskTools, signal: AbortSignal): RunningDesk {
  const { store, catalogue, crawler, clock, log } = tools;
  const work = { ...store, catalogue, crawler, clock, log };
  const backfills = createBackgroundBackfills(work, signal);
  const author = (name: string | null) => ({ name, at: toTime(clock.now()) });

  // One at a time: an edit that comes while articles are told of another waits for its turn.
  let telling: Promise<unknown> = Promise.resolve();
  const tell = (): void => {
    telling = telling
      .then(() => applyEdits(work, signal))
      .catch((error: unknown) => {
        if (!signal.aborted) log.error({ err: error }, 'articles were not told of an edited outlet');
      });
  };
  const reports = (): Promise<readonly SourceReport[]> => readSourceReports(tools, clock.now());
  const getReport = async (source: string): Promise<SourceReport> => {
    const report = (await reports()).find(({ domain }) => domain === source);
    if (report === undefined) throw new Problem('source-not-found', { source });
    return report;
  };
  const detail = async (source: string): Promise<SourceDetail> =>
    readSourceDetail(await getReport(source), tools, clock.now());

  return {
    reports,
    detail,
    async add(facts, user) {
      const { domain } = await catalogue.add(facts, author(user));
      tell();
      return detail(domain);
    },
    async change(source, change, user) {
      await getReport(source);
      await catalogue.change(source, change, author(user));
      tell();
      return detail(source);
    },
    async reset(source, user) {
      await getReport(source);
      await catalogue.reset(source, author(user));
      tell();
    },
    discover: (address, asked) => discoverSource(address, work, asked),
    async measure(source) {
      await getReport(source);
      const measured = await measureSource(source, '', work, signal);
      if (measured instanceof Problem) throw measured;
      return measured;
    },
    async beginBackfill(source, since, undated) {
      await getReport(source);
      return backfills.begin({ source, since, undated });
    },
    stopBackfill: (source) => backfills.stop(source),
    importOpml: (text) => importOpml(text, 'OPML', store.feeds, toTime(clock.now())),
    async exportOpml() {
      const feeds = await store.feeds.all();
      if (feeds.length === 0) throw new Problem('feeds-none');
      return formatOpml(feeds);
    },
    async run() {
      tell();
      await backfills.resume();
      await runNightly(() => measureDue(work, signal), { clock, log, signal });
      await Promise.all([telling, backfills.settled()]);
    },
  };
}
