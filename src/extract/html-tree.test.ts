import { expect, test } from 'vitest';
import { collapse, parseHtml, textOf, walkElements } from './html-tree.ts';

const MEGABYTES_5 = 5_000_000;
const names = (html: string): readonly string[] => {
  const found: string[] = [];
  walkElements(parseHtml(html), (element) => {
    found.push(element.name);
    return element.name !== 'nav';
  });
  return found;
};

test('walks in document order and leaves out what it is told to', () => {
  expect(names('<main><p>a<b>b</b></p><nav><a>x</a></nav><p>c</main>')).toEqual(['body', 'main', 'p', 'b', 'nav', 'p']);
});

test('keeps text and JSON-LD, drops scripts, styles and comments', () => {
  const html =
    '<p>Harga&nbsp;beras <!-- x --><b>naik</b><br>lagi</p><style>p{}</style><script>f()</script><script type="application/ld+json">{}</script>';
  expect(textOf(parseHtml(html))).toBe('Harga beras naik lagi{}');
});

test('what is invisible and would turn, hide or command goes; what joins an emoji stays', () => {
  expect(
    collapse('\u202ePresiden\u202c \u2066tiba\u2069\t\u001b[31mdi\u0085 Ja\u00adkarta \u{1f468}\u200d\u{1f469}'),
  ).toBe('Presiden tiba [31mdi Jakarta \u{1f468}\u200d\u{1f469}');
});

test.each([
  ['nested tags', '<div>'.repeat(MEGABYTES_5 / 5)],
  ['closing tags that close nothing', `${'<b>'.repeat(500)}${'</i>'.repeat(MEGABYTES_5 / 4)}`],
  ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>halo</p>`],
  ['one paragraph', `<p>${'kata '.repeat(MEGABYTES_5 / 5)}</p>`],
  ['entities', '&amp;'.repeat(MEGABYTES_5 / 5)],
  ['an open tag without end', `<p title="${'x'.repeat(MEGABYTES_5)}`],
])('5 MB of %s do not harm', (_name, html) => {
  const tree = parseHtml(html);
  expect(textOf(tree).length).toBeLessThanOrEqual(MEGABYTES_5);
});

test('what stands before the nesting is kept', () => {
  expect(textOf(parseHtml(`<p>Berita penting</p>${'<div>'.repeat(100_000)}`))).toBe('Berita penting');
});

test('a page of more than 20 MB is refused', () => {
  expect(() => parseHtml('x'.repeat(20_000_001))).toThrow(expect.objectContaining({ code: 'input-too-large' }));
});
