import { problems } from './problem-text.ts';

/** What can go wrong between Sorot and a site. */
export const FETCH_PROBLEMS = problems({
  'address-invalid': {
    id: '"{url}" bukan alamat web (http atau https).',
    en: '"{url}" is not a web address (http or https).',
    status: 422,
    next: 'give-up',
  },
  'address-private': {
    id: '{host} adalah alamat jaringan pribadi; izinkan dengan SOROT_ALLOW_PRIVATE_ADDRESSES=1 bila memang dikehendaki.',
    en: '{host} is an address of a private network; set SOROT_ALLOW_PRIVATE_ADDRESSES=1 if that is what you want.',
    status: 403,
    next: 'give-up',
  },
  'fetch-dns': {
    id: 'Nama situs {host} tidak ditemukan.',
    en: 'The name {host} cannot be resolved.',
    status: 502,
    next: 'retry',
  },
  'fetch-connection': {
    id: '{host} tidak bisa dihubungi: {reason}.',
    en: 'Cannot connect to {host}: {reason}.',
    status: 502,
    next: 'retry',
  },
  'fetch-timeout': {
    id: '{host} tidak menjawab dalam {seconds} detik.',
    en: '{host} did not answer within {seconds} seconds.',
    status: 502,
    next: 'retry',
  },
  'fetch-tls': {
    id: 'Sambungan aman ke {host} gagal: {reason}.',
    en: 'The secure connection to {host} failed: {reason}.',
    status: 502,
    next: 'retry',
  },
  'fetch-redirects': {
    id: '{url} dialihkan berputar-putar atau lebih dari {limit} kali.',
    en: '{url} redirects in a circle or more than {limit} times.',
    status: 502,
    next: 'give-up',
  },
  'fetch-status': {
    id: '{host} menolak permintaan dengan status {status}.',
    en: '{host} refuses the request with status {status}.',
    status: 502,
    next: 'give-up',
  },
  'fetch-rate-limited': {
    id: '{host} meminta kita menunggu {seconds} detik.',
    en: '{host} asks us to wait {seconds} seconds.',
    status: 502,
    next: 'retry',
  },
  'fetch-server': {
    id: '{host} sedang bermasalah (status {status}).',
    en: '{host} is in trouble (status {status}).',
    status: 502,
    next: 'retry',
  },
  'fetch-too-large': {
    id: 'Jawaban {host} lebih besar dari {limit} MB.',
    en: 'The answer of {host} is larger than {limit} MB.',
    status: 502,
    next: 'give-up',
  },
  'fetch-bomb': {
    id: 'Jawaban {host} mengembang secara tidak wajar saat dibuka.',
    en: 'The answer of {host} swells beyond reason when decompressed.',
    status: 502,
    next: 'give-up',
  },
  'fetch-encoding': {
    id: 'Jawaban {host} rusak atau dimampatkan dengan cara yang tidak dikenal.',
    en: 'The answer of {host} is damaged or compressed in an unknown way.',
    status: 502,
    next: 'retry',
  },
  'fetch-not-html': {
    id: '{url} bukan halaman web, melainkan {type}.',
    en: '{url} is not a web page but {type}.',
    status: 422,
    next: 'give-up',
  },
  'fetch-challenge': {
    id: '{host} meminta bukti bahwa pembacanya manusia.',
    en: '{host} wants proof that its reader is human.',
    status: 502,
    next: 'retry',
  },
  'robots-disallowed': {
    id: 'robots.txt {host} melarang halaman ini dibaca mesin.',
    en: 'The robots.txt of {host} does not let machines read this page.',
    status: 403,
    next: 'give-up',
  },
  'robots-unreachable': {
    id: 'robots.txt {host} tidak bisa dibaca; kita menunggu.',
    en: 'The robots.txt of {host} cannot be read; we wait.',
    status: 502,
    next: 'retry',
  },
  'feed-is-html': {
    id: '{url} adalah halaman web, bukan umpan berita (RSS atau Atom).',
    en: '{url} is a web page, not a feed (RSS or Atom).',
    status: 422,
    next: 'retry',
  },
  'feed-is-home-page': {
    id: '{url} adalah halaman web, bukan umpan berita. Halaman itu menyebut umpan ini: {feeds}',
    en: '{url} is a web page, not a feed. It names these feeds: {feeds}',
    status: 422,
    next: 'retry',
  },
  'sitemap-unreadable': {
    id: '{url} bukan peta situs yang bisa dibaca.',
    en: '{url} is not a sitemap that can be read.',
    status: 422,
    next: 'give-up',
  },
  'sitemap-not-found': {
    id: '{url} tidak menyebut peta situs, dan di tempat yang lazim pun tidak ada.',
    en: '{url} names no sitemap, and there is none in the usual places.',
    status: 422,
    next: 'give-up',
  },
  'opml-unreadable': {
    id: '{path} bukan berkas OPML yang bisa dibaca.',
    en: '{path} is not an OPML file that can be read.',
    status: 422,
    next: 'give-up',
  },
  'feed-unreadable': {
    id: '{url} bukan umpan berita (RSS atau Atom) yang bisa dibaca.',
    en: '{url} is not a feed (RSS or Atom) that can be read.',
    status: 422,
    next: 'retry',
  },
});
