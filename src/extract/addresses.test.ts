import { expect, test } from 'vitest';
import { toAddress } from './addresses.ts';

const BASE = 'https://contoh.example/a/b';
test.each([
  ['https://lain.example/x', 'https://lain.example/x'],
  ['/x.jpg', 'https://contoh.example/x.jpg'],
  ['//cdn.example/x.jpg', 'https://cdn.example/x.jpg'],
  ['https://web.archive.org/web/20220721150811im_/https://lain.example/x.jpg', 'https://lain.example/x.jpg'],
  ['/web/20220721/https://lain.example/x', 'https://lain.example/x'],
  ['http:http://cdn.example/x', undefined],
  ['javascript:void(0)', undefined],
  ['http://', undefined],
  ['', undefined],
  [null, undefined],
])('%s', (raw, address) => {
  expect(toAddress(raw, BASE)).toBe(address);
});
