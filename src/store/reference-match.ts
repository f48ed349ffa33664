import { fold } from '../base/fold.ts';
import type { ArticleRecord } from '../domain/record.ts';
import type { NameField, NameNode, NearNode, NearOperand, Query, RelatedNode, TowardNode } from '../query/query.ts';
import { wordForms } from '../query/word-forms.ts';

interface Named {
  readonly id: string | null;
  readonly name: string;
  readonly forms: readonly string[];
}

/** Whether an article among these matches a query, worked out in the plainest way. */
export function referenceMatch(query: Query, all: readonly ArticleRecord[]): (record: ArticleRecord) => boolean {
  switch (query.kind) {
    case 'and': {
      const tests = query.operands.map((operand) => referenceMatch(operand, all));
      return (record) => tests.every((test) => test(record));
    }
    case 'or': {
      const tests = query.operands.map((operand) => referenceMatch(operand, all));
      return (record) => tests.some((test) => test(record));
    }
    case 'not': {
      const test = referenceMatch(query.operand, all);
      return (record) => !test(record);
    }
    case 'near':
      return (record) => columnsOf(record, query.operands[0]?.column).some((tokens) => isNear(tokens, query));
    case 'name': {
      const bearers = bearersOf(query, all);
      return (record) => namesOf(record, query.field).some((named) => bearers.has(keyOf(named)));
    }
    case 'toward': {
      const bearers = bearersOf(query, all);
      return (record) =>
        (query.field === 'person' ? record.people : record.institutions).some(
          (named) => bearers.has(keyOf(named)) && named.sentiment?.label === query.tone,
        );
    }
    case 'label':
      return (record) => labelOf(record, query.field) === query.value;
    case 'date':
      return (record) => {
        const day = publicationDay(record);
        return day !== null && day >= (query.from ?? day) && day <= (query.to ?? day);
      };
    default:
      return (record) => columnsOf(record, query.column).some((tokens) => placesOf(tokens, query).length > 0);
  }
}

/** The day as the outlet printed it; null where there is no readable time. */
export function publicationDay({ publishedAt }: ArticleRecord): string | null {
  return Number.isNaN(Date.parse(publishedAt ?? '')) ? null : (publishedAt ?? '').slice(0, 10);
}

const plainTokens = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\p{M}’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

function columnsOf(record: ArticleRecord, column: 'title' | 'body' | undefined): readonly (readonly string[])[] {
  const title = plainTokens(record.title ?? '');
  const body = plainTokens(record.body.join(' '));
  if (column === undefined) return [title, body];
  return [column === 'title' ? title : body];
}

/** Where the term begins in the tokens. */
function placesOf(tokens: readonly string[], term: NearOperand | RelatedNode): readonly number[] {
  if (term.kind === 'related') {
    const forms = wordForms(term.text);
    return tokens
      .keys()
      .filter((at) => forms.has(tokens[at] ?? ''))
      .toArray();
  }
  const words = wordsOf(term);
  const stands = (at: number): boolean =>
    words.every((word, index) => {
      const token = tokens[at + index];
      const isLast = index === words.length - 1;
      return term.kind === 'prefix' && isLast ? token?.startsWith(word) === true : token === word;
    });
  return tokens.keys().filter(stands).toArray();
}

const wordsOf = (term: NearOperand): readonly string[] =>
  plainTokens(term.kind === 'phrase' ? term.words.join(' ') : term.text);

/** Whether each term ends at most `distance` words before the beginning of the one that comes last. */
function isNear(tokens: readonly string[], { operands, distance }: NearNode): boolean {
  const places = operands.map((operand) => ({ begins: placesOf(tokens, operand), length: wordsOf(operand).length }));
  return places
    .flatMap(({ begins }) => begins)
    .some((last) =>
      places.every(({ begins, length }) =>
        begins.some((begin) => begin <= last && last - (begin + length) <= distance),
      ),
    );
}

const keyOf = ({ id, name }: Pick<Named, 'id' | 'name'>): string => id ?? `~${fold(name)}`;

/** The keys of everyone who bears the name in any of the articles. */
function bearersOf({ field, name, prefix }: NameNode | TowardNode, all: readonly ArticleRecord[]): ReadonlySet<string> {
  const wanted = fold(name);
  const among = (record: ArticleRecord): readonly Named[] =>
    field === 'speaker' ? [...record.people, ...record.institutions] : namesOf(record, field);
  const isWanted = (form: string): boolean => (prefix ? fold(form).startsWith(wanted) : fold(form) === wanted);
  const found = all.flatMap(among).filter((named) => [named.name, ...named.forms].some(isWanted));
  return new Set([...found.map(keyOf), ...(prefix ? [] : [name])]);
}

function namesOf(record: ArticleRecord, field: NameField): readonly Named[] {
  const { outlet, people, institutions, cities, provinces, countries, statements } = record;
  switch (field) {
    case 'person':
      return people;
    case 'institution':
      return institutions;
    case 'place':
      return [...cities, ...provinces, ...countries];
    case 'outlet': {
      const domains = outlet?.domain ? [outlet.domain, outlet.domain.replace(/\..*/, '')] : [];
      return outlet ? [{ id: outlet.domain, name: outlet.name, forms: domains }] : [];
    }
    case 'region':
      return outlet?.province ? [{ id: null, name: outlet.province, forms: [] }] : [];
  }
  return statements.flatMap(({ speaker, speakerId }) =>
    speaker === null ? [] : [{ id: speakerId, name: speaker, forms: [] }],
  );
}

function labelOf(record: ArticleRecord, field: Extract<Query, { readonly kind: 'label' }>['field']): string | null {
  const { sentiment, outlet, category, language } = record;
  const labels = {
    tone: sentiment?.label,
    titleTone: sentiment?.title?.label,
    bodyTone: sentiment?.body?.label,
    mediaType: outlet?.mediaType,
    category: category?.label,
    language,
  };
  return labels[field] ?? null;
}
