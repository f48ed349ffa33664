/** Words before a person's name that are no part of it. All are folded: lower case, without full stops. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Forms of address and academic degrees before a name: stripped, but no office. */
export const HONORIFICS = words(
  'prof profesor dr ir drs dra drg h hj hajah kh tgk tgh ust ustaz ustadz ustadzah ustazah bapak pak bpk ibu bu tuan nyonya nona saudara saudari sdr ' +
    'alm almh almarhum almarhumah mr mrs ms sir mas mbak kang bang bung habib syekh sheikh romo pdt pendeta kyai kiai',
);

/** Ranks: stripped, and kept as a title. */
export const RANKS = words(
  'jenderal jendral letjen mayjen brigjen letnan kolonel letkol mayor kapten lettu letda laksamana laksda laksma marsekal marsda marsma serma sertu serka serda ' +
    'kopral praka prada peltu pelda komjen irjen komisaris kombes akbp akp kompol iptu ipda aiptu aipda bripka brigadir brigpol briptu bripda bharada bharatu inspektur ajun ' +
    'pol purn tni polri inf',
);

/** The words with which an office begins: "Presiden Rusia", "juru bicara Dewan Keamanan Nasional", "mantan Menteri Perdagangan". */
export const OFFICES = words(
  'presiden wapres perdana pm menteri wamen wamenlu wamendagri menko menkeu mendagri menlu menhan menag mensos menkes menpora mendikbud mendikti mendikdasmen mendag menperin mentan ' +
    'menkum menkumham menhub menaker menpar menparekraf menpan mensesneg seskab menkopolhukam wakil mantan eks calon plt pj pjs penjabat pelaksana ketua waketum ketum ' +
    'sekretaris sekjen bendahara gubernur wagub bupati wabup wali walikota wawalkot camat lurah kades kepala kadis kadishub kadinkes kapolri wakapolri kapolda wakapolda kapolres kapolresta ' +
    'kapolrestabes wakapolres kapolsek kasat kasatreskrim kasatlantas kasatresnarkoba kabid kabidhumas kanit kasubdit dirreskrimum dirreskrimsus dirtipikor kadiv kadivhumas karopenmas ' +
    'kabareskrim kasi kasipenkum kasintel kapuspenkum kajati kajari jaksa hakim panglima pangdam dandim danrem danlanud danyon kasad kasal kasau kapuspen kapendam komandan direktur dirut dirjen deputi ' +
    'komisaris ceo cfo coo cto founder presdir manajer manager general pelatih kapten gelandang penyerang striker bek kiper pebalap pembalap pemain ' +
    'juru jubir humas anggota politikus politisi legislator senator pengamat pakar peneliti analis ekonom ahli dosen guru rektor dekan ' +
    'pengacara advokat kuasa aktivis koordinator staf asisten penasihat utusan duta dubes konsul kanselir uskup ' +
    'aktor aktris artis penyanyi pedangdut komedian presenter musisi sutradara pengusaha pendiri bos pemimpin pimpinan inspektur menpanrb sekda sekretariat executive director head chief president vice senior country managing',
);

/** Offices that are given names too: titles before a name ("Raja Charles"), never cut off it ("Raja Juli Antoni", "Putri Zulkifli Hasan"). */
export const ROYAL_OFFICES = words('raja ratu sultan pangeran putri paus kaisar imam');

/** Words before a name that make it no person's: "Nabi Ibrahim", "Desa Bambangin", "Surat Yasin". */
export const NO_PERSON_AFTER = words(
  'nabi rasul desa kelurahan kecamatan dusun kampung jalan jl jln gang surat surah stadion bandara gunung sungai masjid pantai pulau hotel film sinetron lagu badai topan piala',
);

/** Words that go on with an office in small letters: "kepala program Jepang dan Korea di Pusat Geopolitik". */
export const OFFICE_JOINERS = words(
  'dan di bidang untuk urusan bicara negeri menteri hukum presiden umum utama program tim kota desa besar jenderal ketua wakil kepala bagian pusat ri seksi dinas harian pelaksana bisnis ' +
    'keuangan operasional komunikasi senior nasional of the for and',
);

/** Degrees after a name. */
export const DEGREES = words(
  'sh mh se mm msi mkn sip ssos ssi st mt spd mpd skom mkom shi mhi sag mag sik sstp map mba phd md msc ma ba bsc lc llm spsi spog spa spb skm mkes skep ak ca cpa mha dea des',
);
