import { expect, test } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { sampleRecord } from '../../domain/sample-record.ts';
import type { InstitutionEntry } from '../gazetteer/entry.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import type { NameMention } from '../names/name-mention.ts';
import { kindByName } from './institution-kind.ts';
import { resolveInstitutions } from './resolve-institutions.ts';

const entry = (id: string, name: string, institutionKind: InstitutionEntry['institutionKind']): InstitutionEntry => ({
  id,
  kind: 'institution',
  name,
  aliases: [],
  institutionKind,
});
const BNI = entry('institusi:bni', 'Bank Negara Indonesia', 'bumn');
const UNITED = entry('institusi:manchester-united', 'Manchester United', 'klub');
const gazetteer = createGazetteer([
  { form: 'Bank Negara Indonesia', entry: BNI, doubtful: false },
  { form: 'BNI', entry: BNI, doubtful: false },
  { form: 'Manchester United', entry: UNITED, doubtful: false },
  { form: 'MU', entry: UNITED, doubtful: true },
]);

/** Names stand between square brackets. */
function read(...marked: readonly string[]) {
  const body = marked.map((line) => line.replaceAll(/[[\]]/g, ''));
  const mentions = marked.flatMap((line, paragraph) =>
    Array.from(line.matchAll(/\[([^\]]+)\]/g), ({ 1: text = '', index }, at): NameMention => {
      const start = index - at * 2;
      return {
        kind: 'institution',
        span: { paragraph, start, end: start + text.length },
        text,
        titles: [],
        entries: [],
      };
    }),
  );
  return resolveInstitutions({ title: null, body } as unknown as Article, mentions, gazetteer);
}

test.each<[string, string, readonly (readonly string[])[]]>([
  ['an acronym in brackets', '[Komisi Pengawas Sungai] ([KPS]) hadir, kata [KPS]', [['Komisi Pengawas Sungai', 'KPS']]],
  ['legal form', '[PT Maju Terus Tbk] naik, [Maju Terus] senang', [['PT Maju Terus Tbk', 'Maju Terus']]],
  [
    'a record’s forms',
    '[PT Bank Negara Indonesia (Persero) Tbk] atau [BNI]',
    [['PT Bank Negara Indonesia (Persero) Tbk', 'BNI']],
  ],
  ['a doubtful form, proven by a full one', '[Manchester United] menang, [MU] pesta', [['Manchester United', 'MU']]],
  ['a club’s short name', '[Persmin Muara] menang, [Persmin] pesta', [['Persmin Muara', 'Persmin']]],
  [
    'a headline’s short heads',
    '[Pemprov Jatim] dan [Pemerintah Provinsi Jawa Timur]',
    [['Pemerintah Provinsi Jawa Timur', 'Pemprov Jatim']],
  ],
  ['a level left out', '[DPRD Kabupaten Muara] dan [DPRD Muara]', [['DPRD Kabupaten Muara', 'DPRD Muara']]],
  ['a part is not the whole', '[Komisi III DPR] dan [DPR]', [['Komisi III DPR'], ['DPR']]],
  [
    'a parent is not its part',
    '[Pusat Kajian Universitas Muara], [Universitas Muara]',
    [['Pusat Kajian Universitas Muara'], ['Universitas Muara']],
  ],
])('%s', (_, line, expected) => {
  expect(read(line).map(({ forms }) => forms)).toEqual(expected);
});

test('record, kind and mentions are told', () => {
  expect(read('[BNI], [BNI] dan [Polres Muara]')).toMatchObject([
    { id: 'institusi:bni', kind: 'bumn', mentions: 2 },
    { id: null, kind: 'kepolisian', mentions: 1 },
  ]);
});

test.each([
  ['Universitas Muara', 'universitas'],
  ['Kementerian Sungai', 'kementerian'],
  ['Kemensungai', 'kementerian'],
  ['PT Maju Terus', 'perusahaan'],
  ['Muara FC', 'klub'],
  ['Polsek Muara', 'kepolisian'],
  ['RSUD Muara', 'rumah-sakit'],
  ['Komisi XI DPR', 'legislatif'],
  ['Ptah', null],
  ['Sahabat', null],
])('%s is of kind %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});

test('who reported it, named in the dateline, is no institution of the article; the same name further on is', () => {
  const body = ['Palu (KNB) - Hujan turun.', 'Kepada KNB, Bank Negara Indonesia menolak bicara.'];
  const mention = (paragraph: number, text: string): NameMention => {
    const start = body[paragraph]?.indexOf(text) ?? 0;
    return { kind: 'institution', span: { paragraph, start, end: start + text.length }, text, titles: [], entries: [] };
  };
  const article = sampleRecord({ body, dateline: { place: 'Palu', source: 'KNB' } });
  const spansOf = (mentions: readonly NameMention[]): readonly (readonly [string, number])[] =>
    resolveInstitutions(article, mentions, gazetteer).map(({ name, mentions: count }) => [name, count]);
  expect(spansOf([mention(0, 'KNB')])).toEqual([]);
  expect(spansOf([mention(0, 'KNB'), mention(1, 'KNB')])).toEqual([['KNB', 1]]);
});
