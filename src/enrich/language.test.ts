import { expect, test } from 'vitest';
import { identifyLanguage } from './language.ts';

const identify = (body: string, declaredLanguage: string | null = null): string | null =>
  identifyLanguage({ title: null, body: [body], declaredLanguage });

test.each([
  [
    'id',
    'Pemerintah kabupaten akan membangun jembatan baru di desa itu karena warga sudah lama menunggu, kata bupati, Senin.',
  ],
  [
    'id',
    'Harga cabai di pasar induk naik dua kali lipat dalam sepekan. Pedagang mengaku pasokan dari petani berkurang.',
  ],
  ['id', 'Polisi menangkap seorang pria yang diduga mencuri tiga sepeda motor di halaman masjid, Rabu (4/2) malam.'],
  ['id', 'Gue udah bilang, konsernya bakal ramai banget, tapi dia nggak percaya sama sekali.'],
  [
    'ms',
    'Kerajaan negeri akan membina jambatan baharu di kampung itu kerana penduduk sudah lama menunggu, kata beliau pada Isnin.',
  ],
  ['ms', 'Polis menahan seorang lelaki yang dipercayai mencuri tiga motosikal di perkarangan masjid, malam semalam.'],
  [
    'ms',
    'Harga cili di pasar borong naik dua kali ganda dalam tempoh seminggu susulan bekalan daripada petani berkurangan.',
  ],
  ['jv', 'Pamarentah kabupaten arep mbangun kreteg anyar ing desa kuwi amarga wargane wis suwe ngenteni.'],
  ['jv', 'Bocah-bocah padha dolanan ing latar omahe simbah nalika udan wis terang.'],
  ['jv', 'Pak Lurah ngendika menawi badhe wonten rapat kaliyan tiyang-tiyang dhusun ing bale desa.'],
  ['su', 'Pamaréntah kabupatén baris ngawangun sasak anyar di éta désa lantaran wargana geus lila ngadagoan.'],
  ['su', 'Barudak keur ulin di buruan imah nini nalika hujan geus raat, cenah mah rék ngala buah.'],
  ['en', 'The local government will build a new bridge in the village because residents have waited for a long time.'],
  ['nl', 'De gemeente gaat een nieuwe brug bouwen omdat de bewoners al jarenlang op een betere verbinding wachten.'],
  ['ja', '政府は村に新しい橋を建設すると発表した。住民は長い間待っていた。'],
])('%s: %s', (language, body) => {
  expect(identify(body)).toBe(language);
});

test.each([[''], ['   '], ['Budi Santoso'], ['12 3/4 (56)']])('%j tells nothing', (body) => {
  expect(identify(body)).toBeNull();
});

test('what the page declares breaks a tie and nothing more', () => {
  expect(identify('Rumah itu sudah ada sejak tahun itu', 'ms-MY')).toBe('ms');
  expect(identify('Pemerintah kabupaten akan membangun jembatan baru karena warga sudah lama menunggu.', 'en')).toBe(
    'id',
  );
});
