import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold } from '../src/base/fold.ts';

/** A named thing as the annotators wrote it down. */
export interface LabelledName {
  readonly name: string;
  readonly forms: readonly string[];
}

/** What `annotation/GUIDELINES.md` calls tokoh, institusi and places; the other labels are not needed here. */
export interface NameLabels {
  readonly tokoh: readonly LabelledName[];
  readonly institusi: readonly LabelledName[];
  readonly kabkota: readonly string[];
  readonly kota_luar_negeri: readonly string[];
  readonly provinsi: readonly string[];
  readonly negara: readonly string[];
  /** The first words of every line that is not the article. */
  readonly boilerplate: readonly string[];
}

export interface CorpusText {
  readonly id: string;
  readonly title?: string;
  readonly body: string;
}

/** A line of train.tone.jsonl: up to six names of an article, not all. */
export interface ToneTargets {
  readonly id: string;
  readonly targets: readonly { readonly name: string; readonly kind: 'tokoh' | 'institusi' }[];
}

/** JSON Lines end at \n alone: node:readline would also cut at U+2028, which stands in some texts. */
export function readLines(file: string): readonly unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** Every article of `data/news`, by id. */
export function readNews(shared: string): ReadonlyMap<string, CorpusText> {
  const folder = path.join(shared, 'data/news');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort();
  return new Map(
    files.flatMap((file) =>
      (readLines(path.join(folder, file)) as readonly CorpusText[]).map((text) => [text.id, text] as const),
    ),
  );
}

const USUAL_BOILERPLATE =
  /^(?:baca juga|scroll to continue|simak (?:juga )?video|\[?gambas|advertisement|follow|lihat juga|ikuti |dapatkan |tonton )/i;

/** The article as reading would give it: paragraphs without the lines that are not the article. */
export function toArticle(
  text: CorpusText,
  boilerplate: readonly string[] = [],
): { readonly title: string | null; readonly body: readonly string[] } {
  const starts = boilerplate.map(fold).filter(Boolean);
  const isBoilerplate = (line: string): boolean =>
    USUAL_BOILERPLATE.test(line) || starts.some((start) => fold(line.slice(0, 200)).startsWith(start));
  const lines = text.body.split('\n').map((line) => line.trim());
  return { title: text.title ?? null, body: lines.filter((line) => line !== '' && !isBoilerplate(line)) };
}
