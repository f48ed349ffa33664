import type { Publisher } from '../domain/publisher.ts';
import { akurat } from './publishers/akurat.ts';
import { antaranews } from './publishers/antaranews.ts';
import { beritajatim } from './publishers/beritajatim.ts';
import { beritasatu } from './publishers/beritasatu.ts';
import { bisnis } from './publishers/bisnis.ts';
import { cnbcindonesia } from './publishers/cnbcindonesia.ts';
import { cnnindonesia } from './publishers/cnnindonesia.ts';
import { detik } from './publishers/detik.ts';
import { fajar } from './publishers/fajar.ts';
import { grid } from './publishers/grid.ts';
import { harianjogja } from './publishers/harianjogja.ts';
import { hukumonline } from './publishers/hukumonline.ts';
import { idntimes } from './publishers/idntimes.ts';
import { idxchannel } from './publishers/idxchannel.ts';
import { inews } from './publishers/inews.ts';
import { jakartapost } from './publishers/jakartapost.ts';
import { jawapos } from './publishers/jawapos.ts';
import { jpnn } from './publishers/jpnn.ts';
import { kapanlagi } from './publishers/kapanlagi.ts';
import { katadata } from './publishers/katadata.ts';
import { kompas } from './publishers/kompas.ts';
import { kompasiana } from './publishers/kompasiana.ts';
import { kompastv } from './publishers/kompastv.ts';
import { kontan } from './publishers/kontan.ts';
import { kumparan } from './publishers/kumparan.ts';
import { liputan6 } from './publishers/liputan6.ts';
import { mediaindonesia } from './publishers/mediaindonesia.ts';
import { merdeka } from './publishers/merdeka.ts';
import { metrotvnews } from './publishers/metrotvnews.ts';
import { nusabali } from './publishers/nusabali.ts';
import { okezone } from './publishers/okezone.ts';
import { pantau } from './publishers/pantau.ts';
import { pikiranRakyat } from './publishers/pikiran-rakyat.ts';
import { poskota } from './publishers/poskota.ts';
import { republika } from './publishers/republika.ts';
import { rmol } from './publishers/rmol.ts';
import { rri } from './publishers/rri.ts';
import { sindonews } from './publishers/sindonews.ts';
import { suara } from './publishers/suara.ts';
import { surabayapagi } from './publishers/surabayapagi.ts';
import { tempo } from './publishers/tempo.ts';
import { tirto } from './publishers/tirto.ts';
import { tribunnews } from './publishers/tribunnews.ts';
import { tvonenews } from './publishers/tvonenews.ts';
import { viva } from './publishers/viva.ts';
import { voi } from './publishers/voi.ts';
import { wahananews } from './publishers/wahananews.ts';
import { wartaekonomi } from './publishers/wartaekonomi.ts';
import { wordpressRegionals } from './publishers/wordpress-regionals.ts';

/** All publishers whose pages we know, one file each. */
export const PUBLISHERS: readonly Publisher[] = [
  akurat,
  antaranews,
  beritajatim,
  beritasatu,
  bisnis,
  cnbcindonesia,
  cnnindonesia,
  detik,
  fajar,
  grid,
  harianjogja,
  hukumonline,
  idntimes,
  idxchannel,
  inews,
  jakartapost,
  jawapos,
  jpnn,
  kapanlagi,
  katadata,
  kompas,
  kompasiana,
  kompastv,
  kontan,
  kumparan,
  liputan6,
  mediaindonesia,
  merdeka,
  metrotvnews,
  nusabali,
  okezone,
  pantau,
  pikiranRakyat,
  poskota,
  republika,
  rmol,
  rri,
  sindonews,
  suara,
  surabayapagi,
  tempo,
  tirto,
  tribunnews,
  tvonenews,
  viva,
  voi,
  wahananews,
  wartaekonomi,
  wordpressRegionals,
];
