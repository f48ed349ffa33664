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
export function countTones(tones: readonly (Tone | 'unknown')[]): ToneCounts {
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

/** Every value of a dimension that an article has, once, with the tone that it counts for; worked out in the plainest way. */
export function referenceValues(record: ArticleRecord, dimension: Dimension): ReadonlyMap<string, Tone | 'unknown'> {
  const tone = toneOf(record.sentiment);
  const all = (keys: readonly (string | null | undefined)[]): ReadonlyMap<string, Tone | 'unknown'> =>
    new Map(keys.flatMap((key) => (key ? [[key, tone] as const] : [])));
  const { outlet, people, institutions, cities, provinces, countries, statements } = record;
  switch (dimension) {
    case 'outlet':
      return all(outlet ? [keyOf({ id: outlet.domain, name: outlet.name })] : []);
    case 'mediaType':
      return all([outlet?.mediaType]);
    case 'region':
      return all(outlet?.province ? [`~${fold(outlet.province)}`] : []);
    case 'category':
      return all([record.category?.label]);
    case 'place':
      return all([...cities, ...provinces, ...countries].map(keyOf));
    case 'person':
      return all(people.map(keyOf));
    case 'institution':
      return all(institutions.map(keyOf));
    case 'speaker':
      return all(statements.map(({ speaker, speakerId }) => speaker && keyOf({ id: speakerId, name: speaker })));
    case 'word':
      return all(
        fold(record.title ?? '')
          .split(' ')
          .filter((word) => word.length > 2 && /\p{L}/u.test(word)),
      );
    case 'model':
      return all(record.models.map(({ name, version }) => `${name} ${version}`));
  }
  throw new Error(`Toward someone an article may have several tones: ${dimension}`);
}
