/**
 * `node bench/extraction/recurring-lines/run.ts [HOST]`: what is learned from the articles of ../shared/data/news when they come one after another, host
 * by host. Prints each line that was taken out, how often, and when it was first; writes nothing. Many articles have no date, and others
 * are of three days, so they come as from an outlet that publishes ten a day: the fewer a day, the more easily a line is learned.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { Problem } from '../../../src/domain/problem.ts';
import { countLines, findLineHost, withRecurringLines } from '../../../src/pipeline/host-lines.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-store.ts';
import { getMaterial } from '../../material.ts';

interface NewsRow {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly crawled?: string;
  readonly body: string;
}

const ARTICLES_A_DAY = 10;
const DAY_MS = 24 * 3_600_000;
const FEWEST_ARTICLES = 100;
const LONGEST_PRINTED = 140;
const [only] = process.argv.slice(2);

const folder = getMaterial('data/news');
const rows = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl.gz'))
  .flatMap((file) =>
    gunzipSync(readFileSync(path.join(folder, file)))
      .toString()
      .trim()
      .split('\n'),
  )
  .map((line) => JSON.parse(line) as NewsRow)
  .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));

function dayOf({ published, crawled }: NewsRow): string {
  return (published ?? crawled ?? '').slice(0, 10);
}

const byHost = Map.groupBy(rows, ({ url }) => findLineHost(url ?? null) ?? '');
byHost.delete('');
const dir = mkdtempSync(path.join(tmpdir(), 'sorot-recurring-'));
const store = await openSqliteStore({ dir, holder: 'bench' });
for (const [host, articles] of [...byHost].toSorted((a, b) => b[1].length - a[1].length)) {
  if (articles.length < FEWEST_ARTICLES || (only !== undefined && only !== host)) continue;
  const taken = new Map<string, { count: number; readonly since: number }>();
  for (const [at, row] of articles.entries()) {
    const { id, url = null, title = null, body } = row;
    const fetchedAt = new Date(Math.floor(at / ARTICLES_A_DAY) * DAY_MS).toISOString();
    const document = { kind: 'fields', id, url, title, source: null, published: null, body, fetchedAt } as const;
    const read = await withRecurringLines(document, store.lines).then((known) => {
      try {
        return extractArticle(known);
      } catch (error) {
        if (error instanceof Problem) return undefined;
        throw error;
      }
    });
    if (read === undefined) continue;
    await countLines(read, store.lines);
    for (const index of read.provenance.recurring) {
      const line = read.boilerplate[index] ?? '';
      const seen = taken.get(line) ?? { count: 0, since: at };
      taken.set(line, { ...seen, count: seen.count + 1 });
    }
  }
  const lines = [...taken].toSorted((a, b) => b[1].count - a[1].count);
  const sum = lines.reduce((total, [, { count }]) => total + count, 0);
  console.log(`${host}: ${articles.length} articles, ${sum} lines taken out, ${lines.length} different`);
  for (const [line, { count, since }] of lines)
    console.log(`  ${count}× from article ${since} on: ${line.slice(0, LONGEST_PRINTED)}`);
}
await store.close();
rmSync(dir, { recursive: true });
