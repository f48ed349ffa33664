import path from 'node:path';
import { expect, test } from 'vitest';
import { tokenize } from '../tokens.ts';
import { loadGazetteer } from './gazetteer.ts';
import { matchRegionalInstitutions } from './regional-institutions.ts';

const gazetteer = loadGazetteer(path.join(import.meta.dirname, '../../../data'));
const find = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return matchRegionalInstitutions(tokens, gazetteer).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(tokens[start]?.start, tokens[end - 1]?.end)}`,
  );
};

test.each<[string, readonly string[]]>([
  ['Pemkab Bogor menutup tambang itu', ['pemerintah-daerah: Pemkab Bogor']],
  [
    'Pemerintah Kota Bandung dan DPRD Kota Bandung',
    ['pemerintah-daerah: Pemerintah Kota Bandung', 'legislatif: DPRD Kota Bandung'],
  ],
  ['rapat DPRD ditunda', ['legislatif: DPRD']],
  ['Kapolres Metro Bekasi Kota dan Polres Metro Bekasi Kota', ['kepolisian: Polres Metro Bekasi Kota']],
  ['Anggota Polsek Sukamaju menangkapnya', ['kepolisian: Polsek Sukamaju']],
  ['Kodim 0607/Kota Sukabumi membantu', ['militer: Kodim 0607/Kota Sukabumi']],
  ['Pengadilan Negeri Jakarta Selatan menolak', ['peradilan: Pengadilan Negeri Jakarta Selatan']],
  ['Kejari Kabupaten Tegal, Kejati Jatim', ['lembaga: Kejari Kabupaten Tegal', 'lembaga: Kejati Jatim']],
  [
    'Kepala Dinas Pekerjaan Umum dan Penataan Ruang Kota Solo hadir',
    ['pemerintah-daerah: Dinas Pekerjaan Umum dan Penataan Ruang Kota Solo'],
  ],
  ['dirawat di RSUD dr. Sehat Selalu sejak pagi', ['rumah-sakit: RSUD dr. Sehat Selalu']],
  ['siswa SMA Negeri 1 Depok', ['sekolah: SMA Negeri 1 Depok']],
  ['dosen Universitas Lembah Hijau mengatakan', ['universitas: Universitas Lembah Hijau']],
  ['dosen Universitas Gadjah Mada mengatakan', []],
  ['dinas luar kota, pemkab setempat, sma favorit', []],
  ['BPBD Minta Warga Waspada', ['pemerintah-daerah: BPBD']],
  ['PEMKOT SURABAYA BANGUN TAMAN', ['pemerintah-daerah: PEMKOT SURABAYA']],
  ['', []],
])('%j', (text, expected) => {
  expect(find(text)).toEqual(expected);
});
