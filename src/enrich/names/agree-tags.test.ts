import { expect, test } from 'vitest';
import { tokenize } from '../tokens.ts';
import type { NameTag } from '../tagger/labels.ts';
import type { TaggedText } from '../tagger/name-tagger.ts';
import { agreeTags } from './agree-tags.ts';

/** "PER[Marc Marquez] menang" → the text with its tagged names. */
function tagged(marked: string): TaggedText {
  const pieces = marked.split(/((?:PER|ORG|LOC)\[[^\]]+\])/);
  const names: { tag: NameTag; start: number; end: number }[] = [];
  let text = '';
  for (const piece of pieces) {
    const [, tag, name] = /^(PER|ORG|LOC)\[(.+)\]$/.exec(piece) ?? [];
    const start = tokenize(text).length;
    text += name ?? piece;
    if (tag && name) names.push({ tag: tag as NameTag, start, end: tokenize(text).length });
  }
  return { paragraph: 0, text, tokens: tokenize(text), matches: [], visitFeatures: () => undefined, names };
}

const show = (texts: readonly TaggedText[]): readonly string[] =>
  texts.flatMap(({ text, tokens, names }) =>
    names.map(({ tag, start, end }) => `${tag} ${text.slice(tokens[start]?.start, tokens[end - 1]?.end)}`),
  );

test.each<[string, readonly string[], readonly string[]]>([
  [
    'a surname is a person where the full name is',
    ['PER[Marc Marquez] menang.', 'ORG[Marquez] senang, PER[Marquez] lega.'],
    ['PER Marc Marquez', 'PER Marquez', 'PER Marquez'],
  ],
  ['most mentions decide', ['ORG[Honda] dan ORG[Honda]', 'PER[Honda] naik'], ['ORG Honda', 'ORG Honda', 'ORG Honda']],
  ['a place may be called like a club', ['ORG[Madrid] menang di LOC[Madrid]'], ['ORG Madrid', 'LOC Madrid']],
  [
    'a name found once is found everywhere',
    ['PER[Siti Rahmawati] datang.', 'Rumah Siti Rahmawati jauh.'],
    ['PER Siti Rahmawati', 'PER Siti Rahmawati'],
  ],
  ['a short word is too often something else', ['PER[Ari] datang.', 'Sudah Ari?'], ['PER Ari']],
  [
    'no name is found inside another',
    ['ORG[Polda Riau] dan ORG[Riau Pos]', 'ORG[Dinas Riau Pos Lama]'],
    ['ORG Polda Riau', 'ORG Riau Pos', 'ORG Dinas Riau Pos Lama'],
  ],
])('%s', (_, texts, expected) => {
  expect(show(agreeTags(texts.map(tagged)))).toEqual(expected);
});
