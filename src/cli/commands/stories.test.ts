import { expect, test } from 'vitest';
import { parseLines, runSorot } from '../../../tests/run-sorot.ts';

const FLOOD =
  'Banjir merendam tujuh desa di muara Kali Malapo setelah tanggul jebol dan warga mengungsi dengan perahu karet.';
const line = (id: string | number, title: string, body: string, source = 'Warta'): string =>
  JSON.stringify({ id, title, body, source, published: '2026-11-20T08:00:00+07:00' });
const INPUT = [
  line('a', 'Banjir di muara Kali Malapo', `${FLOOD} `.repeat(6)),
  'bukan json',
  line('b', 'Hakim tunda sidang suap', 'Hakim menunda sidang suap karena terdakwa sakit, kata jaksa di pengadilan.'),
  line(3, 'Tanggul Kali Malapo jebol, banjir', `${FLOOD} `.repeat(6), 'Kabar'),
].join('\n');

test('stories gives one line an item in the order of the input, and tells copies', async () => {
  const { status, stdout } = await runSorot(['stories', '--json'], { input: INPUT });
  expect(parseLines(stdout)).toEqual([
    { id: 'a', story: '1', reprintOf: null },
    { id: null, error: { code: 'input-not-json', message: expect.any(String) } },
    { id: 'b', story: '2', reprintOf: null },
    { id: '3', story: '1', reprintOf: 'a' },
  ]);
  expect(status).toBe(1);
});

test('for readers a line has the title, and errors go to standard error', async () => {
  const { stdout, stderr } = await runSorot(['stories', '-'], { input: INPUT });
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    '1\ta\tBanjir di muara Kali Malapo',
    '2\tb\tHakim tunda sidang suap',
    '1\t3\tTanggul Kali Malapo jebol, banjir\tcopy of a',
  ]);
  expect(stderr).toMatch(/line 2/i);
});
