import { fold } from '../../base/fold.ts';
import type { NameKind } from '../../domain/name-record.ts';
import { PERSON_ROLES } from '../../domain/person.ts';
import type { PersonRole } from '../../domain/person.ts';
import type { Statement } from '../../domain/statement.ts';
import type { StoredRecord } from '../../store/article-store.ts';

/** How often something stands in the articles that were read. */
export interface Written {
  readonly text: string;
  readonly articles: number;
  /** Day of the newest of them, as the outlet printed it. */
  readonly lastSeen: string | null;
}

/** A statement with the article that prints it. */
export interface PrintedStatement extends Pick<Statement, 'type' | 'text' | 'about'> {
  readonly article: Pick<StoredRecord, 'id' | 'title' | 'publishedAt'> & { readonly outlet: string | null };
  /** How many more of the articles that were read print the same words. */
  readonly reprints: number;
}

/** What no index counts, out of the newest articles. */
export interface NewestMentions {
  /** So many articles were read. */
  readonly articles: number;
  /** The most frequent first. */
  readonly forms: readonly Written[];
  /** Offices and ranks as articles write them; of people only. */
  readonly titles: readonly Written[];
  /** Null for what has no role. */
  readonly roles: Readonly<Record<PersonRole, number>> | null;
  /** The newest first, each wording once. */
  readonly statements: readonly PrintedStatement[];
}

const MOST = { articles: 200, forms: 30, titles: 20, statements: 30 } as const;

/** Reads the newest of the articles that have the name; `records` are newest first. */
export async function readNewestMentions(
  records: AsyncIterable<StoredRecord>,
  kind: NameKind,
  key: string,
): Promise<NewestMentions> {
  const forms = new Tally();
  const titles = new Tally();
  const statements = new Map<string, PrintedStatement>();
  const roles = { narasumber: 0, pelaku: 0, korban: 0, disebut: 0 } satisfies Record<PersonRole, number>;
  let articles = 0;
  for await (const record of records) {
    articles++;
    const day = record.publishedAt;
    forms.add(
      namedIn(record, kind, key).flatMap((one) => one.forms),
      day,
    );
    const people = kind === 'person' ? record.people.filter((one) => keyOf(one) === key) : [];
    titles.add(
      people.flatMap((person) => person.titles),
      day,
    );
    for (const role of PERSON_ROLES) if (people.some((person) => person.role === role)) roles[role]++;
    if (kind !== 'place') collectStatements(record, key, statements);
    if (articles === MOST.articles) break;
  }
  return {
    articles,
    forms: forms.top(MOST.forms),
    titles: titles.top(MOST.titles),
    roles: kind === 'person' ? roles : null,
    statements: [...statements.values()].slice(0, MOST.statements),
  };
}

interface Named {
  readonly id: string | null;
  readonly name: string;
  readonly forms: readonly string[];
}

/** As the store keys a name: by its record, else by its folded form. */
const keyOf = ({ id, name }: Omit<Named, 'forms'>): string => id ?? `~${fold(name)}`;

function namedIn(record: StoredRecord, kind: NameKind, key: string): readonly Named[] {
  const { people, institutions, cities, provinces, countries } = record;
  const named = { person: people, institution: institutions, place: [...cities, ...provinces, ...countries] }[kind];
  return named.filter((one: Named) => keyOf(one) === key);
}

function collectStatements(record: StoredRecord, key: string, into: Map<string, PrintedStatement>): void {
  const { id, title, publishedAt, outlet } = record;
  for (const { speaker, speakerId, type, text, about } of record.statements) {
    if (speaker === null || keyOf({ id: speakerId, name: speaker }) !== key) continue;
    const wording = fold(text);
    const known = into.get(wording);
    const article = { id, title, publishedAt, outlet: outlet?.name ?? null };
    if (known === undefined) into.set(wording, { type, text, about, article, reprints: 0 });
    else if (known.article.id !== id) into.set(wording, { ...known, reprints: known.reprints + 1 });
  }
}

/** Counts texts, each once an article, and remembers the first day it is given: the newest. */
class Tally {
  readonly #counts = new Map<string, { articles: number; readonly lastSeen: string | null }>();

  add(texts: readonly string[], day: string | null): void {
    for (const text of new Set(texts)) {
      const known = this.#counts.get(text);
      if (known === undefined) this.#counts.set(text, { articles: 1, lastSeen: day });
      else known.articles++;
    }
  }

  top(limit: number): readonly Written[] {
    return Array.from(this.#counts, ([text, counted]) => ({ text, ...counted }))
      .sort((a, b) => b.articles - a.articles)
      .slice(0, limit);
  }
}
