/**
 * `npm run bench:extraction`: the reader over real pages with known texts, beside others in the same run: how right and how fast.
 * Writes docs/extraction.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import { Problem } from '../../src/domain/problem.ts';
import type { FindRule } from '../../src/domain/publisher.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { findPublisher } from '../../src/sources/find-publisher.ts';
import { describeConditions } from '../conditions.ts';
import { measureFeeds } from '../feeds/measure.ts';
import { getMaterial } from '../material.ts';
import { describeBodies, type PageSet, type System } from './bodies.ts';
import { scoreLines } from './lines.ts';
import { toTable } from './markdown-table.ts';
import { checkFields, type IndonesianReading } from './metadata.ts';
import { isTuningHost, readIndonesianPages, readScrapinghubPages } from './pages.ts';
import { type DayScore, readOwnPages, scoreDays } from './publication-day/score-days.ts';
import { describeSpeed } from './speed.ts';
import { runNodeSystem, writePages } from './systems/system.ts';
import { runTrafilatura, TRAFILATURA } from './systems/trafilatura.ts';

const DOC = path.join(import.meta.dirname, '../../docs/extraction.md');

const conditions = describeConditions();
const scrapinghub = readScrapinghubPages();
const indonesian = readIndonesianPages();
const folder = mkdtempSync(path.join(tmpdir(), 'sorot-extraction-'));
const list = writePages([...scrapinghub, ...indonesian], folder);
const systems: readonly System[] = [
  { title: 'Sorot, rules off', run: runNodeSystem('sorot', list), isForIndonesian: false },
  { title: 'Sorot, rules on', run: runNodeSystem('sorot-rules', list), isForIndonesian: true },
  { title: TRAFILATURA, run: runTrafilatura(list), isForIndonesian: false },
  { title: 'readability 0.6.0 on linkedom', run: runNodeSystem('readability', list), isForIndonesian: false },
];
const sets: readonly PageSet[] = [
  { title: 'scrapinghub, all shared pages', pages: scrapinghub, isIndonesian: false },
  {
    title: 'Of these: hosts that the reader was tuned on',
    pages: scrapinghub.filter(({ url }) => isTuningHost(url)),
    isIndonesian: false,
  },
  {
    title: 'Of these: hosts held out',
    pages: scrapinghub.filter(({ url }) => !isTuningHost(url)),
    isIndonesian: false,
  },
  { title: 'Indonesian articles', pages: indonesian.filter(({ type }) => type === 'article'), isIndonesian: true },
  { title: 'Indonesian photo pages', pages: indonesian.filter(({ type }) => type === 'gallery'), isIndonesian: true },
];
const bodies = describeBodies(sets, systems, folder);
rmSync(folder, { recursive: true });

function readPage(bytes: Uint8Array, url: string | null, findRule?: FindRule): Article | undefined {
  try {
    return extractArticle({ kind: 'html', id: null, url, bytes, charset: null, fetchedAt: null }, findRule);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
const readIndonesian = (findRule?: FindRule): readonly IndonesianReading[] =>
  indonesian.map((page) => ({
    page,
    article: readPage(page.bytes, page.url, findRule),
    unaddressed: readPage(page.bytes, null, findRule),
  }));
const rulesOn = readIndonesian(findPublisher);
const checkedWithRules = checkFields(rulesOn);
const fields = checkFields(readIndonesian()).map(([field, right, of], row) => [
  field,
  `${right} of ${of}`,
  `${checkedWithRules[row]?.[1]} of ${of}`,
]);
const stale = rulesOn.filter(({ article }) => article?.provenance.rule?.stale !== false).length;

const toShare = ({ right, pages }: DayScore): string => `${right} of ${pages} (${(right / pages).toFixed(3)})`;
const days = [
  ['real Indonesian pages', indonesian] as const,
  ['our own pages, in the structure of each publisher’s', readOwnPages()] as const,
].map(([title, pages]) => [
  title,
  toShare(scoreDays(pages, false)),
  toShare(scoreDays(pages, true)),
  toShare(scoreDays(pages, true, findPublisher)),
]);
const lines = scoreLines();
const share = (part: number, whole: number): string => (part / whole).toFixed(3);
const meanKb = scrapinghub.reduce((sum, { bytes }) => sum + bytes.length, 0) / scrapinghub.length / 1000;

const report = `# Extraction

Written by \`npm run bench:extraction\`: the reader (\`src/extract\`) over saved pages, beside others on the same pages in the same run.
Needs \`../shared\`; trafilatura also needs Python and, the first time, its package registry.

Measured ${conditions}.

## Bodies

All texts scored by \`../shared/bench/score_extraction.py\` (the measure of scrapinghub/article-extraction-benchmark: shingles of four
words, macro). Each system as it comes; trafilatura without comments. \`Phrases left\`: pages in whose text "Baca juga", "Editor:" or
another phrase of the outlet's is left. The reader was tuned on the hosts with an even hash; pages of the other half were never opened,
though their totals were seen while variants were compared. The Indonesian pages were seen while the reader was written: they guard against regressions and prove nothing about other
outlets.

${bodies}

## Fields, on the ${indonesian.length} Indonesian pages

${toTable(['field', 'rules off', 'rules on'], fields)}

With rules on, ${stale} of ${indonesian.length} pages had no rule that fits.

## Day of publication

${toTable(['pages', 'address not told', 'address told', 'and rules on'], days)}

${measureFeeds(getMaterial('data/html/feeds'))}
## Lines taken out of texts without markup

The 600 articles of \`../shared/annotation/dev.jsonl\`, against the labelled lines that stand on a line of their own (${lines.labelled}); the
patterns were written with these articles in view.

${toTable(['removed', 'precision', 'recall'], [[lines.removed, share(lines.right, lines.removed), share(lines.right, lines.labelled)]])}

## Speed

On the scrapinghub pages (${meanKb.toFixed(0)} KB on average): each system in a process of its own, warm, one page after another on one core,
bytes in memory to text; of a page's three passes the median.

${describeSpeed(scrapinghub, systems)}
`;
writeFileSync(DOC, report);
console.log(report);
