import { articlePath, type Outlet } from './nation.ts';
import { createRandom } from './random.ts';

const CROPS = ['kopi', 'padi', 'jagung', 'cengkih', 'kelapa', 'cokelat', 'vanili', 'lada', 'pala', 'karet'];
const PLACES = ['Lembah Wangi', 'Bukit Serai', 'Teluk Damar', 'Rawa Kuning', 'Muara Jati', 'Tanjung Elok'];
const PEOPLE = ['Darto Wiguna', 'Sari Lestari', 'Made Kertayasa', 'Yosef Mandala', 'Nur Hidayah', 'Tagor Silaban'];
const SENTENCES = [
  'Warga {place} memanen {crop} sebanyak {number} ton sejak pekan lalu, lebih banyak daripada musim sebelumnya.',
  '"Harga {crop} sudah naik {number} persen," kata Kepala Desa {person} di balai desa pada Senin siang.',
  'Dinas pertanian setempat menyiapkan {number} mesin pengering agar hasil panen tidak rusak oleh hujan.',
  'Jalan menuju {place} sempat tertutup lumpur sehingga {number} truk pengangkut {crop} tertahan sampai malam.',
  'Menurut {person}, kelompok tani akan menambah lahan {crop} seluas {number} hektare pada tahun depan.',
  'Pedagang di pasar {place} berharap pasokan {crop} tetap lancar sampai akhir bulan.',
  'Sebanyak {number} keluarga menerima bibit {crop} dari koperasi yang dipimpin {person}.',
];
const MENU = Array.from({ length: 40 }, (_, at) => `<li><a href="/kanal/${at}">Kanal ${at}</a></li>`).join('');

export const articleTitle = ({ number }: Pick<Outlet, 'number'>, article: number): string => {
  const random = createRandom(number * 100_003 + article);
  return `Panen ${pick(CROPS, random)} ke-${article} di ${pick(PLACES, random)} dimulai warga ${number}`;
};

/** A page of an outlet as news sites write them: a menu, an article of its own, a list of others. */
export function articlePage(outlet: Outlet, article: number, origin: string, publishedAt: Date): string {
  const random = createRandom(outlet.number * 1_000_003 + article);
  const paragraph = (): string =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      pick(SENTENCES, random)
        .replace('{place}', pick(PLACES, random))
        .replace('{crop}', pick(CROPS, random))
        .replace('{person}', pick(PEOPLE, random))
        .replace('{number}', String(2 + Math.floor(random() * 900))),
    ).join(' ');
  const paragraphs = Array.from({ length: 5 + Math.floor(random() * 5) }, () => `<p>${paragraph()}</p>`);
  const title = articleTitle(outlet, article);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title} | ${outlet.domain}</title>
<link rel="canonical" href="${origin}${articlePath(article)}"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${publishedAt.toISOString()}"></head><body>
<nav><ul>${MENU}</ul></nav><main><article><h1>${title}</h1><p class="author">Penulis: ${pick(PEOPLE, random)}</p>
<div class="isi">${paragraphs.join('\n')}</div></article>
<aside><h2>Berita lain</h2><ul>${MENU}</ul></aside></main><footer>Hak cipta ${outlet.domain}</footer></body></html>`;
}

const pick = (list: readonly string[], random: () => number): string => list[Math.floor(random() * list.length)] ?? '';
