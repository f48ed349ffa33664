import type { InstitutionKind } from '../../src/domain/institution.ts';

/** Aliases of the lists that belong to another institution, to a thing or to a place, or that are a nickname of a day. */
export const WRONG_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Kementerian Komunikasi dan Digital': ['Kominfo'],
  'Badan Pengaturan BUMN': ['Kementerian BUMN', 'Kementerian Badan Usaha Milik Negara'],
  'Kementerian Agraria dan Tata Ruang/BPN': ['BPN', 'Badan Pertanahan Nasional'],
  'PT Angkasa Pura Indonesia': ['API'],
  'PT Kereta Cepat Indonesia China': ['Whoosh'],
  'Partai Golongan Karya': ['Beringin'],
  'Partai Demokrasi Indonesia Perjuangan': ['Banteng'],
  'Kabinet Merah Putih': ['KMP Prabowo'],
  'Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional': ['BPN'],
  Gojek: ['GoTo', 'PT GoTo Gojek Tokopedia'],
  OpenAI: ['ChatGPT'],
  'Takhta Suci': ['Vatikan'],
};
export const MORE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Dewan Perwakilan Rakyat': ['DPR-RI', 'Dewan Perwakilan Rakyat Republik Indonesia'],
  'Majelis Permusyawaratan Rakyat': ['MPR-RI'],
  'Komisi Pemberantasan Korupsi': ['KPK RI'],
  'Kepolisian Negara Republik Indonesia': ['Kepolisian Republik Indonesia'],
  'Tentara Nasional Indonesia': ['Markas Besar TNI'],
  'Mahkamah Konstitusi': ['MK RI'],
  'Lembaga Ketahanan Nasional': ['Lemhanas'],
  'Kementerian Komunikasi dan Digital': ['Kementerian Komdigi', 'Kemenkomdigi'],
  'Kementerian Ketenagakerjaan': ['Kementerian Tenaga Kerja'],
  'Kementerian Pertahanan': ['Kemhan RI'],
  'Nahdlatul Ulama': ['Nahdatul Ulama'],
  'Istana Kepresidenan': ['Istana Presiden'],
  'Persebaya Surabaya': ['Persebaya'],
  'Garuda Indonesia': ['Maskapai Garuda Indonesia'],
  'Badan Nasional Pencarian dan Pertolongan': ['Badan SAR Nasional'],
  'Dewan Keamanan PBB': ['DK-PBB'],
  'Badan Meteorologi, Klimatologi, dan Geofisika': [
    'Badan Meteorologi Klimatologi dan Geofisika',
    'Badan Meteorologi, Klimatologi dan Geofisika',
  ],
};

/** Rows of the lists that mean one institution. */
export const SAME_AS: Readonly<Record<string, string>> = {
  'Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional': 'Kementerian Agraria dan Tata Ruang/BPN',
};

interface MissingInstitution {
  readonly name: string;
  readonly kind: InstitutionKind;
  readonly aliases: readonly string[];
}
export const MISSING: readonly MissingInstitution[] = [
  { name: 'Kementerian Badan Usaha Milik Negara', kind: 'kementerian', aliases: ['Kementerian BUMN', 'Kemen BUMN'] },
  { name: 'Badan Pertanahan Nasional', kind: 'lembaga', aliases: ['BPN'] },
  { name: 'Pengurus Besar Nahdlatul Ulama', kind: 'ormas', aliases: ['PBNU', 'PB Nahdlatul Ulama'] },
  { name: 'Pimpinan Pusat Muhammadiyah', kind: 'ormas', aliases: ['PP Muhammadiyah'] },
  { name: 'Timnas Indonesia U-23', kind: 'klub', aliases: ['Timnas U-23', 'Timnas U23', 'Timnas Indonesia U23'] },
];

/** Short acronyms that in capitals nearly always mean this institution. */
export const TRUSTED_SHORT = new Set(['BI', 'MK', 'MA', 'KY', 'UI', 'NU', 'UE']);
/** Longer acronyms and single words that as often mean something else. */
export const DOUBTFUL_FORMS = new Set(
  (
    'PIM SIG BIG LAN DEN AMAN KAMI KIM KMP API KIP SPI MIT PAL HIN TWC SHS PPI KBI IKI KIW BKI RNI SGN HTI KOI LIB SCU USD UMI UBK UAI UPR IBI MAKI MDKA TOP ' +
    'Garuda Ummat Buruh Timah Indikator Median Persis Len Meta Apple Century Senayan Istana Adaro X Threads Telegram Shell Amazon Disney Antara Imparsial ' +
    'Madrid Barcelona Milan Roma Napoli Liverpool Chelsea Tottenham Dortmund Bayern Inter Internazionale Atletico Juve Barca Spurs Cambridge Oxford Harvard Stanford Yale ' +
    'Paramadina Trisakti Gunandarma Gunadarma Petra Akmil Whoosh IS TI UM UT UB WA IG MU PP PM PA PD HK BP Ekraf PMJ KIH PSM PSS MCP PCO Fitch Fatah Median Core Auriga Safenet ' +
    'Perindo Gelora Century Wilmar Batik Pramuka Amnesty Lazada Grab Uber Bahana Berdikari Dahana Damri SPBU Korps'
  ).split(' '),
);
