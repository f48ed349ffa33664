import { createRoute, z } from '@hono/zod-openapi';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { etag } from 'hono/etag';
import { addDays, toNewsDay } from '../../domain/news-day.ts';
import type { Ask } from '../../insights/ask.ts';
import { GLOSSARY } from '../../insights/glossary.ts';
import { network } from '../../insights/network.ts';
import { overview } from '../../insights/overview.ts';
import { ranking, RANKINGS } from '../../insights/ranking.ts';
import { shareOfVoice } from '../../insights/share-of-voice.ts';
import { ledger, speakers } from '../../insights/speakers.ts';
import { timeline } from '../../insights/timeline.ts';
import { trends } from '../../insights/trends.ts';
import { dayInJakarta } from '../../query/days.ts';
import { parseQuery } from '../../query/parse-query.ts';
import type { ApiEnv } from '../api-env.ts';
import { createRouter } from '../router.ts';
import { RankingSchema } from '../schemas/insight.ts';
import {
  GlossarySchema,
  LedgerSchema,
  NetworkSchema,
  OverviewSchema,
  ShareOfVoiceSchema,
  SpeakersSchema,
  TimelineSchema,
  TrendsSchema,
} from '../schemas/insight-answers.ts';
import { problemResponse } from '../schemas/problem.ts';
import { QueryTextSchema } from '../schemas/query.ts';
import { FilterParametersSchema } from '../schemas/search.ts';
import { toFilter } from '../to-filter.ts';

const limit = z.coerce.number().int().min(1).max(200).default(20).openapi({ type: 'integer' });
const Limited = FilterParametersSchema.extend({ limit });

/** `GET /api/insights/{name}`: a figure with what it was counted from. */
const insightRoute = <const N extends string, Q extends z.ZodObject, A extends z.ZodType>(
  name: N,
  operationId: string,
  summary: string,
  query: Q,
  answer: A,
) =>
  createRoute({
    method: 'get',
    path: `/insights/${name}`,
    operationId,
    summary,
    tags: ['insights'],
    middleware: etag(),
    request: { query },
    responses: {
      200: { description: 'The figure.', content: { 'application/json': { schema: answer } } },
      304: { description: 'The figure is what it was (If-None-Match).' },
      default: problemResponse,
    },
  });

const getOverview = insightRoute(
  'overview',
  'getOverview',
  'A day against the usual: volume, tone, who spoke, what rises, spikes with their reason',
  FilterParametersSchema.omit({ from: true, to: true }).extend({
    day: z.iso.date().optional().openapi({ description: 'Without it, the newest day of which there are articles.' }),
  }),
  OverviewSchema,
);
const getTimeline = insightRoute(
  'timeline',
  'getTimeline',
  'Articles by day and tone, with gaps in collection',
  FilterParametersSchema,
  TimelineSchema,
);
const getRanking = insightRoute(
  'ranking',
  'getRanking',
  'Who or what has most articles, with the tone',
  Limited.extend({ by: z.enum(RANKINGS).default('person') }),
  RankingSchema,
);
const getSpeakers = insightRoute('speakers', 'getSpeakers', 'Who is quoted most', Limited, SpeakersSchema);
const getLedger = insightRoute(
  'ledger',
  'getLedger',
  'Who says what about whom, in what tone',
  Limited.extend({
    speaker: z.string().max(300).optional().openapi({ description: 'Only what this speaker says, by key.' }),
    target: z.string().max(300).optional().openapi({ description: 'Only what is said of this name, by key.' }),
  }),
  LedgerSchema,
);
const getTrends = insightRoute(
  'rising',
  'getRising',
  'Words and names in a larger share of the articles than in the period before',
  Limited,
  TrendsSchema,
);
const getNetwork = insightRoute(
  'network',
  'getNetwork',
  'Who is named with whom',
  FilterParametersSchema.extend({
    kind: z.enum(['person', 'institution', 'both']).default('person'),
    names: z.coerce.number().int().min(2).max(300).default(60).openapi({ type: 'integer' }),
    least: z.coerce
      .number()
      .int()
      .min(1)
      .max(1000)
      .default(3)
      .openapi({ type: 'integer', description: 'Minimum support: articles that two names share at least.' }),
  }),
  NetworkSchema,
);
const getShareOfVoice = insightRoute(
  'share-of-voice',
  'getShareOfVoice',
  'How much of what is written about two to eight objects is about each',
  FilterParametersSchema.extend({
    object: z
      .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(QueryTextSchema).min(2).max(8))
      .openapi({ type: 'array', items: { type: 'string' }, description: 'A query for each object, repeated.' }),
  }),
  ShareOfVoiceSchema,
);

const getGlossary = createRoute({
  method: 'get',
  path: '/glossary',
  operationId: 'getGlossary',
  summary: 'What every measure means',
  tags: ['insights'],
  request: { query: z.object({ language: z.enum(['id', 'en']).optional() }) },
  responses: {
    200: { description: 'The definitions.', content: { 'application/json': { schema: GlossarySchema } } },
    default: problemResponse,
  },
});

/** Rising is measured over a week unless days are asked for. */
const RISING_DAYS = 7;
const FRESH = { 'Cache-Control': 'private, no-cache' };

export const insightRoutes = (): OpenAPIHono<ApiEnv> =>
  createRouter()
    .openapi(getOverview, async (c) => {
      const { day, ...parameters } = c.req.valid('query');
      const { insights } = c.var.dependencies.store;
      return c.json(await overview(insights, toAsk(c, parameters), nowOf(c), day), 200, FRESH);
    })
    .openapi(getTimeline, async (c) => {
      const ask = toAsk(c, c.req.valid('query'));
      return c.json(await timeline(c.var.dependencies.store.insights, ask), 200, FRESH);
    })
    .openapi(getRanking, async (c) => {
      const { by, limit: most, ...parameters } = c.req.valid('query');
      const ask = toAsk(c, parameters);
      return c.json(await ranking(c.var.dependencies.store.insights, ask, by, most), 200, FRESH);
    })
    .openapi(getSpeakers, async (c) => {
      const { limit: most, ...parameters } = c.req.valid('query');
      const ask = toAsk(c, parameters);
      return c.json(await speakers(c.var.dependencies.store.insights, ask, most), 200, FRESH);
    })
    .openapi(getLedger, async (c) => {
      const { limit: most, speaker, target, ...parameters } = c.req.valid('query');
      const choice = { ...(speaker === undefined ? {} : { speaker }), ...(target === undefined ? {} : { target }) };
      const ask = toAsk(c, parameters);
      return c.json(await ledger(c.var.dependencies.store.insights, ask, most, choice), 200, FRESH);
    })
    .openapi(getTrends, async (c) => {
      const { limit: most, ...parameters } = c.req.valid('query');
      const to = parameters.to ?? toNewsDay(nowOf(c));
      const from = parameters.from ?? addDays(to, 1 - RISING_DAYS);
      const ask = toAsk(c, { ...parameters, from, to });
      return c.json(await trends(c.var.dependencies.store.insights, ask, most), 200, FRESH);
    })
    .openapi(getNetwork, async (c) => {
      const { kind, names, least, ...parameters } = c.req.valid('query');
      const kinds = kind === 'both' ? (['person', 'institution'] as const) : [kind];
      const choice = { kinds, limit: names, least };
      return c.json(await network(c.var.dependencies.store.insights, toAsk(c, parameters), choice), 200, FRESH);
    })
    .openapi(getShareOfVoice, async (c) => {
      const { object, ...parameters } = c.req.valid('query');
      const objects = object.map((label) => ({ label, query: parseQuery(label, dayInJakarta(nowOf(c))) }));
      const ask = toAsk(c, parameters);
      return c.json(await shareOfVoice(c.var.dependencies.store.insights, ask, objects), 200, FRESH);
    })
    .openapi(getGlossary, (c) => {
      const language = c.req.valid('query').language ?? c.var.language;
      const terms = Object.entries(GLOSSARY).map(([term, { name, meaning }]) => ({
        term,
        name: name[language],
        meaning: meaning[language],
      }));
      return c.json({ terms }, 200);
    });

const nowOf = (c: Context<ApiEnv>): number => c.var.dependencies.clock.now();

function toAsk(c: Context<ApiEnv>, parameters: z.infer<typeof FilterParametersSchema>): Ask {
  const { from, to, ...filter } = toFilter(parameters);
  return {
    query: parseQuery(parameters.q, dayInJakarta(nowOf(c))),
    filter,
    period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  };
}
