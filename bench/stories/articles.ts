import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readConfig } from '../../src/config/config.ts';
import { Problem } from '../../src/domain/problem.ts';
import type { StoryArticle } from '../../src/insights/stories/story-book.ts';
import { createAnalyser } from '../../src/pipeline/analyse.ts';
import { parseLine } from '../../src/pipeline/parse-line.ts';
import { toStoryArticle } from '../../src/pipeline/stories/to-story-article.ts';

/** Every article of a folder of `.jsonl.gz`, read as `sorot stories` reads it, by its id; what holds no article is left out. */
export function readArticles(folder: string): ReadonlyMap<string, StoryArticle> {
  const analyser = createAnalyser(readConfig());
  const articles = new Map<string, StoryArticle>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'))) {
    const lines = gunzipSync(readFileSync(path.join(folder, file)))
      .toString()
      .split('\n');
    for (const [at, line] of lines.filter(Boolean).entries()) {
      const item = parseLine(line, at + 1);
      if (item.kind !== 'document' || item.id === null) continue;
      try {
        articles.set(item.id, toStoryArticle(item.id, analyser.extract(item.document)));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
      }
    }
  }
  return articles;
}
