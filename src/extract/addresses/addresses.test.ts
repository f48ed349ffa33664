import { expect, test } from 'vitest';
import { toAddress } from './addresses.ts';

const BASE = 'https://contoh.example/a/b';
test.each([
  ['https://lain.example/x', 'https://lain.example/x'],
  ['/x.jpg', 'https://contoh.example/x.jpg'],
  ['//cdn.example/x.jpg', 'https://cdn.example/x.jpg'],
  ['https://web.archive.org/web/20220721150811im_/https://lain.example/x.jpg', 'https://lain.example/x.jpg'],
  ['/web/20220721/https://lain.example/x', 'https://lain.example/x'],
  ['https://web.archive.org/web/2022/http:/lain.example/x', 'http://lain.example/x'],
  ['https://web.archive.org/web/20220721/www.lain.example/x', 'http://www.lain.example/x'],
  ['https://web.archive.org/web/20220721/', 'https://web.archive.org/web/20220721/'],
  ['https://lain-example.cdn.ampproject.org/v/s/lain.example/x?amp_js_v=0.1', 'https://lain.example/x?amp_js_v=0.1'],
  ['https://lain-example.cdn.ampproject.org/c/lain.example/x', 'http://lain.example/x'],
  ['https://www.google.co.id/amp/s/amp.lain.example/x', 'https://amp.lain.example/x'],
  ['https://www.google.com/amplitude', 'https://www.google.com/amplitude'],
  ['https://web.archive.org/web/2022/https://cdn.ampproject.org/c/s/lain.example/x', 'https://lain.example/x'],
  ['http:http://cdn.example/x', undefined],
  ['javascript:void(0)', undefined],
  ['http://', undefined],
  ['', undefined],
  [null, undefined],
])('%s', (raw, address) => {
  expect(toAddress(raw, BASE)).toBe(address);
});
