import { expect, test } from 'vitest';
import { toBlocks } from './blocks.ts';
import { readBody } from './body.ts';
import { parseHtml } from '../html-tree.ts';

const P = [
  'CONTOH - Harga beras di Pasar Induk Contoh naik lagi pada pekan ini, kata para pedagang, Senin.',
  '"Pasokan dari petani berkurang karena kemarau panjang," ujar Ani Budi, pedagang beras sejak lama.',
  'Pemerintah daerah menyiapkan operasi pasar di sepuluh kecamatan mulai pekan depan, kata bupati.',
  'Warga berharap harga turun sebelum hari raya, karena upah mereka tidak ikut naik tahun ini.',
] as const;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const TEASERS = '<div class="judul">Berita Lainnya</div>'.concat(
  ...[1, 2, 3].map(
    (n) =>
      `<div><h3><a href="/${n}">Judul Berita Lain Nomor ${n} Hari Ini</a></h3><p>Ringkasan berita lain nomor ${n} yang cukup panjang untuk dikira isi.</p></div>`,
  ),
);
const read = (html: string) =>
  readBody(
    toBlocks(parseHtml(`<body><nav><a href=/>Beranda</a></nav>${html}<footer><p>${P[0]}</p></footer>`)),
    'Judul',
  );

test.each([
  ['paragraphs', `<article><h1>Judul</h1>${paragraphs(P)}</article>`],
  ['`<br><br>` without paragraphs', `<div class="isi">${P.join('<br><br>')}</div>`],
  ['one `<br>` after each sentence', `<div class="isi">${P.join('<br>')}</div>`],
  ['one wrapper a paragraph', P.map((text) => `<div id="content-wrapper"><p>${text}</p></div>`).join('')],
  [
    'pages merged',
    `<div><div data-page="1">${paragraphs(P.slice(0, 3))}</div><div data-page="2">${paragraphs(P.slice(3))}</div></div>`,
  ],
  [
    'a dateline outside its paragraph',
    `<div><strong>CONTOH</strong> - <p>${P[0].slice(9)}</p>${paragraphs(P.slice(1))}</div>`,
  ],
  ['teasers of other articles in the container', `<div>${paragraphs(P)}${TEASERS}</div>`],
  ['a sidebar with more text', `<main>${paragraphs(P)}</main><div class="sidebar">${paragraphs([...P, ...P])}</div>`],
  [
    'a body whose class sounds like an aside',
    `<div class="promo-detail">${paragraphs(P)}</div><div class="cookie-bar"><p>${P[0]}</p></div>`,
  ],
  ['a table as layout', `<table><tr><td><a href=x>Menu</a></td><td>${paragraphs(P)}</td></tr></table>`],
  [
    'a list of other articles in an aside in the middle',
    `<div>${paragraphs(P.slice(0, 2))}<div class="widget"><h4>Most Popular</h4>${'<a href=/x>Judul Berita Lain</a>'.repeat(8)}</div>${paragraphs(P.slice(2))}</div>`,
  ],
  [
    'teasers in a column beside it, no links among them',
    `<div class="kolom"><div>${paragraphs(P)}</div>${TEASERS.slice(TEASERS.indexOf('</div>') + 6)}</div>`,
  ],
  [
    'date, byline and title above it, signature and date below',
    `<div><h1>Judul Berita yang Panjang</h1><p>Selasa, 18 Juni 2024 22:15 WIB</p><p>By Ani Budi</p>${paragraphs(P)}<p>ANI BUDI</p><p>18 Juni 2024</p></div>`,
  ],
  ['an anchor that never closes', `<a name="top"/><div>${paragraphs(P)}</div>`],
])('%s', (_name, html) => {
  expect(read(html)?.paragraphs).toEqual(P);
});

test.each([
  [
    'Arabic, without full stops',
    [
      'قال تجار في سوق النموذج إن أسعار الأرز ارتفعت مرة أخرى هذا الأسبوع بعد موسم جفاف طويل',
      'وأضاف أحد الباعة أن الكميات التي تصل من المزارعين أقل من نصف ما كانت عليه قبل عام',
    ],
  ],
  [
    'Thai',
    [
      'ราคาข้าวในตลาดตัวอย่างสูงขึ้นอีกครั้งในสัปดาห์นี้ พ่อค้าแม่ค้ากล่าวว่าผลผลิตจากเกษตรกรลดลงเพราะฝนแล้ง',
      'ทางการเตรียมเปิดจุดขายข้าวราคาถูกในสิบอำเภอตั้งแต่สัปดาห์หน้า นายอำเภอกล่าวกับผู้สื่อข่าวเมื่อวันจันทร์',
    ],
  ],
  [
    'Japanese',
    [
      '見本市場で米の値段が今週また上がった。',
      '農家からの入荷が減ったためだと商人は話す。',
      '県は来週から安い米を売る。',
    ],
  ],
  [
    'Chinese',
    ['样本市场的大米价格本周再次上涨。商贩说，干旱使农民的供货减少了一半。', '当地政府下周起在十个区出售平价大米。'],
  ],
])('%s', (_name, texts) => {
  const menu = '<ul><li><a href=/1>一</a></li><li><a href=/2>二</a></li></ul>';
  expect(readBody(toBlocks(parseHtml(`${menu}<div>${paragraphs(texts)}</div>${menu}`)), null)?.paragraphs).toEqual(
    texts,
  );
});

test('what adjoins the running text stays: a list before it, lines without full stops after it', () => {
  const html = `<div><h2>Yang baru pekan ini</h2><ul><li>Beras</li><li>Gula</li></ul>${paragraphs(P)}<p>Harga per kilogram</p><p>Beras: 14.000 rupiah</p></div>`;
  expect(read(html)?.paragraphs).toEqual([
    'Yang baru pekan ini',
    'Beras',
    'Gula',
    ...P,
    'Harga per kilogram',
    'Beras: 14.000 rupiah',
  ]);
});

test('what stood between the paragraphs is named, in order', () => {
  const body = read(
    `<div>${paragraphs([P[0], 'Baca juga: Pasar Sepi', P[1], 'ADVERTISEMENT', P[2], P[3], '(ani/bud)'])}</div>`,
  );
  expect(body).toMatchObject({ paragraphs: P, boilerplate: ['Baca juga: Pasar Sepi', 'ADVERTISEMENT', '(ani/bud)'] });
});

test('subheads, lists and short sentences stay; captions go', () => {
  const html = `<div><figure><figcaption>Pasar Induk Contoh, Senin.</figcaption></figure>${paragraphs(P.slice(0, 2))}<h2>Operasi pasar</h2><ul><li>Beras</li><li>Gula</li></ul>${paragraphs(P.slice(2))}<p>Mereka menunggu.</p></div>`;
  expect(read(html)?.paragraphs).toEqual([
    P[0],
    P[1],
    'Operasi pasar',
    'Beras',
    'Gula',
    P[2],
    P[3],
    'Mereka menunggu.',
  ]);
});

test('a box of links in the middle does not end the article', () => {
  const box = '<h4>Berita Terkait</h4><ul><li><a href=/1>Judul Berita Lain</a></li></ul>';
  expect(read(`<div>${paragraphs(P.slice(0, 2))}${box}${paragraphs(P.slice(2))}</div>`)?.paragraphs).toEqual(P);
});

test('a body of short lines is found where the page says that it is the body', () => {
  const lines = Array.from({ length: 12 }, (_, n) => `Pekan ${n + 1}: Persicontoh – Persiduga`);
  const html = `<div itemprop="articleBody"><p>${lines.join('<br>')}</p></div><div>${paragraphs(P.slice(0, 2))}</div>`;
  expect(read(html)?.paragraphs).toEqual([lines.join(' ')]);
});

test('a page of links has no body', () => {
  expect(
    read('<ul><li><a href=1>Judul satu yang panjang sekali sampai lima puluh huruf</a></li></ul>'),
  ).toBeUndefined();
});
