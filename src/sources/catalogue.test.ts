import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEDIA_TYPES } from '../domain/outlet.ts';
import { readCatalogue, readInventedOutlets, withEdits } from './catalogue.ts';
import { createOutlets } from './outlets.ts';

const DATA = path.join(import.meta.dirname, '../../data');
const catalogue = readCatalogue(DATA);
const outletOf = (domain: string) => catalogue.find((outlet) => outlet.domain === domain);

test('the catalogue holds 395 outlets, each once, each of a Jenis Media, with a language and a home page', () => {
  expect(catalogue.length).toBe(395);
  expect(new Set(catalogue.map(({ domain }) => domain)).size).toBe(395);
  const wanting = catalogue.filter(
    ({ name, mediaType, language, home }) =>
      name === '' || !MEDIA_TYPES.some((type) => type === mediaType) || language === null || !URL.canParse(home),
  );
  expect(wanting).toEqual([]);
});

test('a provincial outlet says of which province, one of a group says whose it is', () => {
  expect(outletOf('jakarta.tribunnews.com')).toMatchObject({ province: 'DKI Jakarta', owner: 'Kompas Gramedia' });
  expect(outletOf('thejakartapost.com')).toMatchObject({ language: 'en', home: 'https://thejakartapost.com/' });
});

test('invented outlets are no part of the catalogue', () => {
  const invented = readInventedOutlets(DATA).map(({ domain }) => domain);
  expect(invented.length).toBeGreaterThan(0);
  expect(invented.filter((domain) => outletOf(domain))).toEqual([]);
});

describe('edits', () => {
  const edits = [
    { domain: 'detik.com', facts: { owner: 'Pemilik Baru' } },
    { domain: 'warta-lereng.example', facts: { name: 'Warta Lereng', mediaType: 'daerah' } },
  ] as const;
  const edited = withEdits(catalogue, edits);
  const outlets = createOutlets(edited);

  test('change what they name and leave the rest', () => {
    const { owner: _, ...rest } = outletOf('detik.com') ?? {};
    expect(edited.find(({ domain }) => domain === 'detik.com')).toEqual({ ...rest, owner: 'Pemilik Baru' });
    expect(outlets.find({ url: 'https://news.detik.com/a', publisher: null })?.owner).toBe('Pemilik Baru');
  });

  test('add an outlet, which is then found by address and by name', () => {
    expect(edited.length).toBe(396);
    const found = { name: 'Warta Lereng', domain: 'warta-lereng.example', mediaType: 'daerah' };
    expect(outlets.find({ url: 'https://www.warta-lereng.example/a', publisher: null })).toMatchObject(found);
    expect(outlets.find({ url: null, publisher: 'warta lereng' })).toMatchObject(found);
  });
});
