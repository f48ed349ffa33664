import { expect, test } from 'vitest';
import { isInAside } from './asides.ts';
import { toBlocks } from './blocks.ts';
import { parseHtml } from '../html-tree.ts';

const SENTENCE = 'Harga beras di Pasar Contoh naik lagi pada pekan ini, kata para pedagang.';
const blocksOf = (html: string) => toBlocks(parseHtml(html)).blocks;
const textsOf = (html: string): readonly string[] => blocksOf(html).map((block) => block.text);

test.each([
  [
    'paragraphs and inline tags',
    '<p>Harga <b>beras</b> <a href=x>naik</a>.</p><p>Lagi.',
    ['Harga beras naik.', 'Lagi.'],
  ],
  ['two breaks end a block, one ends a line', '<div>Satu.<br>Dua.<br><br>Tiga.</div>', ['Satu.\nDua.', 'Tiga.']],
  ['text around a block', '<div>Jakarta - <p>Satu.</p> Dua.</div>', ['Jakarta -', 'Satu.', 'Dua.']],
  [
    'a row of plain cells is one line',
    '<table><tr><td>1</td><td><b>Persicontoh</b></td><td>30</td></tr></table>',
    ['1 Persicontoh 30'],
  ],
  [
    'cells of a layout are blocks',
    '<table><tr><td><p>Satu.</p></td><td><p>Dua.</p></td></tr></table>',
    ['Satu.', 'Dua.'],
  ],
  [
    'what holds no text',
    '<p>Satu.</p><script>x</script><select><option>a</select><noscript><p>b</p></noscript>',
    ['Satu.'],
  ],
  ['text without any element', 'Satu.<br><br>Dua.', ['Satu.', 'Dua.']],
])('%s', (_name, html, texts) => {
  expect(textsOf(html)).toEqual(texts);
});

test('knows headings, items, captions and the share of links', () => {
  const html =
    '<h2>Judul</h2><ul><li>Butir</li></ul><figure><figcaption><p>Foto</p></figcaption></figure><p><a href=x>abcd</a>abcd</p>';
  expect(blocksOf(html).map(({ kind, linkShare }) => [kind, linkShare])).toEqual([
    ['heading', 0],
    ['item', 0],
    ['caption', 0],
    ['text', 0.5],
  ]);
});

test.each([
  ['an anchor without an address', '<p><a name=atas>Satu</a></p>', [0]],
  ['an anchor that never closes', '<a name=atas/><p>Satu</p><p>Dua</p>', [0, 0]],
  ['a link ends where the next begins', '<a href=/1><p>Satu</p><a href=/2>Dua</a><p>Tiga</p>', [1, 1, 0]],
])('links: %s', (_name, html, shares) => {
  expect(blocksOf(html).map((block) => block.linkShare)).toEqual(shares);
});

test.each([
  ['beside an image', `<div><img src=x><span>Pasar Contoh</span></div><p>${SENTENCE}</p>`, ['caption', 'text']],
  ['an image in a paragraph', `<p><img src=x>${SENTENCE}</p>`, ['text']],
  ['a caption in a paragraph', '<p><img src=x>Pasar Contoh</p>', ['caption']],
  ['an image beside an article', `<article><img src=x><p>${SENTENCE}</p></article>`, ['text']],
  ['much text', `<div><img src=x><p>${SENTENCE.repeat(3)}</p></div>`, ['text']],
  ['Spanish names', '<p class="pie-foto">Mercado</p><p class="pie">Texto</p>', ['caption', 'text']],
])('captions: %s', (_name, html, kinds) => {
  expect(blocksOf(html).map((block) => block.kind)).toEqual(kinds);
});

test.each([
  ['a sidebar', `<p>${SENTENCE}</p><div class="sidebar"><p>Iklan</p></div>`, [false, true]],
  ['navigation', `<p>${SENTENCE}</p><nav>Menu</nav>`, [false, true]],
  ['hidden text', `<p>${SENTENCE}</p><p style="display: none">x</p>`, [false, true]],
  [
    'a wrapper that holds most of the text is no sidebar',
    `<div class="with-sidebar"><p>${SENTENCE}</p></div><p>x</p>`,
    [false, false],
  ],
  ['names in other languages', `<p>${SENTENCE}</p><div class="noticias-relacionadas">x</div>`, [false, true]],
  ['comments stay comments however long', `<p>x</p><div id="comments"><p>${SENTENCE}</p></div>`, [false, true]],
])('asides: %s', (_name, html, asides) => {
  expect(blocksOf(html).map((block) => isInAside(block, false))).toEqual(asides);
});
