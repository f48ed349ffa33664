import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

test.each<[string, Uint8Array, readonly (string | null)[]]>([
  ['a byte order mark', Buffer.from('\uFEFFé'), []],
  ['UTF-8 under a wrong label', Buffer.from('é'), ['iso-8859-1']],
  ['the first known label', Buffer.from('é', 'latin1'), ['klingon-1', null, 'iso-8859-1']],
  ['no label', Buffer.from('é', 'latin1'), []],
  ['UTF-16', Buffer.from('\uFEFFé', 'utf16le'), []],
  ['UTF-16, big end first', Buffer.from('\uFEFFé', 'utf16le').swap16(), ['utf-8']],
])('%s', (_, bytes, labels) => {
  expect(decodeText(bytes, labels)).toBe('é');
});
