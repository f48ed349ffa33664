import { z } from '@hono/zod-openapi';
import type { Basis } from '../../insights/ask.ts';
import type { Counted } from '../../insights/counted.ts';
import type { Share } from '../../insights/interval.ts';
import type { Ranking } from '../../insights/ranking.ts';
import { RANKINGS } from '../../insights/ranking.ts';
import type { ToneFigures } from '../../insights/tones.ts';
import { DIMENSIONS } from '../../store/insight-store.ts';
import type { NamedKey, ToneCounts } from '../../store/insight-store.ts';
import { list, orNull } from './words.ts';

/** The articles behind a number. */
export const ListSchema = z.string().openapi({
  description: 'The articles behind the number: a query string for `/api/articles` and for the list of the web app.',
  example: 'q=banjir&tone=negatif&from=2026-11-20&to=2026-11-20',
});

export const BasisSchema = z
  .object({
    query: z.string().openapi({ description: 'As one would type it; empty: every article.' }),
    filter: z.record(z.string(), list(z.string())).openapi({ description: 'Keys by facet, as they were given.' }),
    from: z.string().nullable(),
    to: z.string().nullable(),
    articles: z.int().openapi({ description: 'Articles behind the figure.' }),
    undated: z.int().openapi({ description: 'Articles of query and filter without a date: they are in no period.' }),
    snapshot: z.object({ change: z.int(), articles: z.int() }).openapi({
      description: 'Number of the last change of the store, and its articles: the same number, the same figures.',
    }),
    models: list(z.object({ model: z.string(), articles: z.int() })),
    list: ListSchema,
  })
  .openapi('Basis') satisfies z.ZodType<Basis>;

export const ToneCountsSchema = z
  .object({ positif: z.int(), netral: z.int(), negatif: z.int(), unknown: z.int() })
  .openapi('ToneCounts') satisfies z.ZodType<ToneCounts>;

export const ShareSchema = z
  .object({ share: z.number(), low: z.number(), high: z.number() })
  .openapi('Share', { description: 'A share with its 95 % interval, 0 to 1.' }) satisfies z.ZodType<Share>;

export const ToneFiguresSchema = z
  .object({
    counts: ToneCountsSchema,
    shares: orNull(z.object({ positif: ShareSchema, netral: ShareSchema, negatif: ShareSchema })),
  })
  .openapi('ToneFigures') satisfies z.ZodType<ToneFigures>;

const CountedFields = {
  kind: z.enum([...DIMENSIONS, 'owner']),
  key: z.string(),
  label: z.string(),
  articles: z.int(),
  list: ListSchema,
};
export const CountedSchema = z.object(CountedFields).openapi('Counted') satisfies z.ZodType<Counted>;

export const NamedKeySchema = z
  .object({ kind: z.enum(['person', 'institution', 'speaker']), key: z.string(), label: z.string() })
  .openapi('NamedKey') satisfies z.ZodType<NamedKey>;

export const RisingSchema = z.object({ ...CountedFields, before: z.int(), score: z.number() }).openapi('Rising');

export const SpeakerSchema = z
  .object({ key: z.string(), label: z.string(), statements: z.int(), articles: z.int(), list: ListSchema })
  .openapi('Speaker');

export const RankingSchema = z
  .object({
    basis: BasisSchema,
    by: z.enum(RANKINGS),
    items: list(z.object({ ...CountedFields, share: z.number(), tones: ToneFiguresSchema })),
  })
  .openapi('Ranking') satisfies z.ZodType<Ranking>;
