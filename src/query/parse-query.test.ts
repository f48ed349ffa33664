import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Problem } from '../domain/problem.ts';
import { LONGEST_QUERY, parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { NotNode, PhraseNode, Query, WordNode } from './query.ts';

const word = (text: string): WordNode => ({ kind: 'word', text });
const phrase = (...words: readonly string[]): PhraseNode => ({ kind: 'phrase', words });
const not = (operand: WordNode | PhraseNode): NotNode => ({ kind: 'not', operand });

test.each<[string, Query['operands']]>([
  ['', []],
  ['  banjir   rob ', [word('banjir'), word('rob')]],
  ['"kali ciliwung"', [phrase('kali', 'ciliwung')]],
  ['“kali ciliwung” «banjir»', [phrase('kali', 'ciliwung'), phrase('banjir')]],
  ['banjir -jakarta −"jawa barat"', [word('banjir'), not(word('jakarta')), not(phrase('jawa', 'barat'))]],
  ['covid-19 Ma’ruf', [word('covid-19'), word('Ma’ruf')]],
  ['harga"beras naik"', [word('harga'), phrase('beras', 'naik')]],
  ['Rp & – 🙂 "" "/"', [word('Rp')]],
])('%j is read', (text, operands) => {
  expect(parseQuery(text).operands).toEqual(operands);
});

test.each([
  ['harga "beras naik', 'query-quote-open', 7],
  ['-"beras', 'query-quote-open', 2],
  ['jakarta - bandung', 'query-lone-minus', 9],
  ['--jakarta', 'query-lone-minus', 1],
  ['a -""', 'query-lone-minus', 3],
])('%j points at the character that cannot be understood', (text, code, position) => {
  expect(problemOf(text)).toMatchObject({ code, params: { position } });
});

test('a query too long for any engine is refused', () => {
  expect(problemOf('a'.repeat(LONGEST_QUERY + 1))?.code).toBe('query-too-long');
});

test('printing is the inverse of parsing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab1 -−"“”\'&é\t中')) }), (text) => {
      fc.pre(problemOf(text) === undefined);
      const query = parseQuery(text);
      expect(parseQuery(printQuery(query))).toEqual(query);
    }),
  );
});

test('no text does anything but parse or end in a Problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([undefined, 'query-quote-open', 'query-lone-minus']).toContain(problemOf(text)?.code);
    }),
  );
});

function problemOf(text: string): Problem | undefined {
  try {
    parseQuery(text);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
