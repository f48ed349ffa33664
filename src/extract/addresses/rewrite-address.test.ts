import { expect, test } from 'vitest';
import { rewriteAddress } from './rewrite-address.ts';

const FORMS = [
  { from: 'amp.a.id/{channel}/{rest}', to: '{channel}.a.id/{rest}' },
  { from: '{channel}.a.id/berita//{rest}', to: '{channel}.a.id/berita/{rest}' },
];
test.each([
  ['amp.a.id/bola/read/1/judul', 'bola.a.id/read/1/judul'],
  ['amp.a.id/bola/', 'bola.a.id/'],
  ['bola.a.id/berita//1/judul', 'bola.a.id/berita/1/judul'],
  ['amp.a.id/bola', undefined],
  ['bola.liga.a.id/berita//1', undefined],
  ['ampxa.id/bola/read', undefined],
])('%s → %s', (address, own) => {
  expect(rewriteAddress(address, FORMS)).toBe(own);
});
