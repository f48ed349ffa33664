/** Pages made to harm whoever reads them: each holds one kind of trouble, around or beside a small article. */

const PARAGRAPHS = [
  'Rombongan penari dari Lembah Sunyi tampil di alun-alun Kota Rimba pada Sabtu malam, disaksikan ribuan warga.',
  '"Kami berlatih tiga bulan untuk pementasan ini," kata Darto Wiguna, pemimpin rombongan, seusai acara itu.',
  'Pementasan berikutnya dijadwalkan pada pekan ketiga bulan depan di gedung kesenian yang baru selesai dibangun.',
];
const ARTICLE = `<h1>Penari Lembah Sunyi Tampil</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}`;
const page = (inside: string): string =>
  `<!doctype html><html lang="id"><head><title>Penari Lembah Sunyi Tampil</title></head><body>${inside}</body></html>`;
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

export interface HostilePage {
  readonly name: string;
  readonly make: () => string;
  /** Whether there is an article in it that can still be read. */
  readonly holdsArticle: boolean;
}

/** The pages, each of about so many million characters. */
export function hostilePages(millions: number): readonly HostilePage[] {
  const size = millions * 1_000_000;
  const fill = (piece: string, length = size): string => piece.repeat(Math.ceil(length / piece.length));
  const many = Math.ceil(millions * 5_000);
  const numbered = (piece: (n: number) => string, count = many): string =>
    Array.from({ length: count }, (_, n) => piece(n)).join('');
  const harmful = (name: string, make: () => string): HostilePage => ({ name, make, holdsArticle: true });
  const empty = (name: string, make: () => string): HostilePage => ({ name, make, holdsArticle: false });
  return [
    harmful('nested tags after the article', () => page(ARTICLE + fill('<div>'))),
    harmful('nested spans in each other', () => page(ARTICLE + fill('<span class="a">x'))),
    harmful('the article below 500 levels', () => page(fill('<div>', 2500) + ARTICLE + fill('<p>x</p>'))),
    harmful('nested paragraphs and lists', () => page(ARTICLE + fill('<ul><li><p>'))),
    harmful('nested tables', () => page(ARTICLE + fill('<table><tr><td>'))),
    harmful('closing tags that close nothing', () => page(ARTICLE + fill('</i></div>'))),
    harmful('formatting tags never closed', () => page(ARTICLE + fill('<b>tebal<i>miring</b>'))),
    harmful('one paragraph of sentences', () => `<p>${fill('Harga beras naik lagi pekan ini, kata warga. ')}</p>`),
    empty('one paragraph of one word', () => `<p>${fill('a')}</p>`),
    harmful('one paragraph of line breaks', () => page(ARTICLE + `<p>${fill('kata<br>')}</p>`)),
    harmful('small paragraphs', () => page(fill(`<p>${PARAGRAPHS[0]}</p>`))),
    harmful('100,000 attributes', () => `<p ${numbered((n) => `a${n}="${n}" `, 100_000)}>${PARAGRAPHS.join(' ')}</p>`),
    harmful('classes of 5 MB', () => page(`<div class="${fill('related-share ')}">${ARTICLE}</div>`)),
    harmful('styles of 5 MB', () => page(`<div style="${fill('display :')}">${ARTICLE}</div>`)),
    harmful('many classes', () => page(ARTICLE + numbered((n) => `<i class="author-${n} ${fill('x-', 200)}"></i>`))),
    harmful('comments that never end', () => page(ARTICLE + fill('<!-- <p>x</p> --!> '))),
    harmful('broken comments', () => page(fill('<!-->x<!--->', 20_000) + ARTICLE + fill('<!-- - -- > -->'))),
    harmful('unclosed CDATA', () => page(ARTICLE + fill('<![CDATA['))),
    harmful('bases that lead elsewhere', () => page(fill('<base href="https://lain.example/">', size / 5) + ARTICLE)),
    harmful('entities', () => page(ARTICLE + `<p>${fill('&amp;&lt;&#x41;')}</p>`)),
    harmful('broken entities', () => page(ARTICLE + `<p>${fill('&notanentity&#99999999999;&#x;&')}</p>`)),
    harmful('entities escaped many times', () => page(`<title>x${fill('&amp;amp;amp;')}</title>${ARTICLE}`)),
    harmful(
      'a document type with entity definitions',
      () => `<!DOCTYPE x [${fill('<!ENTITY a "&a;&a;">')}]>${page(ARTICLE)}`,
    ),
    empty('less-than signs', () => fill('<')),
    empty('greater-than signs', () => fill('>')),
    empty('ampersands', () => fill('&')),
    empty('quotation marks in a tag', () => `<p ${fill('"')}`),
    empty('an attribute without end', () => `<p title="${fill('x')}`),
    empty('white space', () => `<p>${fill(' \n\t')}</p>`),
    empty('no-break spaces', () => `<p>${fill('&nbsp;\u00a0')}</p>`),
    empty('zero bytes', () => `<p>x</p>${fill('&#0;\u200b')}`),
    empty('an open script', () => `<script>${fill('x<y ')}`),
    empty('an open title', () => `<title>${fill('<b>judul</b> - ')}`),
    harmful('JSON-LD of 5 MB', () =>
      page(linked(`{"@type":"NewsArticle","headline":"Penari Lembah Sunyi Tampil","x":"${fill('a')}"}`) + ARTICLE),
    ),
    harmful('JSON-LD that is cut', () =>
      page(linked(`{"@type":"NewsArticle","headline":"Penari","x":"${fill(String.raw`\"headline`)}`) + ARTICLE),
    ),
    harmful('JSON-LD nested 10,000 deep', () => page(linked(fill('[', 10_000) + fill(']', 10_000)) + ARTICLE)),
    harmful('JSON-LD nested without end', () => page(linked(fill('{"@graph":[')) + ARTICLE)),
    harmful('JSON-LD of brackets and blanks', () => page(linked(`{"@type":"Article",${fill(',  ')}`) + ARTICLE)),
    harmful('JSON-LD of comment openings', () => page(linked(fill('<!--')) + ARTICLE)),
    harmful('JSON-LD of semicolons', () => page(linked(`{}x${fill('; ')}x`) + ARTICLE)),
    harmful('JSON-LD of many nodes', () =>
      page(linked(`[${numbered((n) => `{"@type":"Person","headline":"${n}"},`)}{}]`) + ARTICLE),
    ),
    harmful('JSON-LD of many authors', () =>
      page(
        linked(
          `{"@type":"Article","headline":"Penari Lembah","author":[${numbered((n) => `"Ani Budi ${n}",`)}"Cici"]}`,
        ) + ARTICLE,
      ),
    ),
    harmful('JSON-LD scripts', () => page(numbered((n) => linked(`{"@type":"x${n}"}`)) + ARTICLE)),
    harmful('metas of one name', () => page(numbered((n) => `<meta name="author" content="Ani ${n}">`) + ARTICLE)),
    harmful('metas of many names', () => page(numbered((n) => `<meta name="n${n}" content="Ani ${n}">`) + ARTICLE)),
    harmful('headings', () => page(numbered((n) => `<h2>Judul Berita ${n}</h2>`) + ARTICLE)),
    harmful('links', () =>
      page(ARTICLE + numbered((n) => `<a href="/berita/${n}">Judul Berita yang Lain Lagi ${n}</a> `)),
    ),
    harmful('lists of links', () =>
      page(ARTICLE + numbered((n) => `<li><a href="/b/${n}">Judul Berita Lain ${n}</a></li>`)),
    ),
    harmful('asides', () => page(ARTICLE + fill('<div class="related"><p>x</p></div>'))),
    harmful('bylines', () => page(ARTICLE + fill('<div class="author">Penulis: Ani Budi | Editor: Cici'))),
    harmful('dates', () =>
      page(fill('<p>Selasa, 18 Juni 2024 22:15 WIB</p>', 100_000) + ARTICLE + fill('<p>18 Juni 20</p>')),
    ),
    harmful('digits', () => page(ARTICLE + `<p>${fill('1 2-3/4 ')}</p>`)),
    harmful('a title of separators', () => `<title>${fill(' - ')}</title>${page(ARTICLE)}`),
    harmful('a heading of 5 MB', () => page(`<h1>${fill('judul - ')}</h1>${ARTICLE}`)),
    harmful('canonical addresses', () =>
      page(`<link rel="canonical" href="https://a.example/${fill('amp/')}">${ARTICLE}`),
    ),
    harmful('boilerplate lines', () => page(ARTICLE + fill('<p>Baca juga: Judul Berita Lain</p>'))),
    harmful('end headings', () => page(fill(`<p>${PARAGRAPHS[0]}</p><h2>Berita Lainnya</h2>`))),
    harmful('dashes before the text', () => page(`<p>${fill('Kota - ')}</p>${ARTICLE}`)),
  ];
}
