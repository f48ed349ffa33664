import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findParty } from '../../domain/name-record.ts';
import type { NameRecord } from '../../domain/name-record.ts';
import { readRecords } from './read-records.ts';

let records: readonly NameRecord[];
beforeAll(() => {
  records = readRecords(path.join(import.meta.dirname, '../../../data'));
});
const find = (key: string): NameRecord | undefined => records.find((record) => record.key === key);

test('a person has offices with their dates and sources, the latest first', () => {
  const puan = find('tokoh:puan-maharani');
  expect(puan).toMatchObject({ kind: 'person', aliases: [{ form: 'Puan', doubtful: true }] });
  expect(puan?.offices.map(({ start }) => start)).toEqual(
    puan?.offices
      .map(({ start }) => start)
      .toSorted()
      .toReversed(),
  );
  expect(puan?.offices).toContainEqual(
    expect.objectContaining({
      title: 'Ketua DPR',
      institution: 'DPR',
      start: '2019-10-01',
      end: null,
      confidence: 'A',
    }),
  );
  expect(puan && findParty(puan)?.party).toBe('PDI-P');
});

test('a place has its level, its code and what it lies in', () => {
  expect(find('id:32.73')).toMatchObject({
    name: 'Bandung',
    place: { level: 'kota', code: '32.73', within: { key: 'id:32', name: 'Jawa Barat' } },
  });
  expect(find('RU')).toMatchObject({ name: 'Rusia', place: { level: 'negara', code: 'RU' } });
});

test('every fact has a source of which the licence is known', () => {
  const sources = records.flatMap(({ source, offices }) => [source, ...offices.map((office) => office.source)]);
  expect([...new Set(sources.filter(({ licence }) => licence === '').map(({ id }) => id))]).toEqual([]);
});
