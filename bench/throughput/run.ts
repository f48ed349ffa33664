/**
 * `npm run bench:throughput [ARTICLES]`: the way of `sorot analyze` over real articles: how many a second, at what peak memory, and
 * which stage takes what share of the time. Writes docs/performance.md.
 */
import { createReadStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../src/config/config.ts';
import { getDocument, type InputItem } from '../../src/pipeline/input-item.ts';
import { mapOrdered } from '../../src/pipeline/ordered.ts';
import { readInput } from '../../src/pipeline/read-input.ts';
import { createAnalysisPool } from '../../src/pipeline/worker-pool.ts';
import { SYSTEM_CLOCK } from '../../src/base/clock.ts';
import { createCrawler } from '../../src/crawl/crawler.ts';
import { describeConditions } from '../conditions.ts';
import { getMaterial } from '../material.ts';

const DOC = path.join(import.meta.dirname, '../../docs/performance.md');
const wanted = Number(process.argv[2] ?? 2000);
// One in seven of all files, so that outlets, years and lengths are mixed.
const EVERY = 7;

async function* readArticles(folder: string): AsyncGenerator<InputItem> {
  let seen = 0;
  let given = 0;
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .toSorted()) {
    for await (const item of readInput(createReadStream(path.join(folder, file)), { name: file, lines: true })) {
      if (given === wanted) return;
      if ((seen += 1) % EVERY !== 0) continue;
      given += 1;
      yield item;
    }
  }
}

const folder = getMaterial('data/news');
const conditions = describeConditions();
const config = readConfig();
const pool = createAnalysisPool(config);
const crawler = createCrawler(config, SYSTEM_CLOCK);
const spent = new Map<string, number>();
let bytes = 0;
let articles = 0;

const loading = performance.now();
await pool.models();
const loaded = performance.now();
const analyses = mapOrdered(readArticles(folder), pool.workers * 4, async (item) =>
  pool.analyse(await getDocument(item, { crawler, pool })),
);
for await (const { record, timings } of analyses) {
  articles += 1;
  bytes += JSON.stringify(record).length;
  for (const [stage, ms] of Object.entries(timings)) spent.set(stage, (spent.get(stage) ?? 0) + ms);
}
const seconds = (performance.now() - loaded) / 1000;
await Promise.all([pool.close(), crawler.close()]);

const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
const lines = [
  '# Performance',
  '',
  'Written by `npm run bench:throughput`, which takes the way of `sorot analyze`: reading gzipped JSON Lines, analysing in worker threads, printing the records.',
  '',
  `Measured ${conditions}.`,
  '',
  '| | |',
  '|---|---|',
  `| articles | ${articles} |`,
  `| articles a second, ${pool.workers} workers | ${(articles / seconds).toFixed(1)} |`,
  `| milliseconds an article in one thread | ${(total / articles).toFixed(2)} |`,
  `| loading the models | ${((loaded - loading) / 1000).toFixed(2)} s a worker |`,
  `| peak memory of the process, all workers | ${peakMb} MB |`,
  `| output | ${(bytes / articles / 1024).toFixed(1)} KB an article |`,
  '',
  '| stage | ms an article | share |',
  '|---|---|---|',
  ...Array.from(
    spent,
    ([stage, ms]) => `| ${stage} | ${(ms / articles).toFixed(3)} | ${((100 * ms) / total).toFixed(1)} % |`,
  ),
  '',
].join('\n');
console.log(lines);
mkdirSync(path.dirname(DOC), { recursive: true });
writeFileSync(DOC, lines);
