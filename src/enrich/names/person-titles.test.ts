import { expect, test } from 'vitest';
import { tokenize } from '../tokens.ts';
import { readTitledName } from './person-titles.ts';

/** The tagged words stand between square brackets. */
function read(marked: string): readonly [string, readonly string[]] {
  const text = marked.replaceAll(/[[\]]/g, '');
  const tokens = tokenize(text);
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const start = tokens.findIndex((token) => token.start >= from);
  const end = tokens.findLastIndex((token) => token.end <= to) + 1;
  const name = readTitledName(text, tokens, start, end);
  return [text.slice(tokens[name.start]?.start, tokens[name.end - 1]?.end), name.titles];
}

test.each<[string, string, readonly string[]]>([
  ['ketika Presiden Rusia [Vladimir Putin] tiba', 'Vladimir Putin', ['Presiden Rusia']],
  [
    'kata juru bicara Dewan Keamanan Nasional [John Kirby] kepada',
    'John Kirby',
    ['juru bicara Dewan Keamanan Nasional'],
  ],
  [
    '[John Nilsson-Wright], kepala program Jepang dan Korea, mengatakan',
    'John Nilsson-Wright',
    ['kepala program Jepang dan Korea'],
  ],
  ['menurut [Siti Rahmawati], warga setempat, banjir', 'Siti Rahmawati', []],
  ['Kapolres Banjar [AKBP Danang Prasetyo] dan', 'Danang Prasetyo', ['Kapolres Banjar']],
  ['kata [Komjen Pol Arman Wijaya] di sini', 'Arman Wijaya', ['Komjen Pol']],
  ['dosen [Prof. Dr. H. Hasan Basri, S.H.] hadir', 'Hasan Basri', ['dosen']],
  ['oleh [Prof. Hasan Basri] kemarin', 'Hasan Basri', []],
  ['politikus [Putri Zulkifli Anwar] datang', 'Putri Zulkifli Anwar', ['politikus']],
  ['kata [Bupati] besok', 'Bupati', []],
])('%s', (marked, name, titles) => {
  expect(read(marked)).toEqual([name, titles]);
});
