import { fold } from '../../base/fold.ts';
import type { InstitutionKind } from '../../domain/institution.ts';
import { HEADS } from '../gazetteer/regional-heads.ts';

type WordList = readonly [kind: InstitutionKind, words: string];

// The beginnings of a name that tell its kind, folded; the first that fits counts.
const BEGINNINGS: readonly WordList[] = [
  ['kementerian', 'kementerian, kemen'],
  [
    'legislatif',
    'komisi i, komisi v, komisi x, fraksi, badan legislasi, baleg, banggar, mpr, dpr, dpd, dprd, dewan perwakilan',
  ],
  ['peradilan', 'mahkamah, pengadilan'],
  [
    'kepolisian',
    'polda, polres, polsek, polisi, kepolisian, polri, bareskrim, ditreskrim, satreskrim, satlantas, satresnarkoba, ditlantas, korlantas, densus, brimob, divisi humas polri, mabes polri',
  ],
  [
    'militer',
    'tni, kodam, kodim, korem, koramil, kopassus, kostrad, lantamal, lanud, mabes tni, pasukan, angkatan darat, angkatan laut, angkatan udara, puspom',
  ],
  ['partai', 'partai, dpp partai, dpd partai'],
  ['bumn', 'perum, perusahaan umum'],
  ['universitas', 'universitas, institut teknologi, institut pertanian, politeknik, fakultas'],
  ['sekolah', 'sekolah'],
  ['perusahaan', 'pt, cv, bank'],
  [
    'pemerintah-daerah',
    'pemprov, pemkab, pemkot, pemda, pemerintah provinsi, pemerintah kabupaten, pemerintah kota, dinas, satpol pp, kelurahan, kecamatan',
  ],
  ['klub', 'timnas, tim nasional, persatuan sepakbola'],
  [
    'ormas',
    'yayasan, lembaga swadaya, himpunan, ikatan, persatuan, perhimpunan, asosiasi, serikat, aliansi, gerakan, pengurus besar, pimpinan pusat, majelis ulama, forum, komunitas',
  ],
  [
    'lembaga',
    'komisi, badan, kejaksaan, kejati, kejari, otoritas, dewan, lembaga, direktorat, ditjen, biro, balai, kantor, pusat, satgas, sekretariat, pemerintah indonesia, pemerintah republik indonesia, pemerintah ri, pemerintah pusat, ombudsman',
  ],
  ['asing', 'pemerintah, kedutaan'],
];
/** Endings that tell it. */
const ENDINGS: readonly WordList[] = [
  [
    'perusahaan',
    'tbk, group, grup, inc, corp, corporation, ltd, holdings, securities, sekuritas, motor, airlines, persero',
  ],
  ['universitas', 'university, college'],
  ['klub', 'fc, united, city, cf'],
  ['media', 'com, co id, news, times, post, daily, tv'],
  ['rumah-sakit', 'hospital'],
];

/** These may go on within the word: "Kemendagri", "Polrestabes", "Komisi III". */
const PREFIXES = new Set(['kemen', 'komisi i', 'komisi v', 'komisi x', 'polres', 'polsek']);

const toPairs = (lists: readonly WordList[]): readonly (readonly [string, InstitutionKind])[] =>
  lists.flatMap(([kind, list]) => list.split(', ').map((words) => [words, kind] as const));
const BEGIN_WITH = [...toPairs(BEGINNINGS), ...HEADS.map(({ words, kind }) => [words.join(' '), kind] as const)];
const END_WITH = toPairs(ENDINGS);

const begins = (name: string, words: string): boolean =>
  name === words || name.startsWith(PREFIXES.has(words) ? words : `${words} `);

/** What sort of organisation a name tells of by its first or last words; null where it tells nothing. */
export function kindByName(name: string): InstitutionKind | null {
  const folded = fold(name);
  const [, kind = null] =
    BEGIN_WITH.find(([words]) => begins(folded, words)) ??
    END_WITH.find(([words]) => folded.endsWith(` ${words}`)) ??
    [];
  return kind;
}
