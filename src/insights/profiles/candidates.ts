import { fold } from '../../base/fold.ts';
import { NAME_KINDS } from '../../domain/name-record.ts';
import type { NameKind, NameRecord } from '../../domain/name-record.ts';
import type { Query } from '../../query/query.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { ArticleStore } from '../../store/article-store.ts';
import type { Match, NameBook } from './name-book.ts';

/** Who may be meant by a name. */
export interface Candidate {
  readonly kind: NameKind;
  /** What the filter of the kind wants. */
  readonly key: string;
  readonly name: string;
  readonly match: Match;
  /** The form that matched. */
  readonly form: string;
  /** Null for who is of no record: a name that articles write. */
  readonly record: NameRecord | null;
  /** In the store. */
  readonly articles: number;
  /** When the newest of them was published. */
  readonly lastSeen: string | null;
}

type Names = Pick<ArticleStore, 'search' | 'findNames' | 'explain'>;

export const EVERYTHING: Query = { kind: 'and', operands: [] };
/** Records that are looked up in the store before the best are chosen. */
const LOOKED_UP = 24;

/** Over records and the names in articles: the surest first, of equally sure ones those with most articles. */
export async function findCandidates(
  book: NameBook,
  articles: Names,
  text: string,
  limit: number,
): Promise<readonly Candidate[]> {
  const found = book.find(text, LOOKED_UP).map(({ record, match, form }) => ({
    kind: record.kind,
    key: record.key,
    name: record.name,
    match,
    form,
    record,
  }));
  const known = new Set(found.map(({ kind, key }) => `${kind} ${key}`));
  const isNew = ({ kind, key }: { kind: NameKind; key: string }): boolean => !known.has(`${kind} ${key}`);
  const written = (await findWritten(book, articles, text)).filter(isNew);
  const isSure = found.some(({ match }) => match !== 'near') || written.length > 0;
  const near = isSure ? [] : (await findMisspelt(book, articles, text)).filter(isNew);
  const all = await Promise.all(
    [...found, ...written, ...near].map(async (one) => ({ ...one, ...(await seenOf(articles, one.kind, one.key)) })),
  );
  return all.sort((a, b) => rank(a) - rank(b) || b.articles - a.articles).slice(0, limit);
}

type Unseen = Omit<Candidate, 'articles' | 'lastSeen'>;

const RANKS: Readonly<Record<Match, number>> = { name: 0, alias: 0, doubtful: 1, begins: 2, within: 3, near: 4 };
const rank = ({ match }: Candidate): number => RANKS[match];

/** Names as articles write them: of records, too, where an article writes a form that its record does not have. */
async function findWritten(book: NameBook, articles: Names, text: string): Promise<readonly Unseen[]> {
  const wanted = fold(text);
  if (wanted === '') return [];
  const found = await Promise.all(
    NAME_KINDS.map(async (kind) => {
      const names = await articles.findNames({ field: kind, begin: text, limit: LOOKED_UP });
      return names.map(({ key, label }): Unseen => {
        const record = book.get(kind, key) ?? null;
        const isWhole = fold(label) === wanted;
        return { kind, key, name: record?.name ?? label, match: isWhole ? 'name' : 'begins', form: label, record };
      });
    }),
  );
  return found.flat();
}

/** Names of articles that are nearly spelt so. */
async function findMisspelt(book: NameBook, articles: Names, text: string): Promise<readonly Unseen[]> {
  const suggested = await Promise.all(
    NAME_KINDS.map(async (field) => {
      const query: Query = { kind: 'name', field, name: text, prefix: false };
      const { clause } = await articles.explain({ query });
      return clause.suggestions.filter(({ reason }) => reason === 'spelling').map((one) => parseQuery(one.query, ''));
    }),
  );
  const names = suggested.flat().flatMap((query) => (query.kind === 'name' ? [query.name] : []));
  const found = await Promise.all([...new Set(names)].map((name) => findWritten(book, articles, name)));
  return found.flat().map((one) => ({ ...one, match: 'near' }));
}

/** How many articles have it, and when it was last seen. */
async function seenOf(articles: Names, kind: NameKind, key: string): Promise<Pick<Candidate, 'articles' | 'lastSeen'>> {
  const { total, items } = await articles.search({
    query: EVERYTHING,
    filter: { [kind]: [key] },
    limit: 1,
    facets: [],
    facetLimit: 0,
  });
  return { articles: total, lastSeen: items[0]?.publishedAt ?? null };
}
