import type { RankingBy } from './ranking.ts';

interface Text {
  readonly id: string;
  readonly en: string;
}

/** What a measure is called and what it means: screens, commands and the glossary show these words and no others. */
export interface Definition {
  readonly name: Text;
  readonly meaning: Text;
}

export const GLOSSARY = {
  article: {
    name: { id: 'Artikel', en: 'Articles' },
    meaning: {
      id: 'Jumlah klip: tiap halaman berita dihitung satu, juga bila isinya sama dengan halaman media lain.',
      en: 'The number of clips: every news page counts once, even where another outlet printed the same text.',
    },
  },
  day: {
    name: { id: 'Hari', en: 'Day' },
    meaning: {
      id: 'Tanggal terbit menurut jam medianya sendiri. Artikel tanpa tanggal tidak masuk hari mana pun; jumlahnya disebut tersendiri.',
      en: 'The date of publication by the outlet’s own clock. Articles without a date are in no day; their number is told apart.',
    },
  },
  usual: {
    name: { id: 'Biasanya', en: 'Usual' },
    meaning: {
      id: 'Median 14 hari sebelumnya, tanpa hari yang pengumpulannya terputus. Selama hari masih berjalan, semua hari dihitung sampai jam yang sama. Kurang dari tujuh hari: belum ada yang biasa.',
      en: 'The median of the 14 days before, without gaps in collection. While a day lasts, all days are counted up to the same hour. With fewer than seven days, nothing is usual yet.',
    },
  },
  gap: {
    name: { id: 'Pengumpulan terputus', en: 'Gap in collection' },
    meaning: {
      id: 'Hari yang seluruh penyimpanannya memuat paling banyak 20% dari hari tengahnya: yang berhenti pengumpulannya, bukan beritanya. Hari itu digambar bergaris dan tidak ikut dihitung dalam “biasanya”.',
      en: 'A day of which the whole store holds at most 20% of its median day: collecting stood still, not the news. It is drawn hatched and left out of what is usual.',
    },
  },
  tone: {
    name: { id: 'Nada', en: 'Tone' },
    meaning: {
      id: 'Nada pemberitaan sebuah artikel: positif, netral, atau negatif. Bagiannya dihitung dari artikel yang bernada.',
      en: 'The tone of an article’s reporting: positive, neutral or negative. Shares are of the articles that have a tone.',
    },
  },
  interval: {
    name: { id: 'Rentang 95%', en: '95% interval' },
    meaning: {
      id: 'Rentang Wilson, diperlebar dengan kekeliruan Sorot sendiri pada nada itu (Rogan–Gladen, dari pengujian terakhir atas 600 artikel beranotasi).',
      en: 'Wilson’s interval, widened by Sorot’s own error on that tone (Rogan and Gladen, from the last test on 600 annotated articles).',
    },
  },
  toward: {
    name: { id: 'Nada terhadap', en: 'Tone toward' },
    meaning: {
      id: 'Nada sebuah artikel terhadap satu tokoh atau institusi, bukan nada artikelnya.',
      en: 'An article’s tone toward one person or institution, not the tone of the article.',
    },
  },
  person: {
    name: { id: 'Tokoh terpegah', en: 'Most covered people' },
    meaning: {
      id: 'Jumlah artikel berbeda yang menyebut tokoh itu; berapa kali ia disebut dalam satu artikel tidak dihitung.',
      en: 'The number of distinct articles that name the person; how often within one article does not count.',
    },
  },
  vocal: {
    name: { id: 'Tokoh tervokal', en: 'Most quoted' },
    meaning: {
      id: 'Jumlah pernyataan yang tercetak, langsung maupun tidak langsung; pernyataan yang dimuat sepuluh media dihitung sepuluh. “Kesempatan” ialah jumlah artikel berbeda yang memuatnya.',
      en: 'The number of statements printed, direct or indirect; one that ten outlets print counts ten times. “Occasions” are the distinct articles that print any.',
    },
  },
  ledger: {
    name: { id: 'Siapa berkata apa tentang siapa', en: 'Who says what about whom' },
    meaning: {
      id: 'Pernyataan seorang pembicara yang membicarakan tokoh atau institusi lain. Nadanya ialah nada artikel pemuatnya terhadap yang dibicarakan.',
      en: 'Statements of one speaker about another person or institution. The tone is that of the articles that print them, toward the one spoken of.',
    },
  },
  institution: {
    name: { id: 'Institusi', en: 'Institutions' },
    meaning: {
      id: 'Jumlah artikel berbeda yang menyebut institusi itu.',
      en: 'The number of distinct articles that name the institution.',
    },
  },
  outlet: {
    name: { id: 'Outlet', en: 'Outlets' },
    meaning: { id: 'Jumlah artikel tiap media.', en: 'The number of articles of each outlet.' },
  },
  mediaType: {
    name: { id: 'Jenis Media', en: 'Media type' },
    meaning: {
      id: 'Jumlah artikel media nasional, daerah, dan internasional.',
      en: 'The number of articles of national, regional and international outlets.',
    },
  },
  owner: {
    name: { id: 'Pemilik', en: 'Owners' },
    meaning: {
      id: 'Jumlah artikel semua media seorang pemilik, menurut katalog sumber.',
      en: 'The number of articles of all outlets of one owner, as the catalogue of sources has it.',
    },
  },
  region: {
    name: { id: 'Daerah media', en: 'Where outlets are' },
    meaning: {
      id: 'Jumlah artikel menurut provinsi asal medianya.',
      en: 'The number of articles by the province that the outlet is from.',
    },
  },
  province: {
    name: { id: 'Provinsi', en: 'Provinces' },
    meaning: {
      id: 'Jumlah artikel yang menyebut provinsi itu atau tempat di dalamnya.',
      en: 'The number of articles that name the province or a place in it.',
    },
  },
  city: {
    name: { id: 'Kab/Kota', en: 'Cities and regencies' },
    meaning: {
      id: 'Jumlah artikel yang menyebut kabupaten atau kota itu.',
      en: 'The number of articles that name the city or regency.',
    },
  },
  category: {
    name: { id: 'Rubrik', en: 'Topics' },
    meaning: {
      id: 'Jumlah artikel menurut rubrik yang dikenali Sorot.',
      en: 'The number of articles by the topic that Sorot recognised.',
    },
  },
  personTone: {
    name: { id: 'Nada terhadap tokoh', en: 'Tone toward people' },
    meaning: {
      id: 'Artikel yang bernada terhadap tokoh itu, menurut nadanya.',
      en: 'Articles with a tone toward the person, by that tone.',
    },
  },
  institutionTone: {
    name: { id: 'Nada terhadap institusi', en: 'Tone toward institutions' },
    meaning: {
      id: 'Artikel yang bernada terhadap institusi itu, menurut nadanya.',
      en: 'Articles with a tone toward the institution, by that tone.',
    },
  },
  rising: {
    name: { id: 'Kata dan nama yang naik', en: 'Rising words and names' },
    meaning: {
      id: 'Kata judul, tokoh, institusi, dan tempat yang log-odds-nya naik: bagian artikel yang memuatnya lebih besar daripada periode sebelumnya, dengan uji nisbah kemungkinan (Dunning) sedikitnya 3 simpangan baku, dalam tiga artikel atau lebih.',
      en: 'Words of titles, people, institutions and places whose log-odds rose: a larger share of the articles has them than in the period before, by a likelihood-ratio test (Dunning) of at least 3 standard deviations, in three articles or more.',
    },
  },
  spike: {
    name: { id: 'Lonjakan', en: 'Spike' },
    meaning: {
      id: 'Hari yang menonjol dari 14 hari sebelumnya: sedikitnya lima artikel, 3,5 kali sebaran biasa di atas median (MAD), dan satu setengah kali hari sebelumnya serta hari yang sama pekan lalu. Sebabnya: apa yang lebih sering dalam artikel-artikel itu daripada dalam artikel lain dari lima belas hari itu.',
      en: 'A day that stands out from the 14 before: five articles or more, 3.5 times the usual spread (MAD) above the median, and one and a half times the day before and the same day of last week. The reason: what its articles have more often than all others of the fifteen days.',
    },
  },
  voice: {
    name: { id: 'Pangsa suara', en: 'Share of voice' },
    meaning: {
      id: 'Artikel tentang satu objek dibagi jumlah artikel semua objek yang dibandingkan. Artikel tentang beberapa objek dihitung pada masing-masing.',
      en: 'Articles about one object over the sum for all that are compared. An article about several counts for each.',
    },
  },
  network: {
    name: { id: 'Jaringan', en: 'Network' },
    meaning: {
      id: 'Nama yang disebut dalam artikel yang sama. Kedekatan (Jaccard): artikel yang menyebut keduanya dibagi artikel yang menyebut salah satunya.',
      en: 'Names that the same articles name. Nearness (Jaccard): articles that name both over articles that name either.',
    },
  },
  snapshot: {
    name: { id: 'Cuplikan', en: 'Snapshot' },
    meaning: {
      id: 'Nomor perubahan terakhir penyimpanan. Dua angka dari nomor yang sama dihitung dari artikel yang sama.',
      en: 'Number of the store’s last change. Two figures of the same number were counted from the same articles.',
    },
  },
} as const satisfies Readonly<Record<RankingBy, Definition>> & Readonly<Record<string, Definition>>;
