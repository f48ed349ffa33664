/**
 * `node run.ts SYSTEM PAGES.jsonl`: reads the pages by one system in a process of its own and prints what it gave, how long each
 * page took and how much memory the process needed at most. `trafilatura_pages.py` answers in the same form.
 */
import { readFileSync } from 'node:fs';
import type { PageReading, PageToRead } from './system.ts';

/** Of memory, as the system counts it. */
const KIB = 1024;
/** After one to warm up. A page's time is the median of them. */
const PASSES = 3;
type Read = (bytes: Uint8Array, page: PageToRead) => string | null;
/** Each is loaded alone, so that the memory is its own. */
const SYSTEMS: Readonly<Record<string, () => Promise<Read>>> = {
  sorot: async () => (await import('./by-sorot.ts')).readBySorot,
  'sorot-rules': async () => (await import('./by-sorot.ts')).readBySorotWithRules,
  readability: async () => (await import('./by-readability.ts')).readByReadability,
};

const [system = '', file = ''] = process.argv.slice(2);
const read = await SYSTEMS[system]?.();
if (read === undefined) throw new Error(`no system ${system}`);
const pages = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => JSON.parse(line) as PageToRead);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const passes = Array.from({ length: PASSES + 1 }, () => pages.map(timeReading));
const [warmUp = [], ...timed] = passes;
for (const [index, { id, text }] of warmUp.entries()) {
  const reading: PageReading = { id, text, ms: median(timed.map((pass) => pass[index]?.ms ?? 0)) };
  console.log(JSON.stringify(reading));
}
console.log(JSON.stringify({ peakMb: (process.resourceUsage().maxRSS * KIB) / 1_000_000 }));

function timeReading(page: PageToRead): PageReading {
  const bytes = readFileSync(page.file);
  const start = performance.now();
  const text = read?.(bytes, page) ?? null;
  return { id: page.id, text, ms: performance.now() - start };
}
