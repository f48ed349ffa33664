import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROBLEMS } from '../domain/problem-catalog.ts';
import { Problem } from '../domain/problem.ts';
import { LONGEST_QUERY, parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { DateNode, NotNode, PhraseNode, Query, WordNode } from './query.ts';

const TODAY = '2026-11-22';
const word = (text: string): WordNode => ({ kind: 'word', text });
const phrase = (...words: readonly string[]): PhraseNode => ({ kind: 'phrase', words });
const not = (operand: Query): NotNode => ({ kind: 'not', operand });
const and = (...operands: readonly Query[]): Query => ({ kind: 'and', operands });
const or = (...operands: readonly Query[]): Query => ({ kind: 'or', operands });
const person = (name: string, prefix = false): Query => ({ kind: 'name', field: 'person', name, prefix });
const days = (from: string | null, to: string | null, relative: string | null = null): DateNode => ({
  kind: 'date',
  from,
  to,
  relative,
});

test.each<[string, Query]>([
  ['', and()],
  ['banjir', word('banjir')],
  ['  banjir   rob ', and(word('banjir'), word('rob'))],
  ['"kali ciliwung"', phrase('kali', 'ciliwung')],
  ['“kali ciliwung” «banjir»', and(phrase('kali', 'ciliwung'), phrase('banjir'))],
  ['banjir -jakarta −"jawa barat"', and(word('banjir'), not(word('jakarta')), not(phrase('jawa', 'barat')))],
  ['covid-19 Ma’ruf', and(word('covid-19'), word('Ma’ruf'))],
  ['harga"beras naik"', and(word('harga'), phrase('beras', 'naik'))],
  ['Rp & – 🙂 "" "/"', word('Rp')],
  [
    'pukul 10:30 https://berita.example/a Breaking: dan',
    and(...['pukul', '10:30', 'https://berita.example/a', 'Breaking:', 'dan'].map(word)),
  ],
  ['a b OR c', or(and(word('a'), word('b')), word('c'))],
  ['a DAN (b ATAU c) BUKAN d', and(word('a'), or(word('b'), word('c')), not(word('d')))],
  ['NOT (a AND -b)', not(and(word('a'), not(word('b'))))],
  ['a NEAR/5 "b c" d', and({ kind: 'near', distance: 5, operands: [word('a'), phrase('b', 'c')] }, word('d'))],
  ['-a NEAR be*', not({ kind: 'near', distance: 10, operands: [word('a'), { kind: 'prefix', text: 'be' }] })],
  ['korup*, ~korupsi', and({ kind: 'prefix', text: 'korup' }, { kind: 'related', text: 'korupsi' })],
  ['"kali cili*" "rob*"', and({ kind: 'prefix', text: 'kali cili' }, { kind: 'prefix', text: 'rob' })],
  ['judul:banjir', { kind: 'word', text: 'banjir', column: 'title' }],
  [
    'isi: ("a b" OR ~harga)',
    or({ kind: 'phrase', words: ['a', 'b'], column: 'body' }, { kind: 'related', text: 'harga', column: 'body' }),
  ],
  ['Tokoh:"Joko  Widodo" TOKOH:Prabow*', and(person('Joko Widodo'), person('Prabow', true))],
  [
    'tokoh:(Anies OR "Ganjar P*") -outlet:detik.com',
    and(
      or(person('Anies'), person('Ganjar P', true)),
      not({ kind: 'name', field: 'outlet', name: 'detik.com', prefix: false }),
    ),
  ],
  [
    'nada:Negatif kategori:hukum-kriminal',
    and(
      { kind: 'label', field: 'tone', value: 'negatif' },
      { kind: 'label', field: 'category', value: 'hukum-kriminal' },
    ),
  ],
  [
    'nada.judul:positif bahasa:Inggris',
    and({ kind: 'label', field: 'titleTone', value: 'positif' }, { kind: 'label', field: 'language', value: 'en' }),
  ],
  [
    'nada.tokoh ( "Prabowo Subianto" ):negatif',
    { kind: 'toward', field: 'person', name: 'Prabowo Subianto', prefix: false, tone: 'negatif' },
  ],
  ['tanggal:2026-11-01..2026-11-20', days('2026-11-01', '2026-11-20')],
  ['tanggal:>=2026-11-01 tanggal:<2026', and(days('2026-11-01', null), days(null, '2025-12-31'))],
  ['tanggal:2024-02 tanggal:..2026-11-20', and(days('2024-02-01', '2024-02-29'), days(null, '2026-11-20'))],
  [
    'person:Joko tone:negatif date:yesterday',
    and(
      person('Joko'),
      { kind: 'label', field: 'tone', value: 'negatif' },
      days('2026-11-21', '2026-11-21', 'kemarin'),
    ),
  ],
  ['tanggal:kemarin', days('2026-11-21', '2026-11-21', 'kemarin')],
  ['tanggal:"hari ini" tanggal:7hari', and(days(TODAY, TODAY, 'hariini'), days('2026-11-16', TODAY, '7hari'))],
  ['tanggal:2minggu tanggal:1bulan', and(days('2026-11-09', TODAY, '2pekan'), days('2026-10-23', TODAY, '1bulan'))],
])('%j is read', (text, query) => {
  expect(parseQuery(text, TODAY)).toEqual(query);
});

test.each<[string, string, number, number, string?]>([
  ['harga "beras naik', 'query-quote-open', 7, 11, '"beras naik"'],
  ['harga beras"', 'query-quote-open', 12, 1, ''],
  ['-"beras', 'query-quote-open', 2, 6, '"beras"'],
  ['jakarta - bandung', 'query-lone-minus', 9, 1, ''],
  ['--jakarta', 'query-lone-minus', 1, 1, ''],
  ['a -""', 'query-lone-minus', 3, 1, ''],
  ['(banjir OR rob', 'query-bracket-open', 1, 1, ''],
  ['banjir) rob', 'query-bracket-close', 7, 1, ''],
  ['banjir DAN', 'query-operator-alone', 8, 3, 'dan'],
  ['OR rob', 'query-operator-alone', 1, 2, 'or'],
  ['a OR & OR b', 'query-operator-alone', 3, 2, 'or'],
  ['a NEAR/3 (b OR c)', 'query-near-operand', 3, 6],
  ['judul:a NEAR isi:b', 'query-near-operand', 9, 4],
  ['a NEAR/3 b NEAR/4 c', 'query-near-mixed', 12, 6, 'NEAR/3'],
  ['a NEAR/500 b', 'query-near-far', 3, 8],
  ['kor*psi', 'query-star', 1, 7, 'korpsi'],
  ['k*', 'query-prefix-short', 1, 2],
  ['~ korupsi', 'query-tilde', 1, 1],
  ['~covid-19', 'query-tilde', 2, 8],
  ['tokoh:~Joko', 'query-tilde', 7, 1],
  ['tokh:Jokowi', 'query-field-misspelt', 1, 5, 'tokoh:'],
  ['banjir kota:Bogor', 'query-field-unknown', 8, 5],
  ['tokoh: ', 'query-field-empty', 1, 6],
  ['judul:"" a', 'query-field-empty', 1, 6],
  ['judul:(tokoh:Siti)', 'query-field-nested', 8, 6],
  ['nada:negative', 'query-value-misspelt', 6, 8, 'negatif'],
  ['kategori:hukum', 'query-value-misspelt', 10, 5, 'hukum-kriminal'],
  ['jenis:koran', 'query-value-unknown', 7, 5],
  ['nada.tokoh:negatif', 'query-tone-toward', 1, 11],
  ['nada.tokoh(Siti)', 'query-tone-toward', 1, 10],
  ['tanggal:20/11/2026', 'query-date', 9, 10, '2026-11-20'],
  ['tanggal:2026-02-30', 'query-date', 9, 10],
  ['tanggal:2026-11-20..2026-11-01', 'query-date-backwards', 9, 22, '2026-11-01..2026-11-20'],
  ['cerita:banjir', 'query-no-stories', 1, 7],
  ['('.repeat(60), 'query-too-deep', 51, 1],
  ['~banjir '.repeat(41), 'query-too-wide', 321, 1],
])('%j points at the characters that cannot be understood', (text, code, position, length, suggestion) => {
  const problem = problemOf(text);
  expect(problem).toMatchObject({ code, params: { position, length } });
  expect(problem?.params['suggestion']).toBe(suggestion);
});

test('a query too long for any engine is refused', () => {
  expect(problemOf('a'.repeat(LONGEST_QUERY + 1))?.code).toBe('query-too-long');
});

// Pieces that meet in every order.
const pieces = fc.oneof(
  fc.constantFrom(...Array.from('ab1 -−"“”\'&é\t中()*~:.')),
  fc.constantFrom(' AND ', ' OR ', ' NOT ', ' NEAR/3 ', ' -', ' ~harga ', 'judul:', ' tokoh:', ' nada:', 'netral '),
  fc.constantFrom(' tanggal:', '7hari ', '2026-11-01..', ' nada.tokoh('),
);
const typed = fc.array(pieces, { maxLength: 24 }).map((all) => all.join(''));

test('what was quoted is quoted again where it would mean something else', () => {
  expect(printQuery(parseQuery('" tanggal:*“', TODAY))).toBe('"tanggal:*"');
});

test('printing is the inverse of parsing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      fc.pre(problemOf(text) === undefined);
      const query = parseQuery(text, TODAY);
      expect(parseQuery(printQuery(query), TODAY)).toEqual(query);
    }),
    { numRuns: 500 },
  );
});

test('no text does anything but parse or end in a Problem of the query', () => {
  fc.assert(
    fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
      const problem = problemOf(text);
      if (problem === undefined) return;
      expect(problem.code).toMatch(/^query-/);
      const { position, length, suggestion } = problem.params;
      expect(Number(position) - 1 + Number(length)).toBeLessThanOrEqual(text.length);
      if (suggestion !== undefined) expect(PROBLEMS[problem.code].status).toBe(400);
    }),
    { numRuns: 500 },
  );
});

function problemOf(text: string): Problem | undefined {
  try {
    parseQuery(text, TODAY);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
