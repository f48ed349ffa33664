/**
 * `npm run bench:tone-errors`: how often each tone is taken for another, on the annotated development set. Writes
 * src/insights/tone-errors.ts, from which insights know how sure a share is. Names are matched by any form that both sides write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fold } from '../../src/base/fold.ts';
import { readConfig } from '../../src/config/config.ts';
import type { ArticleRecord } from '../../src/domain/record.ts';
import { TONES } from '../../src/domain/tone.ts';
import type { Tone, ToneJudgement } from '../../src/domain/tone.ts';
import { mapOrdered } from '../../src/pipeline/ordered.ts';
import { parseLine } from '../../src/pipeline/parse-line.ts';
import { createAnalysisPool } from '../../src/pipeline/worker-pool.ts';
import { describeConditions } from '../conditions.ts';
import { getMaterial } from '../material.ts';

const FILE = path.join(import.meta.dirname, '../../src/insights/tone-errors.ts');

interface LabelledName {
  readonly name: string;
  readonly forms: readonly string[];
  readonly sentiment: Tone;
}
interface AnnotatedArticle extends Readonly<Record<'id' | 'url' | 'title' | 'source' | 'published' | 'body', string>> {
  readonly labels: {
    readonly sentiment: Tone;
    readonly tokoh: readonly LabelledName[];
    readonly institusi: readonly LabelledName[];
  };
}
interface FoundName {
  readonly name: string;
  readonly forms: readonly string[];
  readonly sentiment: ToneJudgement | null;
}
type Judged = readonly [truth: Tone, judged: Tone | undefined];

const annotated = readFileSync(getMaterial('annotation/dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as AnnotatedArticle);
const conditions = describeConditions();
const pool = createAnalysisPool(readConfig());
const models = await pool.models();

const analyse = async ({ id, url, title, source, published, body }: AnnotatedArticle): Promise<ArticleRecord> => {
  const item = parseLine(JSON.stringify({ id, url, title, source, published, body }), 1);
  if (item.kind !== 'document') throw new Error(`${id} is no article`);
  return (await pool.analyse(item.document)).record;
};
const records = await Array.fromAsync(mapOrdered(Readable.from(annotated), pool.workers * 4, analyse));
await pool.close();

const formsOf = ({ name, forms }: { name: string; forms: readonly string[] }): readonly string[] =>
  [name, ...forms].map(fold);
const judgeNames = (labelled: readonly LabelledName[], found: readonly FoundName[] = []): readonly Judged[] =>
  labelled.map((label) => {
    const wanted = new Set(formsOf(label));
    return [label.sentiment, found.find((name) => formsOf(name).some((form) => wanted.has(form)))?.sentiment?.label];
  });
const confusion = (pairs: readonly Judged[]): string => {
  const count = (truth: Tone, judged: Tone): number => pairs.filter(([a, b]) => a === truth && b === judged).length;
  const row = (truth: Tone): string =>
    `${truth}: { ${TONES.map((tone) => `${tone}: ${count(truth, tone)}`).join(', ')} }`;
  return `{\n    ${TONES.map(row).join(',\n    ')},\n  }`;
};

writeFileSync(
  FILE,
  `import type { Tone } from '../domain/tone.ts';

/** By the tone that an annotator gave: how often Sorot said which. */
export type ToneErrors = Readonly<Record<Tone, Readonly<Record<Tone, number>>>>;

/**
 * Written by \`npm run bench:tone-errors\`: the development set of ${annotated.length} articles, of which nothing but calibration was learned. ${conditions}.
 * ${models.map(({ name, version }) => `${name} ${version}`).join(', ')}.
 */
export const TONE_ERRORS: Readonly<Record<'article' | 'person' | 'institution', ToneErrors>> = {
  article: ${confusion(annotated.map(({ labels }, i) => [labels.sentiment, records[i]?.sentiment?.label]))},
  person: ${confusion(annotated.flatMap(({ labels }, i) => judgeNames(labels.tokoh, records[i]?.people)))},
  institution: ${confusion(annotated.flatMap(({ labels }, i) => judgeNames(labels.institusi, records[i]?.institutions)))},
};
`,
);
