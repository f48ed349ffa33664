import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

test.each<[string, readonly string[]]>([
  ['Hujan turun. Warga mengungsi!', ['Hujan turun.', 'Warga mengungsi!']],
  ['Prof. Dr. H. Amin Rais, S.H. Hadir.', ['Prof. Dr. H. Amin Rais, S.H. Hadir.']],
  ['"Kami siap." Demikian katanya.', ['"Kami siap."', 'Demikian katanya.']],
  ['“Ya,” ujarnya, Senin (17/6/2024). Ia pergi.', ['“Ya,” ujarnya, Senin (17/6/2024).', 'Ia pergi.']],
  ['Rp 1.500 per kg di Jl. Merdeka No. 5 dll. tetap', ['Rp 1.500 per kg di Jl. Merdeka No. 5 dll. tetap']],
  ['tanpa tanda baca sama sekali', ['tanpa tanda baca sama sekali']],
  ['', []],
])('%j', (paragraph, expected) => {
  expect(splitSentences(paragraph).map((sentence) => sentence.text)).toEqual(expected);
});

test('sentences are slices in order that leave out only space', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z .?!"”\n]{0,80}$/), (paragraph) => {
      let end = 0;
      for (const sentence of splitSentences(paragraph)) {
        expect(paragraph.slice(sentence.start, sentence.end)).toBe(sentence.text);
        expect(paragraph.slice(end, sentence.start).trim()).toBe('');
        end = sentence.end;
      }
      expect(paragraph.slice(end).trim()).toBe('');
    }),
  );
});
