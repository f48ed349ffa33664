import { problems } from './problem-text.ts';

/** What can be wrong with a request to the server, or with starting it. */
export const REQUEST_PROBLEMS = problems({
  'request-invalid': {
    id: 'Permintaan tidak sah: periksa "{field}".',
    en: 'The request is not valid: check "{field}".',
    status: 422,
    next: 'give-up',
  },
  'request-not-json': {
    id: 'Isi permintaan bukan JSON yang sah.',
    en: 'The body of the request is not valid JSON.',
    status: 400,
    next: 'give-up',
  },
  'request-not-form': {
    id: 'Isi permintaan bukan formulir yang sah.',
    en: 'The body of the request is not a valid form.',
    status: 400,
    next: 'give-up',
  },
  'request-media-type': {
    id: 'Jenis isi permintaan ini tidak dikenal.',
    en: 'This kind of request body is not supported.',
    status: 415,
    next: 'give-up',
  },
  'submission-source': {
    id: 'Kirim tepat satu: teks, alamat, HTML, atau berkas.',
    en: 'Send exactly one of: text, an address, HTML, a file.',
    status: 422,
    next: 'give-up',
  },
  'not-found': {
    id: 'Tidak ada apa-apa di alamat {path}.',
    en: 'There is nothing at {path}.',
    status: 404,
    next: 'give-up',
  },
  'method-not-allowed': {
    id: '{path} tidak mengenal permintaan {method}.',
    en: '{path} does not take {method}.',
    status: 405,
    next: 'give-up',
  },
  'article-not-found': {
    id: 'Artikel ini tidak ada, mungkin sudah dihapus.',
    en: 'There is no such article; it may have been removed.',
    status: 404,
    next: 'give-up',
  },
  'feed-not-found': {
    id: 'Umpan ini tidak ada, mungkin sudah dihapus.',
    en: 'There is no such feed; it may have been removed.',
    status: 404,
    next: 'give-up',
  },
  'origin-refused': {
    id: 'Permintaan dari situs lain ditolak.',
    en: 'A request from another site was refused.',
    status: 403,
    next: 'give-up',
  },
  'host-refused': {
    id: 'Nama host "{host}" ditolak; pakai alamat yang dicetak saat Sorot dimulai.',
    en: 'Refused host name "{host}"; use the address printed when Sorot started.',
    status: 403,
    next: 'give-up',
  },
  'login-required': { id: 'Silakan masuk dahulu.', en: 'Please log in first.', status: 401, next: 'give-up' },
  'login-wrong': {
    id: 'Nama atau kata sandi salah.',
    en: 'The name or the password is wrong.',
    status: 401,
    next: 'give-up',
  },
  'login-too-many': {
    id: 'Terlalu banyak percobaan masuk; coba lagi dalam {minutes} menit.',
    en: 'Too many attempts to log in; try again in {minutes} minutes.',
    status: 429,
    next: 'give-up',
  },
  'login-without-user': {
    id: 'Belum ada pengguna: jalankan "sorot user add NAMA" sebelum mendengarkan di {host}.',
    en: 'There is no user yet: run "sorot user add NAME" before listening on {host}.',
    status: 403,
    next: 'give-up',
  },
  'user-exists': {
    id: 'Pengguna "{name}" sudah ada.',
    en: 'There is a user "{name}" already.',
    status: 409,
    next: 'give-up',
  },
  'user-not-found': {
    id: 'Tidak ada pengguna "{name}".',
    en: 'There is no user "{name}".',
    status: 404,
    next: 'give-up',
  },
  'user-name': {
    id: 'Nama pengguna harus 1-64 huruf, angka, titik, garis bawah, atau tanda hubung.',
    en: 'A user name has 1 to 64 letters, digits, dots, underscores or hyphens.',
    status: 422,
    next: 'give-up',
  },
  'password-short': {
    id: 'Kata sandi harus sedikitnya {least} karakter.',
    en: 'The password must have at least {least} characters.',
    status: 422,
    next: 'give-up',
  },
  'password-mismatch': {
    id: 'Kedua kata sandi tidak sama.',
    en: 'The two passwords differ.',
    status: 422,
    next: 'give-up',
  },
  'web-not-built': {
    id: 'Aplikasi web belum dibangun; API tetap menjawab di /api.',
    en: 'The web app is not built; the API answers at /api all the same.',
    status: 503,
    next: 'give-up',
  },
  'address-in-use': {
    id: 'Port {port} di {host} sudah dipakai program lain; pilih yang lain dengan --port.',
    en: 'Port {port} on {host} is in use by another program; choose another with --port.',
    status: 409,
    next: 'give-up',
  },
  'address-unusable': {
    id: 'Tidak bisa mendengarkan di {host}:{port} ({reason}).',
    en: 'Cannot listen on {host}:{port} ({reason}).',
    status: 409,
    next: 'give-up',
  },
});
