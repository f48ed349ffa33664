import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../query/parse-query.ts';
import { cutSnippet } from './snippet.ts';
import { soughtTerms } from './snippet-terms.ts';

const BODY = [
  'Warga Desa Sukatani mulai membersihkan rumah setelah air surut pada Selasa pagi, dibantu relawan dari tiga kecamatan.',
  'Kepala desa mengatakan bantuan beras sudah dibagikan, dan dapur umum tetap dibuka sampai akhir pekan bagi siapa saja.',
  'Menurut catatan posko, 212 keluarga terdampak. Bantuan beras berikutnya dijadwalkan tiba melalui jalur Kali Ciwaru.',
];
const snippetOf = (query: string): string =>
  cutSnippet(BODY, soughtTerms(parseQuery(query)))
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test.each([
  [
    '',
    'Warga Desa Sukatani mulai membersihkan rumah setelah air surut pada Selasa pagi, dibantu relawan dari tiga kecamatan. ' +
      'Kepala desa mengatakan bantuan beras sudah dibagikan, dan dapur umum tetap dibuka…',
  ],
  [
    '"bantuan beras" beras',
    '…dibantu relawan dari tiga kecamatan. Kepala desa mengatakan [bantuan beras] sudah dibagikan, dan dapur umum tetap ' +
      'dibuka sampai akhir pekan bagi siapa saja. Menurut catatan posko, 212 keluarga…',
  ],
  ['CIWARU -warga', '…beras berikutnya dijadwalkan tiba melalui jalur Kali [Ciwaru].'],
  [
    'judul:beras (~jadwal OR ciwa*)',
    '…posko, 212 keluarga terdampak. Bantuan beras berikutnya [dijadwalkan] tiba melalui jalur Kali [Ciwaru].',
  ],
])('%j shows the words around its first hit', (query, snippet) => {
  expect(snippetOf(query)).toBe(snippet);
});

test('a snippet is a stretch of the body, and what it marks is what was sought', () => {
  const bodies = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'banjir', 'x'.repeat(300), '. ', '中') }));
  fc.assert(
    fc.property(bodies, fc.constantFrom(['banjir'], ['a'], ['b', 'banjir']), (body, phrase) => {
      const pieces = cutSnippet(body, [phrase.map((word) => (token) => token === word)]);
      const shown = pieces.map(({ text }) => text).join('');
      expect(body.join(' ')).toContain(shown.replaceAll('…', ''));
      const hits = pieces.filter(({ hit }) => hit).map(({ text }) => text.split(/[ .]+/));
      for (const hit of hits) expect(hit).toEqual(phrase);
    }),
  );
});
