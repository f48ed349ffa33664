import type { Article } from './article.ts';
import { type ArticleRecord, toRecord } from './record.ts';

const UNREAD: Article = {
  id: null,
  url: null,
  canonicalUrl: null,
  title: null,
  authors: [],
  editors: [],
  publishedAt: null,
  modifiedAt: null,
  fetchedAt: null,
  dateline: null,
  image: null,
  section: null,
  publisher: null,
  declaredLanguage: null,
  body: [],
  boilerplate: [],
  provenance: { title: null, authors: null, publishedAt: null, body: null, rule: null, recurring: [], partial: false },
};

/** For tests: a record in Indonesian of which all is unknown but what is given. */
export const sampleRecord = (fields: Partial<ArticleRecord> = {}): ArticleRecord => ({
  ...toRecord(UNREAD),
  language: 'id',
  ...fields,
});
