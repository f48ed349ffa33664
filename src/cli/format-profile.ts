import { findParty } from '../domain/name-record.ts';
import type { HeldOffice, NameRecord } from '../domain/name-record.ts';
import type { Candidate } from '../insights/profiles/candidates.ts';
import type { Profile } from '../insights/profiles/profile.ts';
import { TONES } from '../domain/tone.ts';
import type { ToneCounts } from '../store/insight-store.ts';
import { formatTable } from './text-table.ts';

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...indented(lines)];
const day = (moment: string | null): string => moment?.slice(0, 10) ?? 'undated';
const tones = (counts: ToneCounts): string =>
  [...TONES.map((tone) => `${counts[tone]} ${tone}`), `${counts.unknown} without`].join(', ');

/** A record with its sources, and what the store has of it. */
export function formatProfile(found: Profile): string {
  const { name, key, kind, record, similar, holders, timeline, toward, spoken, newest } = found;
  return [
    `${name}  (${kind}, ${key})`,
    ...(record === null ? ['  Of no record: a name that articles write.'] : indented(factsOf(record))),
    ...section('OFFICES', record === null ? [] : record.offices.map(formatOffice)),
    ...section(
      'HELD BY',
      holders.slice(0, 15).map(({ person, office }) => `${person.name}: ${formatOffice(office)}`),
    ),
    ...section(
      'PERHAPS THE SAME',
      similar.map((other) => `${other.name}  ${other.key}${distinction(other)}`),
    ),
    ...section('IN THE STORE', [
      `${timeline.basis.articles} articles${timeline.basis.undated > 0 ? `, ${timeline.basis.undated} undated` : ''}`,
      ...(timeline.basis.articles === 0
        ? []
        : [
            `last seen ${day(found.headlines[0]?.publishedAt ?? null)}`,
            `tone of these: ${tones(timeline.tones.counts)}`,
            ...(toward === null ? [] : [`tone toward it: ${tones(toward.counts)}`]),
            ...(spoken === null ? [] : [`${spoken.statements} statements in ${spoken.articles} articles`]),
            ...(newest.roles === null ? [] : [`roles in the newest ${newest.articles}: ${formatRoles(newest.roles)}`]),
            `written: ${newest.forms.map(({ text }) => text).join(', ')}`,
          ]),
    ]),
    ...section(
      'NAMED WITH',
      [...found.people, ...found.institutions].slice(0, 10).map(({ label, articles }) => `${articles}  ${label}`),
    ),
    ...section(
      'NEWEST',
      found.headlines.map(({ id, title, outlet, publishedAt }) =>
        [day(publishedAt), id, outlet ?? '?', title ?? '(no title)'].join('  '),
      ),
    ),
  ].join('\n');
}

function factsOf(record: NameRecord): readonly string[] {
  const { aliases, institutionKind, place, source } = record;
  const party = findParty(record);
  return [
    ...(aliases.length === 0
      ? []
      : [
          `also: ${aliases.map(({ form, doubtful }) => (doubtful ? `${form} (proves nothing alone)` : form)).join(', ')}`,
        ]),
    ...(institutionKind === null ? [] : [`kind: ${institutionKind}`]),
    ...(party === null ? [] : [`party: ${party.party} (${formatOffice(party.office)})`]),
    ...(place === null
      ? []
      : [
          [
            place.level,
            ...(place.code === null ? [] : [`code ${place.code}`]),
            ...(place.within === null ? [] : [`in ${place.within.name} (${place.within.key})`]),
            ...(place.population === null ? [] : [`${place.population} inhabitants`]),
            ...(place.position === null ? [] : [`${place.position.latitude}, ${place.position.longitude}`]),
          ].join(', '),
        ]),
    `source: ${source.id} (${source.origin}); licence: ${source.licence}`,
  ];
}

function formatOffice({ title, institution, start, end, confidence, source }: HeldOffice): string {
  const where = institution === null || title.includes(institution) ? '' : `, ${institution}`;
  const until = end ?? (start === null ? '' : 'open');
  const from = [source.id, ...(confidence === null ? [] : [`confidence ${confidence}`])].join(', ');
  return `${start ?? '?'} to ${until || '?'}  ${title}${where}  [${from}]`;
}

const formatRoles = (roles: NonNullable<Profile['newest']['roles']>): string =>
  Object.entries(roles)
    .filter(([, count]) => count > 0)
    .map(([role, count]) => `${count} ${role}`)
    .join(', ');

function distinction(record: NameRecord): string {
  const { offices, institutionKind, place } = record;
  const facts = [
    offices[0]?.title,
    institutionKind,
    place === null ? null : place.level,
    place?.code,
    place?.within?.name,
  ].filter((fact) => fact !== null && fact !== undefined);
  return facts.length === 0 ? '' : `  ${facts.join(', ')}`;
}

/** Who else, or who at all, may be meant. */
export function formatCandidates(candidates: readonly Candidate[], name: string, isFound: boolean): string {
  const isNear = candidates.every(({ match }) => match === 'near');
  const title = isFound
    ? `\nOTHERS THAT "${name}" MAY MEAN`
    : isNear
      ? `Nobody is called "${name}". Nearly spelt so:`
      : `"${name}" may mean several. Ask again with the key of one:`;
  const rows = candidates.map(({ name: called, kind, key, record, articles, form }) => [
    called,
    kind,
    key,
    articles,
    [...(form === called ? [] : [`"${form}"`]), ...(record === null ? ['of no record'] : [distinction(record).trim()])]
      .filter(Boolean)
      .join('; '),
  ]);
  return [title, ...indented(formatTable(['NAME', 'KIND', 'KEY', 'ARTICLES', ''], rows).split('\n'))].join('\n');
}
