import type { ArticleRecord } from '../../domain/record.ts';

/** A field of an article as one cell of a table. `list`: names, most important first. */
export type ExportColumn =
  | { readonly name: string; readonly kind: 'text'; value(record: ArticleRecord): string | null }
  | { readonly name: string; readonly kind: 'number'; value(record: ArticleRecord): number | null }
  | { readonly name: string; readonly kind: 'list'; value(record: ArticleRecord): readonly string[] };

const text = (name: string, value: (record: ArticleRecord) => string | null | undefined): ExportColumn => ({
  name,
  kind: 'text',
  value: (record) => value(record) ?? null,
});

const number = (name: string, value: (record: ArticleRecord) => number | undefined): ExportColumn => ({
  name,
  kind: 'number',
  value: (record) => value(record) ?? null,
});

const list = (name: string, value: (record: ArticleRecord) => readonly string[]): ExportColumn => ({
  name,
  kind: 'list',
  value,
});

const named = (all: readonly { readonly name: string }[]): readonly string[] => all.map(({ name }) => name);

/** A record as a table has room for it, a column each, in order; JSON Lines has all of it. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  text('id', ({ id }) => id),
  text('publishedAt', ({ publishedAt }) => publishedAt),
  // In the outlet's own time, as a spreadsheet understands it.
  text('day', ({ publishedAt }) => /^\d{4}-\d{2}-\d{2}/.exec(publishedAt ?? '')?.[0]),
  text('title', ({ title }) => title),
  text('outlet', ({ outlet }) => outlet?.name),
  text('domain', ({ outlet }) => outlet?.domain),
  text('mediaType', ({ outlet }) => outlet?.mediaType),
  text('owner', ({ outlet }) => outlet?.owner),
  text('province', ({ outlet }) => outlet?.province),
  text('language', ({ language }) => language),
  text('category', ({ category }) => category?.label),
  number('categoryConfidence', ({ category }) => category?.confidence),
  text('tone', ({ sentiment }) => sentiment?.label),
  number('toneConfidence', ({ sentiment }) => sentiment?.confidence),
  text('titleTone', ({ sentiment }) => sentiment?.title?.label),
  text('bodyTone', ({ sentiment }) => sentiment?.body?.label),
  list('authors', ({ authors }) => authors),
  list('people', ({ people }) => named(people)),
  list('institutions', ({ institutions }) => named(institutions)),
  list('cities', ({ cities }) => named(cities)),
  list('provinces', ({ provinces }) => named(provinces)),
  list('countries', ({ countries }) => named(countries)),
  list('speakers', ({ statements }) => [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))]),
  number('statements', ({ statements }) => statements.length),
  text('url', ({ canonicalUrl, url }) => canonicalUrl ?? url),
  text('fetchedAt', ({ fetchedAt }) => fetchedAt),
  text('body', ({ body }) => body.join('\n')),
];
