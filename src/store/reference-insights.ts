import { fold } from '../base/fold.ts';
import type { ArticleRecord } from '../domain/record.ts';
import { TONES } from '../domain/tone.ts';
import type { Tone } from '../domain/tone.ts';
import { publicationDay } from './reference-match.ts';
import type { Dimension, Period, ToneCounts } from './insight-store.ts';

interface Named {
  readonly id: string | null;
  readonly name: string;
}

export const keyOf = ({ id, name }: Named): string => id ?? `~${fold(name)}`;

const toneOf = (judgement: { readonly label: Tone } | null): Tone | 'unknown' => judgement?.label ?? 'unknown';

/** How many of these tones there are of each. */
function countTones(tones: readonly (Tone | 'unknown')[]): ToneCounts {
  const count = (wanted: Tone | 'unknown'): number => tones.filter((tone) => tone === wanted).length;
  const [positif, netral, negatif] = TONES;
  return { positif: count(positif), netral: count(netral), negatif: count(negatif), unknown: count('unknown') };
}

/** Articles by their own tone. */
export const articleTones = (records: readonly ArticleRecord[]): ToneCounts =>
  countTones(records.map(({ sentiment }) => toneOf(sentiment)));

export function isIn({ from, to }: Period, record: ArticleRecord): boolean {
  const day = publicationDay(record);
  if (day === null) return from === undefined && to === undefined;
  return day >= (from ?? day) && day <= (to ?? day);
}

type PlainDimension = Exclude<Dimension, 'personTone' | 'institutionTone'>;

const VALUES: Readonly<Record<PlainDimension, (record: ArticleRecord) => readonly (string | null | undefined)[]>> = {
  outlet: ({ outlet }) => (outlet ? [keyOf({ id: outlet.domain, name: outlet.name })] : []),
  mediaType: ({ outlet }) => [outlet?.mediaType],
  region: ({ outlet }) => (outlet?.province ? [`~${fold(outlet.province)}`] : []),
  category: ({ category }) => [category?.label],
  place: ({ cities, provinces, countries }) => [...cities, ...provinces, ...countries].map(keyOf),
  person: ({ people }) => people.map(keyOf),
  institution: ({ institutions }) => institutions.map(keyOf),
  speaker: ({ statements }) =>
    statements.map(({ speaker, speakerId }) => speaker && keyOf({ id: speakerId, name: speaker })),
  word: ({ title }) =>
    fold(title ?? '')
      .split(' ')
      .filter((word) => word.length > 2 && /\p{L}/u.test(word)),
  model: ({ models }) => models.map(({ name, version }) => `${name} ${version}`),
};
export const PLAIN_DIMENSIONS = Object.keys(VALUES) as readonly PlainDimension[];

/** Every value of a dimension that an article has, once; worked out in the plainest way. */
export const referenceValues = (record: ArticleRecord, dimension: PlainDimension): ReadonlySet<string> =>
  new Set(VALUES[dimension](record).flatMap((key) => (key ? [key] : [])));
