import type { ArticleRecord } from '../domain/record.ts';
import type { ToneJudgement } from '../domain/tone.ts';
import type { Reading } from '../pipeline/analyse.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const judged = (tone: ToneJudgement | null): string => (tone ? `${tone.label} ${percent(tone.confidence)}` : 'unknown');
const known = (value: string | null | undefined): string => value ?? 'unknown';

/** A heading with its lines under it; nothing where there are none. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `  ${line}`)];
}

/** A label and its value, the labels in one column. */
function field(label: string, value: string): string {
  return `${label.padEnd(11)} ${value}`;
}

const parts = (...values: readonly (string | null | false | undefined)[]): string => values.filter(Boolean).join(' · ');

function formatHead(reading: Reading): readonly string[] {
  const { title, authors, editors, publishedAt, modifiedAt, dateline, language, url, provenance } = reading;
  return [
    title ?? '(no title)',
    field('Address', known(url)),
    field('Published', known(publishedAt)),
    ...(modifiedAt === null ? [] : [field('Changed', modifiedAt)]),
    field('Authors', authors.join(', ') || 'unknown'),
    ...(editors.length === 0 ? [] : [field('Editors', editors.join(', '))]),
    field('Dateline', parts(dateline?.place, dateline?.source) || 'none'),
    field('Language', known(language)),
    ...(provenance.partial ? [field('Note', 'the text is not complete')] : []),
  ];
}

const formatText = ({ body, boilerplate }: Reading): readonly string[] => [
  ...section('Text', body),
  ...section('Lines taken out', boilerplate),
];

/** What reading found, for a terminal. */
export function formatReading(reading: Reading): string {
  return [...formatHead(reading), ...formatText(reading), ''].join('\n');
}

/** A whole record in compact form, for a terminal. */
export function formatRecord(record: ArticleRecord): string {
  const { outlet, category, sentiment, people, institutions, cities, provinces, countries, statements, models } =
    record;
  return [
    ...formatHead(record),
    field('Outlet', outlet ? parts(outlet.name, known(outlet.mediaType), outlet.owner) : 'unknown'),
    field('Category', category ? `${category.label} ${percent(category.confidence)}` : 'unknown'),
    field(
      'Tone',
      sentiment ? `${judged(sentiment)} (title ${judged(sentiment.title)}, body ${judged(sentiment.body)})` : 'unknown',
    ),
    ...section(
      'Sentences that carry the tone',
      sentiment?.evidence.map(({ label, text }) => `${label}: ${text}`) ?? [],
    ),
    ...section(
      'People',
      people.map(({ name, role, mentions, titles, sentiment }) =>
        parts(name, role, `${mentions}×`, judged(sentiment), titles.join(', ')),
      ),
    ),
    ...section(
      'Institutions',
      institutions.map(({ name, kind, mentions, sentiment }) => parts(name, kind, `${mentions}×`, judged(sentiment))),
    ),
    ...section(
      'Cities',
      cities.map(({ name, country, code }) => parts(name, country, code)),
    ),
    ...section(
      'Provinces',
      provinces.map(({ name, code }) => parts(name, code)),
    ),
    ...section(
      'Countries',
      countries.map(({ name, code }) => parts(name, code)),
    ),
    ...section(
      'Statements',
      statements.map(({ speaker, type, text }) => `${speaker ?? '(unnamed)'} (${type}): ${text.replaceAll('\n', ' ')}`),
    ),
    ...formatText(record),
    ...section(
      'Models',
      models.map(({ name, version }) => `${name} ${version}`),
    ),
    '',
  ].join('\n');
}
