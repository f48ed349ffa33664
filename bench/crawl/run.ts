/**
 * `npm run bench:crawl [OUTLETS] [HOURS] [FACTOR]`: a nation of outlets on this machine publishes 50,000 articles a day, its time running
 * FACTOR times as fast as ours; the collector is killed three times and must hold every article once in the end, without having asked any
 * site faster than allowed. Writes docs/crawl.md when the nation is whole.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { describeConditions } from '../conditions.ts';
import { measureFeeds } from '../feeds/measure.ts';
import { findMaterial } from '../material.ts';
import { checkStore } from './check-store.ts';
import { createCollectorChild } from './collector-child.ts';
import { describeRun } from './describe-run.ts';
import { countArticles, inventNation } from './nation.ts';
import { startNation } from './nation-server.ts';
import { createScaledClock } from './scaled-clock.ts';

const DOC = path.join(import.meta.dirname, '../../docs/crawl.md');
const WHOLE = { outlets: 300, hours: 3, factor: 60 };
const ARTICLES_A_DAY = 50_000;
const SECONDS_AN_HOUR = 3600;
// Shares of the publishing time at which the collector is killed.
const KILLED_AT = [0.2, 0.45, 0.7];
// Unlike all else a connection is given its time in real seconds: a busy machine must not look like a dead outlet.
const TIMEOUT_MS = 4000;
// Slow outlets are asked once in two hours, and a page that fails is tried again after up to half an hour.
const LONGEST_DRAIN_HOURS = 8;
// After all is here: time enough for doubles to show.
const AFTERMATH_MS = 5000;

const [outlets = WHOLE.outlets, hours = WHOLE.hours, factor = WHOLE.factor] = process.argv.slice(2).map(Number);
const conditions = describeConditions();
const nation = inventNation({ outlets, hours, articlesADay: (ARTICLES_A_DAY * outlets) / WHOLE.outlets });
const expected = countArticles(nation);
const home = mkdtempSync(path.join(tmpdir(), 'sorot-crawl-'));
try {
  const time = { from: Date.now(), factor };
  const clock = createScaledClock(time);
  const server = await startNation(nation, time.from, clock);
  const store = await openSqliteStore({ dir: home, holder: 'bench:crawl' });
  for (const feed of server.feeds) await store.feeds.add(feed, new Date(clock.now()).toISOString());
  await store.close();

  const realMs = (nationHours: number): number => (nationHours * SECONDS_AN_HOUR * 1000) / factor;
  const untilShare = (share: number): Promise<void> =>
    sleep(Math.max(0, time.from + realMs(hours) * share - Date.now()));
  const collector = createCollectorChild({ home, time, timeoutMs: TIMEOUT_MS });
  const latest = (): number => collector.reports.at(-1)?.articles ?? 0;
  const isComplete = (): boolean => latest() >= expected;

  console.log(`${expected} articles of ${outlets} outlets in ${hours} hours, ${factor} times as fast`);
  collector.begin();
  const telling = setInterval(() => {
    const { rssMb = 0, heapMb = 0, tasks } = collector.reports.at(-1) ?? {};
    console.log(
      `${latest()} of ${expected} articles, ${tasks?.waiting ?? 0} pages wait, ${rssMb} MB, heap ${heapMb} MB`,
    );
  }, 10_000);
  for (const share of KILLED_AT) {
    await untilShare(share);
    await collector.kill();
    server.courtesy.forgetAsked();
    collector.begin();
  }
  await untilShare(1);
  const drainEnds = Date.now() + realMs(LONGEST_DRAIN_HOURS);
  while (!isComplete() && Date.now() < drainEnds) await sleep(500);
  await sleep(AFTERMATH_MS);
  const status = await collector.stop();
  clearInterval(telling);
  const findings = await checkStore(home, nation, (host) => server.origin(host));
  await server.close();

  const text = describeRun({
    conditions,
    nation,
    hours,
    factor,
    realSeconds: (Date.now() - time.from) / 1000,
    kills: KILLED_AT.length,
    status,
    reports: collector.reports,
    courtesy: server.courtesy,
    findings,
  });
  console.log(text);
  for (const { url, trait } of findings.missing.slice(0, 20)) console.log(`missing: ${url} (${trait})`);
  for (const discourtesy of server.courtesy.discourtesies.slice(0, 20)) console.log('too fast:', discourtesy);
  const isWhole = outlets === WHOLE.outlets && hours === WHOLE.hours;
  const feeds = findMaterial('data/html/feeds');
  if (isWhole && feeds !== undefined) writeFileSync(DOC, `${text}\n${measureFeeds(feeds)}`);
  const isRight = findings.missing.length + findings.surplus + server.courtesy.discourtesies.length === 0;
  process.exitCode = isRight ? 0 : 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
