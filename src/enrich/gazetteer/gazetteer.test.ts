import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../tokens.ts';
import type { GazetteerEntry } from './entry.ts';
import { createGazetteer, loadGazetteer } from './gazetteer.ts';

const institution = (id: string, name: string): GazetteerEntry => ({
  kind: 'institution',
  id,
  name,
  aliases: [],
  institutionKind: 'lembaga',
});
const kpk = institution('institusi:kpk', 'Komisi Pemberantasan Korupsi');
const un = institution('institusi:pbb', 'Perserikatan Bangsa-Bangsa');
const party = institution('institusi:pbb-2', 'Partai Bulan Bintang');
const campus = institution('institusi:kampus', 'Universitas Lembah Hijau');
const town: GazetteerEntry = {
  kind: 'city',
  id: 'id:1',
  name: 'Serang',
  code: '36.73',
  country: 'ID',
  province: '36',
  population: 1,
  level: 'kota',
};
const valley: GazetteerEntry = { kind: 'area', id: 'area:lembah-hijau', name: 'Lembah Hijau' };

const gazetteer = createGazetteer(
  [
    { form: 'KPK', entry: kpk, doubtful: false },
    { form: 'Komisi Pemberantasan Korupsi', entry: kpk, doubtful: false },
    { form: 'Perserikatan Bangsa-Bangsa', entry: un, doubtful: false },
    { form: 'PBB', entry: party, doubtful: true },
    { form: 'PBB', entry: un, doubtful: false },
    { form: 'Universitas Lembah Hijau', entry: campus, doubtful: false },
    { form: 'Lembah Hijau', entry: valley, doubtful: false },
    { form: 'Serang', entry: town, doubtful: true },
    { form: 'Kab. Serang', entry: town, doubtful: false },
    { form: 'Badan Data dan Peta', entry: kpk, doubtful: false },
  ],
  [
    { name: 'Curug', regency: '36.73' },
    { name: 'Curug', regency: '36.03' },
  ],
);

const match = (text: string): readonly string[] => {
  const tokens = tokenize(text);
  return gazetteer
    .match(tokens)
    .map(
      ({ start, end, doubtful }) => `${text.slice(tokens[start]?.start, tokens[end - 1]?.end)}${doubtful ? '?' : ''}`,
    );
};

describe('match', () => {
  test.each<[string, readonly string[]]>([
    ['Ketua KPK hadir', ['KPK']],
    ['ketua kpk hadir', []],
    ['Kpk hadir', []],
    ['KOMISI PEMBERANTASAN KORUPSI MENANGKAP', ['KOMISI PEMBERANTASAN KORUPSI']],
    ['komisi pemberantasan korupsi', []],
    ['Mereka serang kota itu', []],
    ['Warga Serang dan Kab. Serang', ['Serang?', 'Kab. Serang', 'Serang?']],
    ['sidang Perserikatan Bangsa-Bangsa (PBB)', ['Perserikatan Bangsa-Bangsa', 'PBB']],
    ['Universitas Lembah Hijau', ['Universitas Lembah Hijau', 'Lembah Hijau']],
    ['Badan Data dan Peta, Badan Data Dan Peta', ['Badan Data dan Peta', 'Badan Data Dan Peta']],
    ['Universitas Lembah. Hijau', []],
    ['KPK-Polri', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(match(text)).toEqual(expected);
  });

  test('entries beyond doubt stand first', () => {
    const [found] = gazetteer.match(tokenize('PBB'));
    expect(found).toMatchObject({ entries: [un, party], doubtful: false });
  });
});

test('find knows every form in any case', () => {
  expect(gazetteer.find('perserikatan bangsa bangsa')).toEqual([un]);
  expect(gazetteer.find('pbb')).toEqual([un, party]);
  expect(gazetteer.find('Perserikatan')).toEqual([]);
  expect(gazetteer.find('')).toEqual([]);
});

test('a form is doubtful where it is so for all its bearers', () => {
  expect(['Serang', 'PBB', 'tak dikenal'].map((form) => gazetteer.isDoubtful(form))).toEqual([true, false, false]);
});

test('a kecamatan names its regencies', () => {
  expect(gazetteer.findDistricts('curug')).toEqual(['36.73', '36.03']);
  expect(gazetteer.findDistricts('Tebet')).toEqual([]);
});

describe('the compiled data', () => {
  const compiled = loadGazetteer(path.join(import.meta.dirname, '../../../data'));

  test.each([
    ['Putin', 'tokoh:vladimir-putin'],
    ['Jokowi', 'tokoh:joko-widodo'],
    ['KPK', 'institusi:komisi-pemberantasan-korupsi'],
    ['Universitas Cambridge', 'institusi:universitas-cambridge'],
    ['Gedung Putih', 'institusi:gedung-putih'],
    ['BRI', 'institusi:bank-rakyat-indonesia'],
    ['Korut', 'KP'],
    ['AS', 'US'],
    ['Moskow', 'geonames:524901'],
    ['Jakarta', 'id:31'],
    ['Jaksel', 'id:31.74'],
    ['Kota Bandung', 'id:32.73'],
    ['Kabupaten Bandung', 'id:32.04'],
    ['Jalur Gaza', 'area:jalur-gaza'],
  ])('%s is %s', (form, id) => {
    expect(compiled.find(form)[0]?.id).toBe(id);
    expect(compiled.isDoubtful(form)).toBe(false);
  });

  test.each(['Mega', 'RK', 'HT', 'PA', 'Serang', 'Batu', 'BBRI'])('%s proves nothing alone', (form) => {
    expect(compiled.find(form).length).toBeGreaterThan(0);
    expect(form === 'BBRI' || compiled.isDoubtful(form)).toBe(true);
  });

  test('offices have dates', () => {
    const [person] = compiled.find('Joko Widodo');
    expect(person?.kind === 'person' && person.offices).toContainEqual({
      title: 'Presiden Republik Indonesia',
      institution: 'Republik Indonesia',
      start: '2014-10-20',
      end: '2024-10-20',
    });
  });
});
