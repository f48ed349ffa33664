import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { getMaterial } from '../material.ts';

/** A page with the text that it should give. */
export interface GoldPage {
  readonly id: string;
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** What `index.jsonl` knows of an Indonesian page besides its text. */
export interface IndonesianPage extends GoldPage {
  readonly type: 'article' | 'gallery';
  readonly title: string;
  readonly published: string;
  readonly author: string | null;
}

interface IndexRow {
  readonly file: string;
  readonly type: string;
  readonly url: string;
  readonly title: string;
  readonly published: string;
  readonly author?: string;
  readonly gold_text_file?: string;
}

/** The shared half of scrapinghub/article-extraction-benchmark. */
export function readScrapinghubPages(): readonly GoldPage[] {
  const folder = getMaterial('data/extraction-bench');
  const truth = JSON.parse(readFileSync(path.join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { url: string; articleBody: string }
  >;
  return Object.entries(truth).map(([id, { url, articleBody }]) => ({
    id,
    url,
    bytes: gunzipSync(readFileSync(path.join(folder, 'html', `${id}.html.gz`))),
    text: articleBody,
  }));
}

/** The 33 Indonesian pages with a gold text. */
export function readIndonesianPages(): readonly IndonesianPage[] {
  const folder = getMaterial('data/html');
  const lines = readFileSync(path.join(folder, 'index.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const row = JSON.parse(line) as IndexRow;
    if (row.gold_text_file === undefined) return [];
    const { file: id, url, title, published, author = null } = row;
    const bytes = readFileSync(path.join(folder, id));
    const text = readFileSync(path.join(folder, row.gold_text_file), 'utf8');
    return [{ id, url, title, published, author, bytes, text, type: row.type === 'gallery' ? 'gallery' : 'article' }];
  });
}

/** The reader was tuned on pages of hosts with an even hash only; the other half is the fair one. */
export const isTuningHost = (url: string): boolean =>
  (createHash('sha1').update(new URL(url).hostname).digest()[0] ?? 0) % 2 === 0;
