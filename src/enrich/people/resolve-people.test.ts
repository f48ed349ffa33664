import { expect, test } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { TITLE } from '../../domain/text-span.ts';
import type { PersonEntry } from '../gazetteer/entry.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { resolvePeople } from './resolve-people.ts';

const person = (id: string, name: string, office = 'Presiden'): PersonEntry => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  offices: [{ title: office, institution: null, start: null, end: null }],
});
const PRABOWO = person('tokoh:prabowo-subianto', 'Prabowo Subianto');
const CANDIDATE = person('tokoh:budi-santoso', 'Budi Santoso', 'Calon Kepala Daerah Maluku Tengah');
const gazetteer = createGazetteer([
  { form: 'Prabowo Subianto', entry: PRABOWO, doubtful: false },
  { form: 'Prabowo', entry: PRABOWO, doubtful: false },
  { form: 'Budi Santoso', entry: CANDIDATE, doubtful: false },
]);

/** An article in which only people are written; a paragraph a line, the title first, names parted by " | ", a title of office before ":". */
function read(lines: readonly string[]) {
  const mentions = lines.flatMap((line, at) =>
    line
      .split(' | ')
      .filter(Boolean)
      .map((written, index): NameMention => {
        const [text = '', office] = written.split(':').toReversed();
        const span = { paragraph: at === 0 ? TITLE : at - 1, start: index * 40, end: index * 40 + text.length };
        return { kind: 'person', span, text, titles: office ? [office] : [], entries: [] };
      }),
  );
  const article = { title: lines[0] ?? null, body: lines.slice(1) } as unknown as Article;
  return resolvePeople(article, mentions, gazetteer);
}
const names = (lines: readonly string[]): readonly (readonly string[])[] =>
  read(lines).map(({ name, forms }) => [name, ...forms.filter((form) => form !== name)]);

test.each<[string, readonly string[], readonly (readonly string[])[]]>([
  ['a surname is its bearer', ['', 'John Kirby | Kirby'], [['John Kirby', 'Kirby']]],
  ['a headline is explained below it', ['Kirby', 'John Kirby'], [['John Kirby', 'Kirby']]],
  ['a short name never joins two', ['', 'Kim Jong Un', 'Kim | Kim Jong Il'], [['Kim Jong Un', 'Kim'], ['Kim Jong Il']]],
  [
    'first words rank before last words',
    ['', 'Listyo Sigit Prabowo | Prabowo Subianto', 'Prabowo'],
    [['Prabowo Subianto', 'Prabowo'], ['Listyo Sigit Prabowo']],
  ],
  ['a known short name is no other’s', ['', 'Listyo Sigit Prabowo | Prabowo'], [['Listyo Sigit Prabowo'], ['Prabowo']]],
  [
    'an initial stands for a name',
    ['', 'Muhammad Nuh Arifin | M. Nuh Arifin'],
    [['Muhammad Nuh Arifin', 'M. Nuh Arifin']],
  ],
  ['suspects keep their initials', ['', 'KT | MK | KT'], [['KT'], ['MK']]],
  ['capitals of a headline are laid down', ['SITI RAHMAWATI', ''], [['Siti Rahmawati', 'SITI RAHMAWATI']]],
])('%s', (_, lines, expected) => {
  expect(names(lines)).toEqual(expected);
});

test('titles, mentions and spans are gathered; the one in the title comes first', () => {
  const [first, second] = read(['Prabowo', 'Gubernur Riau:Siti Rahmawati | Siti', 'Presiden:Prabowo Subianto']);
  expect(first).toMatchObject({
    id: 'tokoh:prabowo-subianto',
    mentions: 2,
    titles: ['Presiden'],
    spans: [{ paragraph: TITLE }, { paragraph: 1 }],
  });
  expect(second).toMatchObject({
    id: null,
    name: 'Siti Rahmawati',
    titles: ['Gubernur Riau'],
    role: 'disebut',
    sentiment: null,
  });
});

test.each([
  ['Maruli Sirait alias Ara', [['Maruli Sirait', 'Ara']]],
  ['Hendi Prio Santoso (HPS', [['Hendi Prio Santoso', 'HPS']]],
  ['Yasmin Putri (Aisha', [['Yasmin Putri'], ['Aisha']]],
])('a nickname is given by the text: %s', (line, expected) => {
  const [name = '', nickname = ''] = line.split(/ alias | \(/);
  const at = (text: string): NameMention => ({
    kind: 'person',
    text,
    titles: [],
    entries: [],
    span: { paragraph: 0, start: line.indexOf(text), end: line.indexOf(text) + text.length },
  });
  const article = { title: null, body: [line] } as unknown as Article;
  const people = resolvePeople(article, [at(name), at(nickname)], gazetteer);
  expect(people.map((person) => [person.name, ...person.forms.filter((form) => form !== person.name)])).toEqual(
    expected,
  );
});

test('a candidate’s common name needs its place', () => {
  expect(read(['', 'Budi Santoso'])[0]?.id).toBeNull();
  expect(read(['', 'Budi Santoso', 'Maluku Tengah'])[0]?.id).toBe('tokoh:budi-santoso');
});
