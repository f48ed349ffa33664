/**
 * The small words and word forms by which the languages of Indonesian news tell themselves apart. Indonesian and Malay share most of theirs:
 * what both use stands in both rows, what only one uses decides.
 */
export interface LanguageWords {
  /** BCP 47. */
  readonly language: string;
  readonly words: ReadonlySet<string>;
  /** Spellings that hardly any other of these languages has: the vowel "eu" of Sundanese, "-ake" of Javanese. Null where none is sure. */
  readonly spelling: RegExp | null;
}

const MALAYIC =
  'yang dan di ke dari untuk dengan pada dalam itu ini akan telah sudah tidak ada juga oleh sebagai adalah atau kami kita mereka dia ia saya lebih para kata serta antara ' +
  'selepas sebelum sejak hingga sampai masih belum semua setiap banyak orang tahun hari anak rumah negara seperti kepada tetapi jika apabila boleh perlu harus dapat menjadi ' +
  'melakukan mengatakan berkata daripada terhadap sebaliknya beliau wanita penduduk kereta kementerian negeri jalan raya malah katanya ujarnya turut bagi datuk mahkamah lelaki ialah';
const INDONESIAN =
  'karena bahwa bisa hanya saat ketika sedang tersebut yakni yaitu namun tapi kalau agar supaya ujar ujarnya katanya jelasnya tuturnya ungkapnya menurut terkait pihak warga ' +
  'polisi uang mobil rumah sakit kantor baru baru-baru sementara setelah usai lalu kemudian maupun sebanyak sekitar senin selasa rabu kamis jumat sabtu minggu pemerintah ' +
  'wib jakarta nggak gak udah banget kayak bikin sih kok dong lho enggak';
const MALAY =
  'kerana bahawa sahaja baharu kerajaan pejabat polis wang hospital menerusi manakala sekiranya ahli pelbagai motosikal ' +
  'isnin khamis jumaat ahad semalam cuba perkhidmatan pengguna berkenaan susulan memaklumkan mengikut iaitu biarpun bukannya ringgit ' +
  'tertuduh pegawai kes maklumat dipercayai mangsa kemalangan nahas tempatan tempoh berkurangan perkarangan';
const JAVANESE =
  'ing sing lan ora iki iku kuwi kang marang karo saka dening wis durung lagi arep bakal uga dadi yaiku amarga jalaran nanging yen menawa ana kanthi kanggo sawise sadurunge ' +
  'wong akeh isih kabeh saben dina taun ngandika kandhane ujare ngendika inggih punika menika kaliyan saking dhateng mboten sampun badhe wonten tiyang kula panjenengan ' +
  'bocah omah banyu dalan gedhe cilik apik anyar wae mung banget supaya awit nalika saiki dheweke padha';
const SUNDANESE =
  'anu jeung teu henteu ieu éta eta nu ka ti di kana tina pikeun ku keur geus atawa sarta nyaéta nyaeta sabab lantaran tapi lamun upama aya bakal baris ogé oge kudu jadi ' +
  'urang jalma loba kabéh kabeh unggal poé poe taun saur cenah ceuk nyebutkeun teh mah téh atuh waé wae ayeuna saacan sanggeus salian sangkan ambéh ambeh aranjeunna manéhna ' +
  'maranéhna abdi anjeun panghulu lembur imah cai leutik gede alus anyar pisan kacida';
const ENGLISH =
  'the of and to in is was for that with on as by at from are were has have had be been it its this which not but they their he she his her will would said who more than ' +
  'after about into also when there can could after over new';

const toSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

export const LANGUAGES: readonly LanguageWords[] = [
  { language: 'id', words: toSet(MALAYIC, INDONESIAN), spelling: null },
  { language: 'ms', words: toSet(MALAYIC, MALAY), spelling: null },
  { language: 'jv', words: toSet(JAVANESE), spelling: /[a-z]{3,}(?:ake|aken|ne|ipun)$|^(?:dh|th|ny?g|mb)[a-z]+/ },
  { language: 'su', words: toSet(SUNDANESE), spelling: /eu|é|[a-z]{3,}keun$/ },
  { language: 'en', words: toSet(ENGLISH), spelling: /[a-z]{3,}(?:tion|ing|ed|ly)$/ },
];
