import type { PlaceMention } from './place-mention.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Before a name, in any case, these make it no place: "bahasa Inggris", "dolar AS", "Jalan Bandung", "timnas Vietnam". */
const NO_PLACE_AFTER = words(
  'bahasa berbahasa suku klub tim timnas jalan jl jln gang gg tol pangeran putri soto sate nasi mie lagu dapil program jurusan studi kajian fc ac real as inter rb kas serambi cnn cnbc posmetro tribun ' +
    'tribunnews radar primer gp motogp ligue lempeng',
);
const CURRENCIES = words('dolar dollar peso yen yuan won rupee riyal ringgit');
/** Before a name, with a capital, these begin a longer name: "Stadion Suita", "Polres Bogor", "Konvensi Jenewa". */
const NAMED_AFTER_PLACE = words(
  'stadion bandara stasiun terminal pelabuhan pasar masjid gereja hotel rs rsud rsup rsu universitas institut politeknik polda polres polresta polrestabes polsek kapolda ' +
    'kapolres kapolresta kapolrestabes kapolsek mapolda mapolres kodim korem kodam bank hutan teluk selat laut gunung sungai danau tanjung gedung jembatan plaza mall persatuan ' +
    'perumahan apartemen sma smp sman smpn smk dprd kejari kejati pn piala liga olimpiade oditur otoritas halte kelurahan desa dusun geopark istana diskominfo dinas kpknl ' +
    'imigrasi kanim games open league kesepakatan konvensi protokol perjanjian deklarasi',
);
/** With a capital after a name, these carry it on: "Suita Stadium", "Karawang Timur" (a kecamatan), "Indonesia Emas", "Jepang Terbuka". */
const NAME_GOES_ON = words(
  'fc united city cf post times league open terbuka stadium arena fashion film school university international airport olympic automobile center centre festival convention ' +
    'conference summit utara selatan timur barat tengah raya emas maju pintar gelap van bulus valley',
);
/** Before two capital letters these make them a person's initials. */
const INITIALS_AFTER = words('saudara inisial berinisial tersangka terdakwa korban pelaku');
/** What stands before a place and before little else. */
const LEADING_TO_A_PLACE = words(
  'di ke dari kota kabupaten kab provinsi bupati gubernur walikota warga asal antara hingga menuju pemkab pemkot pemprov sekitar',
);

const isCapital = (text: string): boolean => text !== text.toLowerCase();

/** "AS" of "berinisial AS" or "AS (15)", but not of "Amerika Serikat (AS)". */
function isInitials({ text, before, after }: PlaceMention): boolean {
  if (text.length > 2) return false;
  return INITIALS_AFTER.has(before[0]?.toLowerCase() ?? '') || (after[0] === '(' && /^\d+$/.test(after[1] ?? ''));
}

/** "dolar AS", "dolar Amerika Serikat (AS)". */
const isMoney = ({ before }: PlaceMention): boolean =>
  CURRENCIES.has((before[0] === '(' ? before[3] : before[0])?.toLowerCase() ?? '');

/** True where the surroundings say that the mention is no place. */
export function isNamedAfterPlace(mention: PlaceMention): boolean {
  const [before = ''] = mention.before;
  const [after = ''] = mention.after;
  const lower = before.toLowerCase();
  const isPartOfName =
    (NAMED_AFTER_PLACE.has(lower) && isCapital(before)) || (NAME_GOES_ON.has(after.toLowerCase()) && isCapital(after));
  // The scraped web glues words: "KAPTENTimnas", "dalambahasa".
  return (
    NO_PLACE_AFTER.has(lower) ||
    /(?:timnas|bahasa)$/.test(lower) ||
    isPartOfName ||
    isInitials(mention) ||
    isMoney(mention)
  );
}

/** The word before a name, past the full stop of "Kab.", lower case. */
export const wordBefore = ({ before }: PlaceMention): string =>
  (before[0] === '.' ? before[1] : before[0])?.toLowerCase() ?? '';

/** True where the surroundings say that it is one. */
export function isLedTo(mention: PlaceMention): boolean {
  if (mention.isDateline) return true;
  return mention.before[0] === '.' ? wordBefore(mention) === 'kab' : LEADING_TO_A_PLACE.has(wordBefore(mention));
}

/** True where a word with a capital stands before it: part of one name, as "Panasonic" in "Stadion Panasonic Suita". */
export const isAfterCapital = ({ before, isDateline }: PlaceMention): boolean =>
  !isDateline && /^\p{Lu}/u.test(before[0] ?? '');
