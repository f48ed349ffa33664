import type { InsightStore, NamedKey, StatementTally } from '../store/insight-store.ts';
import { narrow, toList } from './article-list.ts';
import { MOST_MODELS, toBasis, toFacetFilter } from './ask.ts';
import type { Ask, Basis } from './ask.ts';
import { toToneFigures } from './tones.ts';
import type { ToneFigures } from './tones.ts';

/** Tokoh tervokal: who is quoted most. */
export interface Speakers {
  readonly basis: Basis;
  /** Printed in all these articles; `unnamed` of them by nobody named. */
  readonly statements: number;
  readonly unnamed: number;
  readonly items: readonly Speaker[];
}

export interface Speaker {
  readonly key: string;
  readonly label: string;
  /** As printed: what ten outlets print counts ten times. */
  readonly statements: number;
  /** Occasions: distinct articles. */
  readonly articles: number;
  readonly list: string;
}

/** Siapa berkata apa tentang siapa. */
export interface Ledger {
  readonly basis: Basis;
  readonly items: readonly LedgerLine[];
}

export interface LedgerLine {
  readonly speaker: NamedKey;
  readonly target: NamedKey;
  readonly statements: number;
  readonly articles: number;
  /** Toward the target, in the articles that print the statements. */
  readonly tones: ToneFigures;
  readonly list: string;
}

/** Of the ledger only what one says (given), or what is said of one (received), by key. */
export interface LedgerChoice {
  readonly speaker?: string;
  readonly target?: string;
}

export async function speakers(insights: InsightStore, ask: Ask, limit: number): Promise<Speakers> {
  const [basis, said] = await Promise.all([
    readBasis(insights, ask),
    insights.statements({ ...requestOf(ask, limit), of: 'speakers' }),
  ]);
  return {
    basis,
    statements: said.statements,
    unnamed: said.unnamed,
    items: toSpeakers(ask, said),
  };
}

export const toSpeakers = (ask: Ask, said: Pick<StatementTally, 'speakers'>): readonly Speaker[] =>
  said.speakers.map(({ speaker, statements, articles }) => ({
    key: speaker.key,
    label: speaker.label,
    statements,
    articles,
    list: toList(narrow(ask, { by: 'name', field: 'speaker', key: speaker.key, label: speaker.label })),
  }));

export async function ledger(
  insights: InsightStore,
  ask: Ask,
  limit: number,
  choice: LedgerChoice = {},
): Promise<Ledger> {
  const [basis, said] = await Promise.all([
    readBasis(insights, ask),
    insights.statements({ ...requestOf(ask, limit), ...choice, of: 'pairs' }),
  ]);
  return {
    basis,
    items: said.pairs.map(({ speaker, target, statements, articles, tones }) => ({
      speaker,
      target,
      statements,
      articles,
      tones: toToneFigures(tones, target.kind === 'institution' ? 'institution' : 'person'),
      list: toList(
        narrow(narrow(ask, { by: 'name', field: 'speaker', key: speaker.key, label: speaker.label }), {
          by: 'facet',
          facet: target.kind === 'institution' ? 'institution' : 'person',
          keys: [target.key],
        }),
      ),
    })),
  };
}

const requestOf = (ask: Ask, limit: number) => ({ query: ask.query, filter: toFacetFilter(ask), limit });

/** The basis alone, for what is not counted by a tally. */
export async function readBasis(insights: InsightStore, ask: Ask): Promise<Basis> {
  const { query, filter, period } = ask;
  const tally = { query, filter, periods: [period], dimensions: ['model'], limit: MOST_MODELS } as const;
  return toBasis(ask, await insights.tally(tally));
}
