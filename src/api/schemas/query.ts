import { z } from '@hono/zod-openapi';
import { SUGGESTION_REASONS } from '../../store/query-explanation.ts';
import type { ClauseExplanation, QueryExplanation } from '../../store/query-explanation.ts';
import { list } from './words.ts';

/** A query as it is typed; what it may hold is told where it is used most. */
export const QueryTextSchema = z.string().max(2000).default('');

const CLAUSE_KINDS = [
  'word',
  'phrase',
  'prefix',
  'related',
  'near',
  'name',
  'toward',
  'label',
  'date',
  'not',
  'and',
  'or',
] as const satisfies readonly ClauseExplanation['kind'][];

const matches = z
  .boolean()
  .nullable()
  .openapi({ description: 'Whether the article asked about matches; null where none was asked about.' });

const MeaningSchema = z.object({ text: z.string(), count: z.int() }).openapi('Meaning');

const QuerySuggestionSchema = z
  .object({
    reason: z.enum(SUGGESTION_REASONS),
    query: z.string().openapi({ description: 'What to type in the place of the clause.' }),
    hits: z.int(),
    matches,
  })
  .openapi('QuerySuggestion');

const ClauseFields = {
  kind: z.enum(CLAUSE_KINDS),
  query: z.string().openapi({ description: 'The clause as one would type it.' }),
  hits: z.int().openapi({ description: 'How many articles match this clause alone.' }),
  matches,
  meanings: list(MeaningSchema).openapi({ description: 'What a ~word, a beginning or a name stands for.' }),
  suggestions: list(QuerySuggestionSchema),
};

const ClauseSchema: z.ZodType<ClauseExplanation> = z
  .object({ ...ClauseFields, clauses: z.lazy(() => list(ClauseSchema)) })
  .openapi('Clause');

export const QueryExplanationSchema = z
  .object({
    total: z.int(),
    clause: ClauseSchema,
    deciding: list(z.object({ query: z.string(), matches: z.boolean() })).openapi({
      description: 'The smallest clauses that let the article in or keep it out.',
    }),
  })
  .openapi('QueryExplanation') satisfies z.ZodType<QueryExplanation>;
