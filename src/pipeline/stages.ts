import type { Article } from '../domain/article.ts';
import { type ArticleRecord, toRecord } from '../domain/record.ts';
import { judgeCategory } from '../enrich/category/judge-category.ts';
import { readArticle, type ArticleReading } from '../enrich/encoder/article-reading.ts';
import { resolveInstitutions } from '../enrich/institutions/resolve-institutions.ts';
import { identifyLanguage } from '../enrich/language.ts';
import { tagScores } from '../enrich/encoder/word-tags.ts';
import { findNames } from '../enrich/names/find-names.ts';
import type { NameMention } from '../enrich/names/name-mention.ts';
import { resolvePeople } from '../enrich/people/resolve-people.ts';
import { resolvePlaces } from '../enrich/places/resolve-places.ts';
import { assignRoles } from '../enrich/statements/assign-roles.ts';
import { findStatements } from '../enrich/statements/find-statements.ts';
import type { SecondScores } from '../enrich/tagger/name-tagger.ts';
import { judgeSentiment, judgeTargets } from '../enrich/tone/judge-tone.ts';
import type { Tools } from './tools.ts';

/** A record in the making, and what only the stages need. */
export interface Draft {
  readonly record: ArticleRecord;
  readonly mentions: readonly NameMention[];
  /** The article as the encoder read it; null without an encoder. */
  readonly reading: ArticleReading | null;
}

export interface Stage {
  readonly name: string;
  readonly run: (draft: Draft, tools: Tools) => Draft | Promise<Draft>;
}

/** A stage that fills fields of the record. */
const fills = (name: string, fill: (draft: Draft, tools: Tools) => Partial<ArticleRecord>): Stage => ({
  name,
  run: (draft, tools) => ({ ...draft, record: { ...draft.record, ...fill(draft, tools) } }),
});

/** From an article to its record, in order: each stage sees what the ones before it found. */
export const STAGES: readonly Stage[] = [
  fills('language', ({ record }) => ({ language: identifyLanguage(record) })),
  fills('outlet', ({ record }, { outlets }) => ({
    outlet: outlets.find({ url: record.canonicalUrl ?? record.url, publisher: record.publisher }),
  })),
  {
    name: 'read',
    run: async (draft, { encoder }) => ({ ...draft, reading: encoder && (await readArticle(draft.record, encoder)) }),
  },
  {
    name: 'names',
    run: (draft, tools) => ({ ...draft, mentions: findNames(draft.record, tools, toScores(draft.reading)) }),
  },
  fills('people', ({ record, mentions }, { gazetteer }) => ({ people: resolvePeople(record, mentions, gazetteer) })),
  fills('institutions', ({ record, mentions }, { gazetteer }) => ({
    institutions: resolveInstitutions(record, mentions, gazetteer),
  })),
  fills('places', ({ record, mentions }, { gazetteer }) => resolvePlaces(record, mentions, gazetteer)),
  fills('statements', ({ record }, tools) => ({
    statements: findStatements(record, record.people, record.institutions, tools.statements),
  })),
  fills('roles', ({ record }) => ({ people: assignRoles(record, record.people, record.statements) })),
  fills('tone', ({ record, reading }, { tone }) => ({ sentiment: judgeSentiment(record, tone, reading) })),
  fills('tone toward', (draft, { tone }) => ({
    people: withTone(draft, draft.record.people, tone),
    institutions: withTone(draft, draft.record.institutions, tone),
  })),
  fills('category', ({ record, reading }, { category }) => ({ category: judgeCategory(record, category, reading) })),
];

const toScores = (reading: ArticleReading | null): SecondScores | undefined =>
  reading ? (paragraph, tokens) => tagScores(reading, paragraph, tokens) : undefined;

function withTone<Target extends ArticleRecord['people'][number] | ArticleRecord['institutions'][number]>(
  { record, reading }: Draft,
  targets: readonly Target[],
  model: Tools['tone'],
): readonly Target[] {
  const tones = judgeTargets(record, targets, model, reading);
  return targets.map((target, at) => ({ ...target, sentiment: tones[at] ?? null }));
}

/** The draft of an article of which nothing but the reading is known yet. */
export const toDraft = (article: Article): Draft => ({ record: toRecord(article), mentions: [], reading: null });
