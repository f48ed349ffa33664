/**
 * `node bench/extraction/hostile/run.ts`: processor time (all threads) and memory for pages made to harm, each in a process of its own. Nothing is written; status 1
 * where a page takes longer or more memory than it may, or ends in anything but an article or a Problem.
 */
import { spawnSync } from 'node:child_process';
import { Problem } from '../../../src/domain/problem.ts';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { findPublisher } from '../../../src/sources/find-publisher.ts';
import { hostilePages } from '../../../tests/hostile-pages.ts';
import { describeConditions } from '../../conditions.ts';

const PAGES = hostilePages(5);
const LONGEST_MS = 1000;
const MOST_MB = 250;
const BYTES_PER_MB = 1_000_000;
const GIVE_UP_MS = 60_000;

interface Measure {
  readonly outcome: string;
  readonly ms: number;
  readonly mb: number;
}

/** The page's bytes are made first and count as memory, not as time. */
function measure(name: string): Measure {
  const bytes = Buffer.from(PAGES.find((page) => page.name === name)?.make() ?? '');
  const began = process.cpuUsage();
  const outcome = ((): string => {
    try {
      const url = 'https://www.kontan.co.id/news/judul';
      extractArticle({ kind: 'html', id: null, url, bytes, charset: null, fetchedAt: null }, findPublisher);
      return 'article';
    } catch (error) {
      return error instanceof Problem ? error.code : String(error);
    }
  })();
  const { user, system } = process.cpuUsage(began);
  return { outcome, ms: (user + system) / 1000, mb: (process.resourceUsage().maxRSS * 1024) / BYTES_PER_MB };
}

function measureApart(name: string): Measure {
  const args = [...process.execArgv, import.meta.filename, name];
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: GIVE_UP_MS });
  return status === 0 ? (JSON.parse(stdout) as Measure) : { outcome: 'crash', ms: Infinity, mb: Infinity };
}

const [only] = process.argv.slice(2);
if (only !== undefined) {
  console.log(JSON.stringify(measure(only)));
} else {
  console.log(`Measured ${describeConditions()}.\n\n| page of | outcome | ms | MB |\n|---|---|---|---|`);
  const failed = PAGES.filter(({ name, holdsArticle }) => {
    const { outcome, ms, mb } = measureApart(name);
    const isWrong = ms > LONGEST_MS || mb > MOST_MB || outcome !== (holdsArticle ? 'article' : 'no-article');
    console.log(`| ${name} | ${outcome} | ${ms.toFixed(0)} | ${mb.toFixed(0)} |${isWrong ? ' <-' : ''}`);
    return isWrong;
  });
  process.exitCode = failed.length > 0 ? 1 : 0;
}
