import { z } from '@hono/zod-openapi';
import { SPIKE_KINDS } from '../../insights/explain-spike.ts';
import type { Network } from '../../insights/network.ts';
import type { Overview } from '../../insights/overview.ts';
import type { ShareOfVoice } from '../../insights/share-of-voice.ts';
import type { Ledger, Speakers } from '../../insights/speakers.ts';
import type { Timeline } from '../../insights/timeline.ts';
import type { Trends } from '../../insights/trends.ts';
import {
  BasisSchema,
  CountedSchema,
  ListSchema,
  NamedKeySchema,
  RisingSchema,
  ShareSchema,
  SpeakerSchema,
  ToneCountsSchema,
  ToneFiguresSchema,
} from './insight.ts';
import { list, orNull } from './words.ts';

const isGap = z.boolean().openapi({ description: 'Collecting stood still on this day.' });

export const TimelineSchema = z
  .object({
    basis: BasisSchema,
    tones: ToneFiguresSchema,
    days: list(z.object({ day: z.string(), tones: ToneCountsSchema, isGap, list: ListSchema })),
  })
  .openapi('Timeline') satisfies z.ZodType<Timeline>;

const usual = z
  .number()
  .nullable()
  .openapi({ description: 'Median of the 14 days before; null where too few are known.' });

const SpikeSchema = z
  .object({
    of: orNull(CountedSchema.extend({ kind: z.enum(SPIKE_KINDS) })).openapi({
      description: 'What stands out; null: the query as a whole.',
    }),
    count: z.int(),
    usual: z.number(),
    score: z.number(),
    dayBefore: z.int().nullable(),
    weekBefore: z.int().nullable(),
    list: ListSchema,
    reasons: list(RisingSchema),
  })
  .openapi('Spike');

export const OverviewSchema = z
  .object({
    basis: BasisSchema,
    day: z.string(),
    until: z
      .string()
      .nullable()
      .openapi({ description: 'While the day lasts, all days are counted up to this moment.' }),
    volume: z.object({
      articles: z.int(),
      usual,
      days: list(z.object({ day: z.string(), articles: z.int(), isGap, list: ListSchema })),
    }),
    tones: ToneFiguresSchema,
    usualTones: ToneFiguresSchema,
    people: list(CountedSchema.extend({ usual })),
    speakers: list(SpeakerSchema),
    rising: list(RisingSchema),
    spikes: list(SpikeSchema),
  })
  .openapi('Overview') satisfies z.ZodType<Overview>;

export const ShareOfVoiceSchema = z
  .object({
    basis: BasisSchema,
    voices: list(
      z.object({
        label: z.string(),
        articles: z.int(),
        share: orNull(ShareSchema),
        tones: ToneFiguresSchema,
        volume: list(z.int()).openapi({ description: 'Articles by day of `days`.' }),
        list: ListSchema,
      }),
    ),
    shared: z.int().openapi({ description: 'How many more the objects have together than there are articles.' }),
    days: list(z.object({ day: z.string(), isGap })),
  })
  .openapi('ShareOfVoice') satisfies z.ZodType<ShareOfVoice>;

export const SpeakersSchema = z
  .object({ basis: BasisSchema, statements: z.int(), unnamed: z.int(), items: list(SpeakerSchema) })
  .openapi('Speakers') satisfies z.ZodType<Speakers>;

export const LedgerSchema = z
  .object({
    basis: BasisSchema,
    items: list(
      z.object({
        speaker: NamedKeySchema,
        target: NamedKeySchema,
        statements: z.int(),
        articles: z.int(),
        tones: ToneFiguresSchema,
        list: ListSchema,
      }),
    ),
  })
  .openapi('Ledger') satisfies z.ZodType<Ledger>;

export const TrendsSchema = z
  .object({
    basis: BasisSchema,
    before: z.object({ from: z.string(), to: z.string(), articles: z.int() }),
    items: list(RisingSchema),
  })
  .openapi('Trends') satisfies z.ZodType<Trends>;

export const NetworkSchema = z
  .object({
    basis: BasisSchema,
    names: list(
      z.object({
        kind: z.enum(['person', 'institution']),
        key: z.string(),
        label: z.string(),
        articles: z.int(),
        list: ListSchema,
      }),
    ),
    links: list(z.object({ a: z.int(), b: z.int(), articles: z.int(), jaccard: z.number(), list: ListSchema })),
  })
  .openapi('Network') satisfies z.ZodType<Network>;

export const GlossarySchema = z
  .object({
    terms: list(z.object({ term: z.string(), name: z.string(), meaning: z.string() })),
  })
  .openapi('Glossary', { description: 'Every measure, in the language asked for (Accept-Language).' });
