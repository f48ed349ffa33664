import { expect, test } from 'vitest';
import { countMarks, endsProse, endsSentence, sizeOf } from './running-text.ts';

test.each([
  'Harga beras naik.',
  '"Mahal sekali," kata Ani. "Kami terpaksa."',
  'Harga beras naik (Ani).',
  'Harga beras naik. (ani)',
  'Harga beras naik. [1]',
  'Harga beras naik…',
  '米の値段が上がった。',
  '「高すぎる。」',
  '大米价格上涨。”',
  'ارتفعت أسعار الأرز؟',
  'چاول مہنگے ہو گئے۔',
  'चावल महँगा हुआ।',
  'Բրինձը թանկացավ։',
  'የሩዝ ዋጋ ጨመረ።',
  'ဆန်ဈေး တက်သည်။',
  'Le riz est plus cher. »',
])('a sentence ends: %s', (text) => {
  expect(endsSentence(text)).toBe(true);
});

test.each(['Harga beras', 'Harga beras:', 'Baca juga: Harga beras', '米の値段', 'Foto: Ani (Contoh)', 'ราคาข้าวสูงขึ้น'])(
  'no sentence ends: %s',
  (text) => {
    expect(endsSentence(text)).toBe(false);
  },
);

test('a long text in a script without full stops is prose', () => {
  const thai = 'ราคาข้าวในตลาดตัวอย่างสูงขึ้นอีกครั้งในสัปดาห์นี้ พ่อค้าแม่ค้ากล่าวว่าผลผลิตจากเกษตรกรลดลงเพราะฝนแล้ง';
  expect([endsProse(thai), endsProse('ราคาข้าว'), endsProse('Harga beras di pasar contoh '.repeat(4))]).toEqual([
    true,
    false,
    false,
  ]);
});

test('lengths count in Latin letters', () => {
  expect([sizeOf('beras'), sizeOf('أرز'), sizeOf('米価'), sizeOf('쌀값'), sizeOf('AI価')]).toEqual([5, 3, 5, 5, 4.5]);
});

test('marks of any script', () => {
  expect(['Satu, dua: tiga.', 'pukul 3.15', '一、二。', 'واحد، اثنان؟'].map(countMarks)).toEqual([3, 0, 2, 2]);
});
