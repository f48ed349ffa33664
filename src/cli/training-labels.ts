import type { Correction } from '../domain/correction.ts';
import type { StoredRecord } from '../store/article-store.ts';

/**
 * A corrected article as a line of training data: its text, and its labels under the names of the annotation guidelines. `corrected`
 * tells which labels a person gave; the others are the machine's.
 */
export function toTrainingLine(record: StoredRecord, corrections: readonly Correction[]): string {
  const { sentiment, people, institutions, cities } = record;
  const names = (places: readonly { readonly name: string }[]): readonly string[] => places.map(({ name }) => name);
  return JSON.stringify({
    id: record.id,
    url: record.url,
    source: record.outlet?.domain ?? record.publisher,
    title: record.title,
    published: record.publishedAt,
    body: record.body.join('\n'),
    labels: {
      title_sentiment: sentiment?.title?.label ?? null,
      body_sentiment: sentiment?.body?.label ?? null,
      sentiment: sentiment?.label ?? null,
      sure: corrections.some(({ field }) => field === 'tone'),
      category: record.category?.label ?? null,
      tokoh: people.map(({ name, forms, sentiment: tone, role }) => ({
        name,
        forms,
        sentiment: tone?.label ?? null,
        role,
      })),
      institusi: institutions.map(({ name, forms, sentiment: tone }) => ({
        name,
        forms,
        sentiment: tone?.label ?? null,
      })),
      kabkota: names(cities.filter(({ country }) => country === 'ID')),
      kota_luar_negeri: names(cities.filter(({ country }) => country !== 'ID')),
      provinsi: names(record.provinces),
      negara: names(record.countries),
      statements: record.statements.map(({ speaker, type, text }) => ({
        speaker,
        type,
        start: text.split(/\s+/u, FIRST_WORDS).join(' '),
      })),
    },
    corrected: record.corrected ?? [],
  });
}

/** As many as the guidelines know a statement by. */
const FIRST_WORDS = 5;
