import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePage } from './charset.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding));

test.each([
  ['valid UTF-8 wins over the header', bytes('<p>“Baik,” kata Ani'), 'iso-8859-1', '<p>“Baik,” kata Ani'],
  [
    'valid UTF-8 wins over the page',
    bytes('<meta charset=iso-8859-1><p>café'),
    null,
    '<meta charset=iso-8859-1><p>café',
  ],
  ['a byte order mark', bytes('\uFEFFhalo dunia', 'utf16le'), 'utf-8', 'halo dunia'],
  ['the header', bytes('caf\u00e9 \u0093baik\u0094', 'latin1'), 'ISO-8859-1', 'café “baik”'],
  [
    'the meta tag',
    bytes('<meta charset="windows-1252">\u0093baik\u0094', 'latin1'),
    null,
    '<meta charset="windows-1252">“baik”',
  ],
  [
    'an XML prolog',
    bytes('<?xml version="1.0" encoding="iso-8859-2"?>\u00b1', 'latin1'),
    null,
    '<?xml version="1.0" encoding="iso-8859-2"?>ą',
  ],
  [
    'an unknown header and a known meta tag',
    bytes('<meta charset=latin1>\u00e9', 'latin1'),
    'x-odd',
    '<meta charset=latin1>é',
  ],
  ['nothing declared', bytes('caf\u00e9', 'latin1'), null, 'café'],
  ['UTF-8 cut inside its last character', bytes('“Halo”').subarray(0, 8), null, '“Halo'],
  [
    'UTF-8 declared, one byte broken',
    bytes('<meta charset=utf-8>\u00ff.', 'latin1'),
    null,
    '<meta charset=utf-8>\uFFFD.',
  ],
])('%s', (_name, input, header, text) => {
  expect(decodePage(input, header)).toBe(text);
});

test.each([
  ['input-empty', new Uint8Array(), null],
  ['input-empty', bytes(' \r\n\t'), null],
  ['input-binary', bytes('89504e470d0a1a0a0000', 'hex'), null],
  ['input-binary', bytes('%PDF-1.7 halo'), 'utf-8'],
  ['input-binary', bytes('1f8b08000000', 'hex'), null],
  ['input-binary', bytes('halo\0\0\0\0\0\0dunia'), null],
  ['charset-unknown', bytes('caf\u00e9', 'latin1'), 'x-klingon'],
])('%s', (code, input, header) => {
  expect(() => decodePage(input, header)).toThrow(expect.objectContaining({ code }));
});

test('any text in UTF-8 comes back as it was, whatever the header says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(null, 'iso-8859-1', 'x-odd'),
      (text, header) => {
        const page = `<p>${text}</p>`;
        fc.pre(!/\p{Cc}/u.test(page));
        expect(decodePage(bytes(page), header)).toBe(page);
      },
    ),
  );
});
