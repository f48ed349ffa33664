import type { InstitutionKind } from '../../src/domain/institution.ts';

/** The lists' own headings as kinds of the domain. */
const BY_HEADING: Readonly<Record<string, InstitutionKind>> = {
  Kementerian: 'kementerian',
  'Kementerian (lama)': 'kementerian',
  'Unit kementerian': 'kementerian',
  Lembaga: 'lembaga',
  'Lembaga pemerintah nonkementerian': 'lembaga',
  'Lembaga negara': 'lembaga',
  'Lembaga lain': 'lembaga',
  'Lembaga daerah': 'legislatif',
  'Alat kelengkapan DPR': 'legislatif',
  'Unit penegak hukum': 'kepolisian',
  Militer: 'militer',
  Pengadilan: 'peradilan',
  Kabinet: 'lembaga',
  'Koalisi politik': 'partai',
  'Perusahaan global': 'perusahaan',
  'Perusahaan Indonesia': 'perusahaan',
  'Perusahaan asing': 'perusahaan',
  'Media sosial': 'perusahaan',
  'Rumah sakit': 'rumah-sakit',
  'Klub olahraga': 'klub',
  'Organisasi internasional': 'internasional',
  'Organisasi olahraga': 'internasional',
  'Pemerintah asing': 'asing',
  'Militer/kelompok bersenjata': 'asing',
  'Partai asing': 'partai',
  'LSM internasional': 'ormas',
  Universitas: 'universitas',
  'Media asing': 'media',
};
/** Where the heading "Lembaga" is too wide. */
const BY_NAME: readonly (readonly [RegExp, InstitutionKind])[] = [
  [/^(?:Dewan Perwakilan|Majelis Permusyawaratan)/, 'legislatif'],
  [/^(?:Mahkamah (?:Agung|Konstitusi)$|Komisi Yudisial)/, 'peradilan'],
  [/^Kepolisian Negara/, 'kepolisian'],
  [/^Tentara Nasional/, 'militer'],
  [/^LPP (?:Televisi|Radio)/, 'media'],
  [/^Tim Nasional/, 'klub'],
];

/** The kind of an institution by its name, else by the heading that its list puts it under. */
export function toInstitutionKind(name: string, heading: string): InstitutionKind {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? BY_HEADING[heading] ?? 'lainnya';
}
