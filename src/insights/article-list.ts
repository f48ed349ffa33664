import type { Tone } from '../domain/tone.ts';
import { printQuery } from '../query/print-query.ts';
import type { NameField, Query } from '../query/query.ts';
import type { Period } from '../store/insight-store.ts';
import type { Ask } from './ask.ts';

/** What the articles behind a number have besides matching the ask. */
export type Narrowing =
  | { readonly by: 'facet'; readonly facet: keyof Ask['filter']; readonly keys: readonly string[] }
  | { readonly by: 'name'; readonly field: NameField; readonly key: string; readonly label: string }
  | {
      readonly by: 'toward';
      readonly field: 'person' | 'institution';
      readonly key: string;
      readonly label: string;
      readonly tone: Tone;
    }
  | { readonly by: 'word'; readonly word: string }
  | { readonly by: 'days'; readonly period: Period };

/**
 * The articles behind a number, as a query string for `/api/articles` and for the list of the screen. What no filter can say becomes part
 * of the query.
 *
 * @example toList(ask, [{ by: 'facet', facet: 'tone', keys: ['negatif'] }]) // 'q=banjir&tone=negatif&from=2026-11-01'
 */
export function toList(ask: Ask, narrowings: readonly Narrowing[] = []): string {
  const { query, filter, period } = narrowings.reduce(narrow, ask);
  const parameters = new URLSearchParams();
  const text = printQuery(query);
  if (text !== '') parameters.set('q', text);
  for (const [facet, keys] of Object.entries(filter)) for (const key of keys) parameters.append(facet, key);
  if (period.from !== undefined) parameters.set('from', period.from);
  if (period.to !== undefined) parameters.set('to', period.to);
  return parameters.toString();
}

/** The ask for fewer articles: those that have this, too. */
export function narrow(ask: Ask, narrowing: Narrowing): Ask {
  switch (narrowing.by) {
    case 'facet': {
      const chosen = ask.filter[narrowing.facet];
      // Several values of a filter mean any of them: where it has some already, those that are in both.
      const keys = chosen?.length ? narrowing.keys.filter((key) => chosen.includes(key)) : narrowing.keys;
      if (chosen?.length && isName(narrowing.facet) && keys.length === 0) {
        const [key = ''] = narrowing.keys;
        return narrow(ask, { by: 'name', field: narrowing.facet, key, label: key });
      }
      return { ...ask, filter: { ...ask.filter, [narrowing.facet]: keys } };
    }
    case 'name': {
      const { field, key, label } = narrowing;
      return and(ask, { kind: 'name', field, name: nameOf(key, label), prefix: false });
    }
    case 'toward': {
      const { field, tone, key, label } = narrowing;
      return and(ask, { kind: 'toward', field, tone, name: nameOf(key, label), prefix: false });
    }
    case 'word':
      return and(ask, { kind: 'word', text: narrowing.word, column: 'title' });
  }
  return { ...ask, period: overlap(ask.period, narrowing.period) };
}

const isName = (facet: keyof Ask['filter']): facet is 'outlet' | 'place' | 'person' | 'institution' =>
  ['outlet', 'place', 'person', 'institution'].includes(facet);

/** Who is of no record is found by name; a record's own key is no one else's name. */
const nameOf = (key: string, label: string): string => (key.startsWith('~') ? label : key);

function and(ask: Ask, operand: Query): Ask {
  const operands = ask.query.kind === 'and' ? ask.query.operands : [ask.query];
  return { ...ask, query: { kind: 'and', operands: [...operands, operand] } };
}

function overlap(a: Period, b: Period): Period {
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const to = [a.to, b.to].filter((day) => day !== undefined).toSorted()[0];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
