import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Institution } from '../../domain/institution.ts';
import type { Person } from '../../domain/person.ts';
import type { TextSpan } from '../../domain/text-span.ts';
import { assignRoles } from './assign-roles.ts';
import { findStatements as findWith } from './find-statements.ts';
import { loadRunModel } from './load-run-model.ts';

const model = loadRunModel(path.join(import.meta.dirname, '../../../models'));
const findStatements = (
  article: { readonly body: readonly string[] },
  people: readonly Person[],
  institutions: readonly Institution[],
) => findWith(article, people, institutions, model);

function spansOf(body: readonly string[], forms: readonly string[]): readonly TextSpan[] {
  return body.flatMap((text, paragraph) =>
    forms.flatMap((form) =>
      Array.from(text.matchAll(new RegExp(form, 'g')), (match) => ({
        paragraph,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  );
}
function person(body: readonly string[], name: string, ...forms: readonly string[]): Person {
  const spans = spansOf(body, forms);
  return { id: null, name, forms, mentions: spans.length, titles: [], role: 'disebut', sentiment: null, spans };
}
function institution(body: readonly string[], name: string): Institution {
  const spans = spansOf(body, [name]);
  return { id: null, name, kind: null, forms: [name], mentions: spans.length, sentiment: null, spans };
}
const said = (body: readonly string[], people: readonly Person[], institutions: readonly Institution[] = []) =>
  findStatements({ body }, people, institutions).map(({ speaker, type, text }) => [
    speaker,
    type,
    text.split(' ').slice(0, 3).join(' '),
  ]);

test('a quotation, its pronoun and the cited medium', () => {
  const body = [
    'Pelabuhan baru itu dibuka kemarin.',
    '“Kami tidak khawatir dengan jadwalnya,” kata juru bicara Otoritas Teluk Rangga Wirasto, Senin (2/11/2026), dikutip KNB.',
    '“Yang kami khawatirkan adalah cuacanya,” lanjutnya.',
  ];
  const people = [person(body, 'Rangga Wirasto', 'Rangga Wirasto')];
  const institutions = [institution(body, 'Otoritas Teluk'), institution(body, 'KNB')];
  expect(said(body, people, institutions)).toEqual([['Rangga Wirasto', 'langsung', '“Kami tidak khawatir']]);
});

test('a paraphrase and its quotation are one mixed statement, over an unattributed sentence', () => {
  const body = [
    'Tiara Melati mengatakan panen tahun ini turun sepertiga. Sawah di hilir terendam dua pekan.',
    '"Kami butuh benih baru sebelum Desember," ujar Tiara.',
    'Harga gabah di pasar induk tetap. Pasokan dari pulau lain lancar. Gudang terisi penuh.',
    'Menurut Tiara, bantuan akan tiba pekan depan.',
  ];
  expect(said(body, [person(body, 'Tiara Melati', 'Tiara Melati', 'Tiara(?! Melati)')])).toEqual([
    ['Tiara Melati', 'campuran', 'Tiara Melati mengatakan'],
    ['Tiara Melati', 'tak-langsung', 'Menurut Tiara, bantuan'],
  ]);
});

test('an institution speaks; unnamed people speak as null; a term in quotation marks is no statement', () => {
  const body = [
    'Dinas Pengairan menyatakan bendungan aman.',
    'Program "sawah pintar" itu berjalan dua tahun.',
    '"Kami sudah tiga hari tidak tidur," kata seorang warga.',
  ];
  expect(said(body, [], [institution(body, 'Dinas Pengairan')])).toEqual([
    ['Dinas Pengairan', 'tak-langsung', 'Dinas Pengairan menyatakan'],
    [null, 'langsung', '"Kami sudah tiga'],
  ]);
});

test('a plan to say something is no statement', () => {
  const body = ['Bima Satria akan menjelaskan rencana itu besok.', 'Ia datang untuk meminta maaf kepada panitia.'];
  expect(said(body, [person(body, 'Bima Satria', 'Bima Satria')])).toEqual([]);
});

test('the speaker is the one whose office was told, not one in the office, and not a group or a medium beside it', () => {
  const body = [
    '"Klien kami tidak bersalah dalam perkara ini," kata kuasa hukum Laras Ayu, Dimas Seto, Selasa.',
    'Setelah rapat dengan Laras Ayu, sejumlah pengamat menilai harga akan turun.',
  ];
  const people = [person(body, 'Laras Ayu', 'Laras Ayu'), person(body, 'Dimas Seto', 'Dimas Seto')];
  expect(said(body, people).map(([speaker]) => speaker)).toEqual(['Dimas Seto', null]);
});

test('about: those spoken of, not the speaker nor his office', () => {
  const body = [
    '"Wali kota dan Bank Nusa harus menjawab Laras Ayu di rapat ini," kata ketua Fraksi Teratai Dimas Seto.',
  ];
  const people = [person(body, 'Dimas Seto', 'Dimas Seto'), person(body, 'Laras Ayu', 'Laras Ayu')];
  const [statement] = findStatements({ body }, people, [
    institution(body, 'Bank Nusa'),
    institution(body, 'Fraksi Teratai'),
  ]);
  expect(statement?.about).toEqual(['Bank Nusa', 'Laras Ayu']);
});

test('roles: source, suspect, victim, named', () => {
  const body = [
    'Polisi menetapkan RS sebagai tersangka. Korban bernama Wulan Sari tewas di tempat.',
    '"Berkasnya segera kami limpahkan," kata Kapolsek Darma Putra. Ia didampingi Eko Jaya.',
  ];
  const people = ['RS', 'Wulan Sari', 'Darma Putra', 'Eko Jaya'].map((name) => person(body, name, name));
  const roles = assignRoles({ title: null, body }, people, findStatements({ body }, people, []));
  expect(roles.map(({ role }) => role)).toEqual(['pelaku', 'korban', 'narasumber', 'disebut']);
});

test('statements are whole slices of the body, whatever the text', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    ' kata Budi',
    ', ',
    '. ',
    'Budi mengatakan ',
    'Kami siap datang besok',
    ' ujarnya',
    'Menurut Budi, ',
    '\u202e',
    'x'.repeat(50),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
        { maxLength: 5 },
      ),
      (body) => {
        for (const { text, spans } of findStatements({ body }, [person(body, 'Budi', 'Budi')], [])) {
          expect(text).toBe(spans.map(({ paragraph, start, end }) => body[paragraph]?.slice(start, end)).join('\n'));
        }
      },
    ),
  );
});
