/**
 * `npm run bench:extraction`: the reader over real pages with known texts: how right it is and how fast. Writes docs/extraction.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Article } from '../../src/domain/article.ts';
import { Problem } from '../../src/domain/problem.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { FindRule } from '../../src/extract/page.ts';
import { findPublisher } from '../../src/sources/find-publisher.ts';
import { describeConditions } from '../conditions.ts';
import { scoreLines } from './lines.ts';
import { checkFields, countLeftOver, type IndonesianReading } from './metadata.ts';
import { type GoldPage, isTuningHost, readIndonesianPages, readScrapinghubPages } from './pages.ts';
import { type Reading, scoreBodies } from './score.ts';
import { measureSpeed } from './speed.ts';

const DOC = path.join(import.meta.dirname, '../../docs/extraction.md');

function readPage({ id, bytes }: GoldPage, url: string | null, findRule?: FindRule): Article | undefined {
  try {
    return extractArticle({ kind: 'html', id, url, bytes, charset: null, fetchedAt: null }, findRule);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

const conditions = describeConditions();
const scrapinghub: readonly Reading[] = readScrapinghubPages().map((page) => ({
  page,
  article: readPage(page, page.url),
}));
const readIndonesian = (findRule?: FindRule): readonly IndonesianReading[] =>
  readIndonesianPages().map((page) => ({
    page,
    article: readPage(page, page.url, findRule),
    unaddressed: readPage(page, null, findRule),
  }));
const rulesOff = readIndonesian();
const rulesOn = readIndonesian(findPublisher);
const articlesOf = (readings: readonly IndonesianReading[]): readonly IndonesianReading[] =>
  readings.filter(({ page }) => page.type === 'article');
const galleriesOf = (readings: readonly IndonesianReading[]): readonly IndonesianReading[] =>
  readings.filter(({ page }) => page.type === 'gallery');

const sets: readonly (readonly [name: string, title: string, readings: readonly Reading[]])[] = [
  ['scrapinghub', 'scrapinghub, all shared pages', scrapinghub],
  ['tuned', 'of these: hosts that the reader was tuned on', scrapinghub.filter(({ page }) => isTuningHost(page.url))],
  ['held-out', 'of these: hosts held out', scrapinghub.filter(({ page }) => !isTuningHost(page.url))],
  ['articles', 'Indonesian articles, rules off', articlesOf(rulesOff)],
  ['ruled', 'Indonesian articles, rules on', articlesOf(rulesOn)],
  ['galleries', 'Indonesian photo pages, rules off', galleriesOf(rulesOff)],
  ['ruled-galleries', 'Indonesian photo pages, rules on', galleriesOf(rulesOn)],
];
const folder = mkdtempSync(path.join(tmpdir(), 'sorot-extraction-'));
const bodies = sets.map(([name, title, readings]) => {
  const { pages, errors, f1, precision, recall, exact } = scoreBodies(name, readings, folder);
  return `| ${title} | ${pages} | ${errors} | ${f1} | ${precision} | ${recall} | ${exact} |`;
});
rmSync(folder, { recursive: true });

const checkAll = (readings: readonly IndonesianReading[]): ReturnType<typeof checkFields> => {
  const articles = articlesOf(readings).map(({ article }) => article);
  return [
    ...checkFields(readings),
    ['articles with a phrase of the outlet’s left in the body', countLeftOver(articles), articles.length],
  ];
};
const checkedWithRules = checkAll(rulesOn);
const fields = checkAll(rulesOff).map(
  ([field, right, of], row) => `| ${field} | ${right} of ${of} | ${checkedWithRules[row]?.[1]} of ${of} |`,
);
const stale = articlesOf(rulesOn).filter(({ article }) => article?.provenance.rule?.stale !== false).length;
const lines = scoreLines();
const share = (part: number, whole: number): string => (part / whole).toFixed(3);
const speed = measureSpeed(scrapinghub.map(({ page }) => page));

const report = `# Extraction

Written by \`npm run bench:extraction\`: the reader (\`src/extract\`) over saved pages, without any rule for a publisher except where\n\`rules on\` is said. Needs \`../shared\`.

Measured ${conditions}.

## Bodies

Scored by \`../shared/bench/score_extraction.py\` (the measure of scrapinghub/article-extraction-benchmark: shingles of four words, macro).

| pages of | pages | refused | F1 | precision | recall | exact |
|---|---|---|---|---|---|---|
${bodies.join('\n')}

The reader was tuned on the hosts with an even hash; pages of the other half were never opened, only scored. The Indonesian pages
were seen while the reader was written: they guard against regressions and prove nothing about other outlets.

## Fields, on the ${rulesOff.length} Indonesian pages

| field | rules off | rules on |
|---|---|---|
${fields.join('\n')}

With rules on, ${stale} of ${articlesOf(rulesOn).length} articles had no rule that fits.

## Lines taken out of texts without markup

The 600 articles of \`../shared/annotation/dev.jsonl\`, against the labelled lines that stand on a line of their own (${lines.labelled}); the
patterns were written with these articles in view.

| removed | precision | recall |
|---|---|---|
| ${lines.removed} | ${share(lines.right, lines.removed)} | ${share(lines.right, lines.labelled)} |

## Speed

One core, warm, pages in memory: bytes to article. Pages of ${speed.meanPageKb.toFixed(0)} KB on average.

| pages/s | p50 ms | p95 ms | max ms | memory of the process, MB |
|---|---|---|---|---|
| ${speed.pagesPerSecond.toFixed(0)} | ${speed.p50.toFixed(1)} | ${speed.p95.toFixed(1)} | ${speed.max.toFixed(1)} | ${speed.rssMb.toFixed(0)} |
`;
writeFileSync(DOC, report);
console.log(report);
