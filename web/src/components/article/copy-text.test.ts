import { expect, test } from 'vitest';
import { toCopyText } from './copy-text.ts';

const article = { title: 'Judul', body: ['Satu.', 'Dua.'], canonicalUrl: null, url: 'https://kabar.example/1' };

test('title, outlet and time, tone, paragraphs, address', () => {
  const text = toCopyText(article, { outlet: 'Kabar', time: '17 Maret 2026', tone: 'Sentimen: Netral' });
  expect(text).toBe('Judul\nKabar · 17 Maret 2026\nSentimen: Netral\n\nSatu.\n\nDua.\n\nhttps://kabar.example/1\n');
});

test('what is not known leaves no empty line', () => {
  const bare = { title: null, body: ['Satu.'], canonicalUrl: null, url: null };
  expect(toCopyText(bare, { outlet: null, time: null, tone: null })).toBe('Satu.\n');
});
