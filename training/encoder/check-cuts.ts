/**
 * Compares the product's tokenizer with the reference, article by article:
 *
 *     python write_cuts.py TOKENIZER.json SHARED 5000 | node check-cuts.ts VOCABULARY.tsv
 *
 * Ids have to be the same. The reference counts the space before a word to its first piece (and the first letter to a mark that stands
 * alone, which has no place here), and leaves out the accents that were joined to a letter; so a place is the same when it
 * ends no earlier and begins where the reference's begins, spaces skipped.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { cutText } from '../../src/enrich/encoder/tokenizer.ts';
import { parseVocabulary } from '../../src/enrich/encoder/vocabulary.ts';

interface Reference {
  readonly text: string;
  readonly ids: readonly number[];
  readonly spans: readonly (readonly [start: number, end: number])[];
}

const special = { bos: 0, pad: 1, eos: 2, unknown: 3 };
const vocabulary = parseVocabulary(readFileSync(process.argv[2] ?? '', 'utf8'), special);
if (!vocabulary) throw new Error('not a vocabulary');

const skipSpaces = (text: string, start: number, end: number): number => {
  const rest = text.slice(start, end);
  return end - rest.replace(/^[\s\u200b-\u200f\u2581\ufffd]+/u, '').length;
};
let [texts, pieces, otherIds, otherPlaces, ms] = [0, 0, 0, 0, 0];
for await (const line of createInterface({ input: process.stdin })) {
  const { text, ids, spans } = JSON.parse(line) as Reference;
  const began = performance.now();
  const cut = cutText(text, vocabulary);
  ms += performance.now() - began;
  texts += 1;
  pieces += ids.length;
  if (cut.ids.join() !== ids.join()) {
    otherIds += 1;
    const at = ids.findIndex((id, at) => cut.ids[at] !== id);
    console.log(
      `other ids from piece ${at}: ${JSON.stringify(text.slice(spans[at]?.[0], (spans[at]?.[1] ?? 0) + 12))}`,
    );
    continue;
  }
  const wrong = spans.findIndex(
    ([start, end], at) =>
      cut.starts[at] !== cut.ends[at] && (cut.starts[at] !== skipSpaces(text, start, end) || (cut.ends[at] ?? 0) < end),
  );
  if (wrong < 0) continue;
  otherPlaces += 1;
  console.log(`other place of piece ${wrong}: ${JSON.stringify(text.slice(spans[wrong]?.[0], spans[wrong]?.[1]))}`);
}
console.log(
  `${texts} articles, ${pieces} pieces: ${otherIds} articles with other ids, ${otherPlaces} with other places; ` +
    `${(ms / texts).toFixed(2)} ms an article`,
);
if (otherIds + otherPlaces > 0) process.exitCode = 1;
