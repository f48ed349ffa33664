/**
 * What the small models of tone and category say of the development articles: `second-answers.ts EXAMPLES.jsonl > ANSWERS.jsonl`, one
 * article a line, probabilities in the order of the labels; `targets` in the order of the example's. calibrate.py fits how much they count.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { categoryFeatures, loadCategoryModel } from '../../src/enrich/category/judge-category.ts';
import { countFeatures } from '../../src/enrich/linear/features.ts';
import { predict } from '../../src/enrich/linear/linear-model.ts';
import { loadToneModel } from '../../src/enrich/tone/judge-tone.ts';
import { articleFeatures, targetFeatures, titleFeatures } from '../../src/enrich/tone/tone-features.ts';

interface Example {
  readonly id: string;
  readonly dev: boolean;
  readonly paragraphs: readonly { readonly index: number; readonly text: string }[];
  readonly targets: readonly {
    readonly spans: readonly (readonly [paragraph: number, start: number, end: number])[];
  }[];
}

const models = path.join(import.meta.dirname, '../../models');
const [tone, category] = [loadToneModel(models), loadCategoryModel(models)];
const examples = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Example);

for (const { id, paragraphs, targets } of examples.filter(({ dev }) => dev)) {
  const title = paragraphs.find(({ index }) => index < 0)?.text ?? null;
  const body = paragraphs.filter(({ index }) => index >= 0).map(({ text }) => text);
  const whole = predict(tone.article, countFeatures(articleFeatures({ title, body })));
  const answers = {
    id,
    tone: whole,
    'title tone': predict(tone.title, countFeatures(titleFeatures(title ?? ''))),
    'body tone': predict(tone.article, countFeatures(articleFeatures({ title: null, body }))),
    category: predict(category, countFeatures(categoryFeatures({ title, body }))),
    targets: targets.map(({ spans }) => {
      const places = spans.map(([paragraph, start, end]) => ({ paragraph, start, end }));
      return predict(tone.target, countFeatures(targetFeatures({ title, body }, places, whole)));
    }),
  };
  process.stdout.write(`${JSON.stringify(answers)}\n`);
}
