import type { ArticleRecord } from '../domain/record.ts';

/** A record in which all is unknown but what is given. */
export function sampleRecord(fields: Partial<ArticleRecord> = {}): ArticleRecord {
  return {
    id: null,
    url: null,
    canonicalUrl: null,
    title: null,
    authors: [],
    publishedAt: null,
    fetchedAt: null,
    dateline: null,
    image: null,
    section: null,
    publisher: null,
    declaredLanguage: null,
    body: [],
    boilerplate: [],
    provenance: { title: null, authors: null, publishedAt: null, body: null, rule: null, partial: false },
    language: 'id',
    outlet: null,
    category: null,
    sentiment: null,
    people: [],
    institutions: [],
    cities: [],
    provinces: [],
    countries: [],
    statements: [],
    models: [],
    capture: null,
    ...fields,
  };
}
