import { z } from '@hono/zod-openapi';
import { ROBOTS_STATES } from '../../domain/source-findings.ts';
import { HEALTH_REASONS, SOURCE_STATES } from '../../domain/source-health.ts';
import type { SourceReport } from '../../pipeline/sources/source-report.ts';
import { BackfillSchema, FailedStepSchema } from './backfill.ts';
import { FeedFailureSchema, FeedSchema } from './feed.ts';
import { ReasonSchema } from './reason.ts';
import { QuarantinedTaskSchema } from './task.ts';
import { list, MediaTypeSchema, orNull } from './words.ts';

const day = z.string().openapi({ description: 'YYYY-MM-DD' });

const OutletFactsSchema = z.object({
  name: z.string(),
  mediaType: orNull(MediaTypeSchema),
  owner: z.string().nullable(),
  province: z.string().nullable(),
  language: z.string().nullable().openapi({ description: 'BCP 47.' }),
  home: z.string().openapi({ description: 'Address of its home page.' }),
});

const SourceHealthSchema = z
  .object({
    state: z.enum(SOURCE_STATES),
    reason: z.enum(HEALTH_REASONS).openapi({ description: 'What the state was judged by.' }),
  })
  .openapi('SourceHealth');

const RecentSchema = z.object({
  articles: z.int(),
  partial: z.int().openapi({ description: 'Cut by a paywall or missing pages.' }),
  ruled: z.int().openapi({ description: "Of pages that a publisher's rule exists for." }),
  stale: z.int().openapi({ description: 'Of these, pages that the rule did not fit.' }),
});

const CompletenessSumSchema = z
  .object({
    published: z.int().openapi({ description: 'Pages that the source lists for these days.' }),
    held: z.int().openapi({ description: 'Of these, pages that are here.' }),
    from: day,
    to: day,
    measuredAt: z.string(),
  })
  .openapi('CompletenessSum');

export const SourceSchema = OutletFactsSchema.extend({
  domain: z.string().openapi({ description: 'By which the source is named.' }),
  isListed: z.boolean().openapi({ description: 'Whether it is in the catalogue that comes with the program.' }),
  isEdited: z.boolean(),
  isDisabled: z.boolean(),
  health: SourceHealthSchema,
  feeds: z.int(),
  lastSuccessAt: z.string().nullable(),
  nextPollAt: z.string().nullable(),
  failure: orNull(FeedFailureSchema),
  today: z.int().openapi({ description: 'Articles published today so far (WIB).' }),
  yesterday: z.int(),
  usual: z
    .number()
    .nullable()
    .openapi({ description: 'Median of the 14 days before yesterday; null where too little is known.' }),
  recent: RecentSchema.openapi({ description: 'Articles of the last 7 whole days.' }),
  robots: orNull(z.enum(ROBOTS_STATES)),
  completeness: orNull(CompletenessSumSchema),
  articles: z.int().openapi({ description: 'Articles that are here.' }),
  lastDay: day.nullable(),
  rule: z.string().nullable().openapi({ description: 'The publisher whose rule its pages are read with.' }),
}).openapi('Source') satisfies z.ZodType<Omit<SourceReport, 'failure'>>;
export type WireSource = z.infer<typeof SourceSchema>;

export const SourceListSchema = z.object({ items: list(SourceSchema) }).openapi('SourceList');

const CompletenessSchema = z
  .object({
    day,
    published: z.int(),
    held: z.int(),
    from: z.enum(['sitemap', 'index']).openapi({ description: 'Where the source says what it published.' }),
    measuredAt: z.string(),
  })
  .openapi('Completeness');

export type WireCompleteness = z.infer<typeof CompletenessSchema>;

export const CompletenessListSchema = z.object({ items: list(CompletenessSchema) }).openapi('CompletenessList');

const IndexPageSchema = z.object({ url: z.string(), step: z.int().optional() });

export const SourceDetailSchema = z
  .object({
    source: SourceSchema,
    original: orNull(OutletFactsSchema).openapi({
      description: 'What the catalogue says; null where it is not in it.',
    }),
    editedAt: z.string().nullable(),
    editedBy: z.string().nullable(),
    isApplied: z.boolean().openapi({ description: 'Whether all articles that are here carry the edit already.' }),
    feeds: list(FeedSchema),
    otherFeeds: list(z.string()).openapi({ description: 'Feeds that are known and not followed.' }),
    sitemaps: list(z.string()),
    indexes: list(IndexPageSchema),
    listsFailure: orNull(ReasonSchema.extend({ at: z.string() })).openapi({
      description: 'Why its completeness could not be measured the last time.',
    }),
    notes: z.string().nullable().openapi({ description: "Traps of its site, from the publisher's rule." }),
    learned: list(z.object({ host: z.string(), text: z.string(), articles: z.int() })).openapi({
      description: 'Lines that are taken out of its articles because they recur, most frequent first.',
    }),
    days: list(RecentSchema.extend({ day })).openapi({ description: 'The last 30 days, oldest first.' }),
    completeness: list(CompletenessSchema),
    failures: list(QuarantinedTaskSchema).openapi({ description: 'Pages that were given up, newest first.' }),
    backfill: orNull(BackfillSchema),
    backfillFailures: list(FailedStepSchema),
  })
  .openapi('SourceDetail');
export type WireSourceDetail = z.infer<typeof SourceDetailSchema>;

const words = z.string().trim().min(1).max(200);
const address = z.url({ protocol: /^https?$/ }).max(2000);

export const NewSourceSchema = z
  .object({
    home: address,
    name: words.optional(),
    mediaType: orNull(MediaTypeSchema).optional(),
    owner: words.nullable().optional(),
    province: words.nullable().optional(),
    language: z.string().max(35).nullable().optional(),
  })
  .openapi('NewSource');

export const SourceChangeSchema = NewSourceSchema.partial()
  .extend({ isDisabled: z.boolean().optional() })
  .openapi('SourceChange');
