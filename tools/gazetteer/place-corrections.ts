/** A list as one line of text, separated by commas. */
const names = (list: string): ReadonlySet<string> => new Set(list.split(', '));

export const PROVINCE_NAMES: Readonly<Record<string, string>> = { '31': 'DKI Jakarta', '34': 'DI Yogyakarta' };
export const PROVINCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '11': ['Tanah Rencong'],
  '19': ['Kep. Bangka Belitung'],
  '21': ['Kep. Riau'],
  '31': ['Ibu Kota Jakarta', 'Ibukota Jakarta'],
  '34': ['Daerah Istimewa Jogja', 'DI Jogja'],
  '51': ['Pulau Dewata'],
  '62': ['Bumi Tambun Bungai'],
  '91': ['Bumi Cenderawasih'],
};
/** Nicknames name the province only in passing; "Yogyakarta" and "Jogja" are the city unless "DI" stands before. */
export const DOUBTFUL_PROVINCES = names(
  'Serambi Mekkah, Ranah Minang, Bumi Cenderawasih, Pulau Dewata, Bumi Tambun Bungai, Tanah Rencong, Yogyakarta, Jogja',
);

export const REGENCY_NAMES: Readonly<Record<string, string>> = { '62.71': 'Palangka Raya', '74.72': 'Baubau' };
export const REGENCY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '12.07': ['Deliserdang'],
  '12.76': ['Tebingtinggi'],
  '13.74': ['Padangpanjang'],
  '16.72': ['Pagaralam'],
  '16.73': ['Lubuklinggau'],
  '18.05': ['Tulangbawang'],
  '18.71': ['Bandarlampung'],
  '33.72': ['Kota Solo'],
  '34.71': ['Kota Jogja', 'Kota Yogya'],
  '62.71': ['Palangkaraya'],
  '74.72': ['Bau-Bau'],
};
/** Names and short forms of regencies that as often mean something else: a person, a word, a quarter of Jakarta, another abbreviation. */
export const DOUBTFUL_REGENCIES = names(
  'Mitra, Palas, KSB, KLU, TTS, SBD, SBB, SBT, HSS, HST, HSU, MBD, PPU, OKI, PALI, KBB, Batu Bara, Batubara, Madina, Toba, Mabar, Metro, Bima, ' +
    'Kuningan, Banjar, Batang, Buru, Kaur, Lingga, Sigi, Agam, Pati, Landak, Berau, Bone, Muna, Bintan',
);

export const MORE_AREAS = names(
  'Kaukasus, Balkan, Skandinavia, Jabodetabekpunjur, Kedu, Tapanuli, Minangkabau, Lebak Bulus, Nagoya Batam',
);
/** In the list of areas, but a city in the news. */
export const IS_A_CITY = names('Gaza, Rafah');

/** The names that Indonesian news prints, by GeoNames number. */
export const CITY_NAMES: Readonly<Record<string, string>> = {
  '104515': 'Makkah',
  '1566083': 'Ho Chi Minh',
  '1668341': 'Taipei',
  '2800866': 'Brussels',
  '281124': 'Khan Younis',
  '2867714': 'Munich',
  '703448': 'Kyiv',
};
export const CITY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Da Nang': ['Danang'],
  'Den Haag': ['Denhaag'],
  'Hong Kong': ['Hongkong'],
  Isfahan: ['Esfahan'],
  'Khan Younis': ['Khan Yunis'],
  Kyiv: ['Kiev'],
  'Los Angeles': ['L.A.'],
  'New Delhi': ['Delhi Baru'],
  'St. Petersburg': ['St Petersburg', 'Saint-Petersburg', 'Saint Petersburg'],
};
/** Beyond doubt although small or with a smaller namesake. */
export const FAMOUS_CITIES = names(
  'Nice, Gaza, Rafah, Jenewa, Davos, Cannes, Oxford, Cambridge, Venesia, Brugge, Luksemburg, Den Haag, Bethlehem, Betlehem, Hebron, Nazaret, Khan Younis, Jenin, Ramallah, ' +
    'Nablus, Mariupol, Kherson, Melaka, Putrajaya, Canberra, Salzburg, Silverstone, Honolulu, Las Vegas, Orlando, Miami, Washington, Kandy, Siem Reap, Osaka, Hiroshima, ' +
    'Nagasaki, Sapporo, Incheon, Busan',
);
/** Forms that in Indonesian news mean a make, a grade of oil, a person, an area or a part of another name. */
export const NEVER_A_CITY = names(
  'KL, Honda, Dewas, Hollywood, Flores, Manhattan, Acton, Bursa, Surat, Natal, Singa, Reading, Sandy, Un, Mon, Vladimir, Santos, Greer, Cerro, Toyota, Kawasaki, Aprilia, ' +
    'Brent, Mercedes, Mobile, Central, Liberty, Summit, Orange, Independence, Temple, Union, Sony, Price, Enterprise, Progreso, Media, Bank',
);
