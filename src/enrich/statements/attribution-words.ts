const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Verbs of speech in their short form, after which the speaker follows: "…," kata Sari. Many are also common words ("jelas", "terang"), so they count
 * only where a quotation or a clause has just ended.
 */
export const SHORT_SPEECH = words(`
  kata ujar ucap tutur ungkap jelas terang tegas tambah imbuh lanjut papar sebut beber cetus tandas pungkas tukas sambung kenang keluh pesan seru
  urai jawab cerita harap timpal celetuk tulis bilang katanya ujarnya ucapnya tuturnya ungkapnya jelasnya terangnya tegasnya tambahnya imbuhnya lanjutnya
  paparnya sebutnya bebernya cetusnya tandasnya pungkasnya tukasnya sambungnya kenangnya keluhnya pesannya serunya urainya jawabnya ceritanya harapnya
  timpalnya celetuknya tulisnya bilangnya akunya akui aku ulas ulasnya rinci rincinya kelakar kelakarnya kisah kisahnya simpul simpulnya pinta pintanya
  puji pujinya sindir sindirnya kritik kritiknya ingat ingatnya duga duganya nilai nilainya klaim klaimnya imbau imbaunya sesal sesalnya protes
  tanya tanyanya canda candanya
`);

/** Verbs of speech in their active form: the speaker stands before them. */
export const ACTIVE_SPEECH = words(`
  mengatakan berkata menyatakan menyebut menyebutkan menjelaskan menuturkan mengungkap mengungkapkan menegaskan menambahkan memaparkan membeberkan
  mengaku mengakui menilai berpendapat berujar bercerita menceritakan menyampaikan melaporkan merinci menekankan mengutarakan menerangkan menguraikan
  menimpali menyimpulkan mengisahkan menandaskan mengucap mengucapkan mengonfirmasi membenarkan membantah mengklaim mengimbau mengingatkan
  memperkirakan memprediksi memperingatkan menuding menuduh mengecam mengutuk menyangkal menampik berdalih beralasan berargumen berkomentar
  bilang melanjutkan mengutip membocorkan menyuarakan menggambarkan mengungkit menyimpulkan menceritakan berkisah berkelakar bersaksi berujar
`);

/** Verbs of speech in the passive: the speaker stands after them, by name. */
export const PASSIVE_SPEECH = words(`
  dikatakan diungkapkan diungkap disampaikan dijelaskan ditegaskan dituturkan diakui disebut disebutkan dinyatakan dipaparkan diutarakan dibenarkan
  dibantah ditepis diklaim dinilai diceritakan ditambahkan diterangkan dilontarkan diucapkan ditulis dituliskan diamini dikonfirmasi diumumkan dikemukakan
  dibeberkan dikisahkan dirasakan
`);

/** Verbs of wishing, asking and judging: speech when a person does it, mostly deeds when an institution does. */
export const ACTIVE_OPINION = words(`
  menduga berharap mengharapkan meminta memastikan menyoroti menyayangkan mengeluhkan mengeluh mengkritik mengumumkan mengusulkan mendesak
  mengapresiasi meyakini mencontohkan menyarankan menganggap memandang menjawab mengajak menyindir mengenang mencurigai berpesan menyerukan
  mewanti-wanti menggarisbawahi menyinggung memuji menuntut mempertanyakan menanggapi mengomentari memberitahu memberitahukan memprotes menyesalkan
  beranggapan berkeyakinan yakin optimistis berjanji bersikeras
`);

/** Before a verb of speech these make it a purpose, a plan or a description, not a statement. */
export const NOT_SPEAKING = words(
  'yang untuk akan ingin hendak bisa dapat ketika saat tanpa sambil setelah sebelum harus tidak belum enggan dengan agar supaya mau atau jangan',
);

/** Words that name the speaker as their object: "Menurut Sari, …". */
export const ACCORDING_TO = words('menurut menurutnya');

/** Pronouns that stand for a speaker named before. */
export const SPEAKER_PRONOUNS = words('dia ia beliau pihaknya');

/** A sentence that begins so, and has no other speaker, is what the medium or the report named next says: "Melansir KNB, …". */
export const REPORTED_BY = words('melansir mengutip dilansir dikutip dilaporkan diberitakan mewartakan berdasarkan');

/** What ends a speaker's own phrase, so that a name after it is not the speaker: "kata Kirby, dikutip BBC". */
export const CITATION = words(
  'dikutip mengutip dilansir melansir dilaporkan dikabarkan seperti sebagaimana kepada saat ketika usai setelah dalam di pada melalui lewat',
);

/** Offices and roles that stand for someone named before: "Politikus itu menilai …", "Presiden menyampaikan …". */
export const OFFICES = words(`
  presiden wapres wakil menteri mensos menkeu gubernur bupati wali walikota ketua kepala direktur sekretaris sekjen politikus politisi mantan eks pria perempuan
  wanita ibu bapak pak bu pelatih pemain penyanyi aktor aktris artis pengacara kapolres kapolda kapolsek kasat kabid kadis jenderal komisaris ceo
  pengusaha legislator anggota peneliti pakar guru dosen rektor dokter kader juru jubir striker bek gelandang kiper pembalap petinju
`);

/** Groups and roles that speak without a name. */
export const UNNAMED_SPEAKERS = words(`
  warga pihak polisi pemerintah jaksa hakim saksi korban keluarga pengamat peneliti pejabat pelaku netizen warganet pedagang petani nelayan buruh
  pengunjung penonton penumpang sopir pengemudi penyidik petugas penggugat terdakwa tersangka pengelola manajemen panitia masyarakat pakar analis
  sumber laporan studi penelitian tim mereka kelompok organisasi aktivis siswa mahasiswa orang seorang salah pengacara kuasa juru dokter para sejumlah beberapa
`);
