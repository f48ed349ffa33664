import { z } from '@hono/zod-openapi';
import type { Feed } from '../../store/feed-store.ts';
import { ReasonSchema } from './reason.ts';
import { list, orNull } from './words.ts';

export const FeedFailureSchema = ReasonSchema.extend({ at: z.string() }).openapi('FeedFailure');

export const FeedSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    addedAt: z.string(),
    nextPollAt: z.string(),
    lastPollAt: z.string().nullable(),
    lastSuccessAt: z.string().nullable(),
    failure: orNull(FeedFailureSchema).openapi({ description: 'The last failure; null after a success.' }),
    failures: z.int().openapi({ description: 'Failures since the last success.' }),
    failingSince: z.string().nullable(),
    entries: z.int().openapi({ description: 'Entries seen so far that were new.' }),
    lastNewAt: z.string().nullable().openapi({ description: 'When an entry was last new.' }),
    intervalSeconds: z
      .number()
      .nullable()
      .openapi({ description: 'The pause between polls that its news asks for; null before the first good poll.' }),
  })
  .openapi('Feed') satisfies z.ZodType<Omit<Feed, 'etag' | 'lastModified' | 'bodyHash' | 'askedSeconds' | 'failure'>>;
export type WireFeed = z.infer<typeof FeedSchema>;

export const FeedListSchema = z.object({ items: list(FeedSchema) }).openapi('FeedList');

export const NewFeedSchema = z.object({ url: z.url({ protocol: /^https?$/ }).max(2000) }).openapi('NewFeed');
