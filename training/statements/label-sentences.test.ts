import { expect, test } from 'vitest';
import { labelSentences, squeeze } from './label-sentences.ts';

const sentence = (text: string, isSpoken: boolean) => ({ letters: squeeze(text), isSpoken });

test('a run lasts from its first words to the last sign of speech before the next', () => {
  const sentences = [
    sentence('Pelabuhan dibuka kemarin.', false),
    sentence('"Kami siap melayani kapal besar," kata Sari.', true),
    sentence('Dermaga kedua menyusul.', false),
    sentence('Menurutnya, cuaca membaik.', true),
    sentence('Kapal datang dari timur.', false),
    sentence('Bima menilai jadwal itu terlalu padat.', true),
  ];
  const statements = [{ start: '“Kami siap melayani kapal besar' }, { start: 'Bima menilai jadwal itu terlalu' }];
  expect(labelSentences(sentences, statements)).toEqual(['O', 'B', 'I', 'I', 'O', 'B']);
});

test('a statement whose words are not there labels nothing', () => {
  expect(labelSentences([sentence('Hujan turun.', false)], [{ start: 'Kata orang lain di sana' }])).toEqual(['O']);
});
