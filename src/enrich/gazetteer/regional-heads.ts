import type { InstitutionKind } from '../../domain/institution.ts';

/**
 * What may follow the head of a regional institution's name: `region`: a known province, regency or city must follow ("Pemkab Bogor");
 * `region-or-none`: the head alone is a name too ("DPRD"); `locality`: any place or name must follow ("Polsek Tebet"); `name`: a name of its own ("RSUD dr. Soetomo", "SMA Negeri 1 Depok"); `subject`: what it looks after, then perhaps
 * a place ("Dinas Perhubungan DKI Jakarta").
 */
export type Tail = 'region' | 'region-or-none' | 'locality' | 'name' | 'subject';

export interface Head {
  readonly words: readonly string[];
  readonly kind: InstitutionKind;
  readonly tail: Tail;
}

type HeadList = readonly [kind: InstitutionKind, tail: Tail, heads: string];

// Heads of one row are separated by commas. Words are folded.
const HEAD_LISTS: readonly HeadList[] = [
  [
    'pemerintah-daerah',
    'region',
    'pemkab, pemkot, pemprov, pemda, pemerintah kabupaten, pemerintah kota, pemerintah provinsi, pemerintah daerah, sekretariat daerah, setda',
  ],
  [
    'pemerintah-daerah',
    'region-or-none',
    'bpbd, badan penanggulangan bencana daerah, satpol pp, bappeda, bapenda, disdik, dishub, dinkes, dinsos, disnaker, disdukcapil, disparbud, dispora',
  ],
  ['pemerintah-daerah', 'subject', 'dinas, suku dinas, sudin'],
  ['legislatif', 'region-or-none', 'dprd, dewan perwakilan rakyat daerah'],
  [
    'kepolisian',
    'locality',
    'polda, polres, polresta, polrestabes, polsek, polsekta, kepolisian daerah, kepolisian resor, kepolisian resor kota, kepolisian sektor',
  ],
  ['militer', 'locality', 'kodim, korem, kodam, koramil, lanud, lanal, lantamal, yonif, kogabwilhan'],
  [
    'peradilan',
    'region',
    'pn, pengadilan negeri, pengadilan tinggi, pengadilan agama, pengadilan militer, pengadilan niaga, pengadilan tipikor, ptun, pengadilan tata usaha negara',
  ],
  [
    'lembaga',
    'region',
    'kejati, kejari, kejaksaan tinggi, kejaksaan negeri, kpud, bnnp, bnnk, kantor imigrasi, kantor sar, basarnas, bksda, bps, bnn, bmkg, bpom',
  ],
  ['lembaga', 'locality', 'lapas, rutan'],
  ['lembaga', 'region-or-none', 'kpu, bawaslu, panwaslu'],
  ['universitas', 'name', 'universitas, institut, politeknik, sekolah tinggi, uin, iain, stain, stie, stikes, akademi'],
  [
    'sekolah',
    'name',
    'sma, sman, smk, smkn, smp, smpn, sd, sdn, mts, mtsn, sma negeri, smk negeri, smp negeri, sd negeri, madrasah, pondok pesantren, ponpes, pesantren',
  ],
  [
    'rumah-sakit',
    'name',
    'rsud, rsup, rsu, rs, rsia, rumah sakit, rumah sakit umum, rumah sakit umum daerah, rumah sakit umum pusat, puskesmas',
  ],
];

/** Every head, the longest first, so that "Pemerintah Kota" is tried before a shorter one. */
export const HEADS: readonly Head[] = HEAD_LISTS.flatMap(([kind, tail, heads]) =>
  heads.split(', ').map((head): Head => ({ words: head.split(' '), kind, tail })),
).sort((a, b) => b.words.length - a.words.length);
