/**
 * Writes the tokens of all raw news but the development articles, a paragraph a line, for cluster_words.py:
 * `write-words.ts SHARED WORDS.txt`.
 */
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { tokenize } from '../../src/enrich/tokens.ts';
import { readLines, readNews, toArticle, type CorpusText } from '../read-corpus.ts';

const [shared = '', out = ''] = process.argv.slice(2);
const file = createWriteStream(out);
const dev = new Set(
  (readLines(path.join(shared, 'annotation/dev.jsonl')) as readonly CorpusText[]).map((text) => text.id),
);
for (const text of readNews(shared).values()) {
  if (dev.has(text.id) || text.id.startsWith('insei-econ-lower')) continue; // lower-cased by its makers: no names to be seen
  const { title, body } = toArticle(text);
  for (const line of [title ?? '', ...body])
    file.write(
      `${tokenize(line)
        .map((token) => token.text)
        .join(' ')}\n`,
    );
}
file.end();
