import { fold } from '../../base/fold.ts';

/** Words around a name that do not make it another: "PT Bank Negara Indonesia (Persero) Tbk", "DPR RI", "Partai Golkar". */
const FRAME = new Set('pt tbk persero ri partai cv klub perum dpp skuad tim ltd limited inc'.split(' '));

/** "PT Bank Negara Indonesia (Persero) Tbk" → "Bank Negara Indonesia". */
export const withoutLegalForm = (name: string): string =>
  name.replace(/^(?:PT|CV)\.?\s+|\s*\(Persero\)|,?\s+Tbk\.?$/gi, '').trim();

const SHORT_HEADS: Readonly<Record<string, string>> = {
  pemprov: 'pemerintah provinsi',
  pemkab: 'pemerintah kabupaten',
  pemkot: 'pemerintah kota',
  pemda: 'pemerintah daerah',
  kejati: 'kejaksaan tinggi',
  kejari: 'kejaksaan negeri',
  kejagung: 'kejaksaan agung',
  disdik: 'dinas pendidikan',
  dishub: 'dinas perhubungan',
  dinkes: 'dinas kesehatan',
  dinsos: 'dinas sosial',
  disnaker: 'dinas tenaga kerja',
  pn: 'pengadilan negeri',
  rs: 'rumah sakit',
  rsu: 'rumah sakit umum',
  rsud: 'rumah sakit umum daerah',
  rsup: 'rumah sakit umum pusat',
  // Provinces and cities as headlines shorten them.
  jabar: 'jawa barat',
  jateng: 'jawa tengah',
  jatim: 'jawa timur',
  sumut: 'sumatera utara',
  sumbar: 'sumatera barat',
  sumsel: 'sumatera selatan',
  kalbar: 'kalimantan barat',
  kalteng: 'kalimantan tengah',
  kalsel: 'kalimantan selatan',
  kaltim: 'kalimantan timur',
  kaltara: 'kalimantan utara',
  sulut: 'sulawesi utara',
  sulteng: 'sulawesi tengah',
  sulsel: 'sulawesi selatan',
  sultra: 'sulawesi tenggara',
  ntb: 'nusa tenggara barat',
  ntt: 'nusa tenggara timur',
  diy: 'di yogyakarta',
  dki: '',
  jaksel: 'jakarta selatan',
  jakpus: 'jakarta pusat',
  jaktim: 'jakarta timur',
  jakbar: 'jakarta barat',
  jakut: 'jakarta utara',
  tangsel: 'tangerang selatan',
};

/** The folded words of a name without its frame, short heads and places written out: "Kejati Jatim" → kejaksaan tinggi jawa timur. */
export function coreWords(name: string): readonly string[] {
  const words = fold(name)
    .split(' ')
    .flatMap((word) => (SHORT_HEADS[word] ?? word).split(' '))
    .filter(Boolean);
  const core = words.filter((word) => !FRAME.has(word));
  return core.length > 0 ? core : words;
}

/** Heads that name a part of what follows, or a branch: "Komisi III DPR" is not the DPR, "KPU Bali" not the KPU. */
const PARTS = new Set(
  (
    'komisi fraksi divisi bareskrim satreskrim satlantas ditreskrimum ditjen direktorat badan pusat fakultas kantor biro satgas dewan kementerian kemenag dinas kpu bawaslu dprd ' +
    'polri tni bank subdit unit wakil sekretariat satuan'
  ).split(' '),
);
/** Words that a short form may leave out in the middle: "DPRD (Kabupaten) Bogor". */
const LEVELS = new Set(['provinsi', 'kota', 'kabupaten', 'daerah', 'republik', 'indonesia']);

const startsAt = (short: readonly string[], long: readonly string[], at: number): boolean =>
  short.every((word, offset) => word === long[at + offset]);
const withoutLevels = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => at === 0 || !LEVELS.has(word));

/**
 * Whether a short form can stand for a longer name of the same article: its first words ("Persib" Bandung), its last ("Dortmund"), some between
 * ("EMC" of "RS EMC Cikarang"), or all but the level ("DPRD Banten").
 */
export function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length) return false;
  if (short.length > 1 && short.join(' ') === withoutLevels(long).join(' ')) return true;
  if (PARTS.has(short[0] ?? '')) return false;
  if (startsAt(short, long, 0)) return true;
  return !PARTS.has(long[0] ?? '') && long.some((_, at) => startsAt(short, long, at));
}
