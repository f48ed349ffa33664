import { z } from '@hono/zod-openapi';
import type { StoryPage, StorySummary } from '../../insights/stories/list-stories.ts';
import type { StoryLine, StoryOutlet, StorySpeaker } from '../../insights/stories/story-report.ts';
import type { ArticleStory, RelatedStory, ToldStory } from '../../insights/stories/tell-story.ts';
import { OutletSchema } from './record.ts';
import { list, MediaTypeSchema, orNull, ToneSchema } from './words.ts';

const time = z.string().nullable();
const number = z.int().min(1);
const storyNumber = number.openapi({ description: 'Number of the story.' });
const issueNumber = number.openapi({ description: 'Number of the running matter above the story.' });

const StorySummarySchema = z
  .object({
    story: storyNumber,
    issue: issueNumber,
    title: z.string().nullable(),
    articles: z.int().openapi({ description: 'All articles of the story.' }),
    hits: z.int().openapi({ description: 'Those that match the query.' }),
    outlets: list(z.string()).openapi({ description: 'First reporter first.' }),
    firstAt: time,
    lastAt: time,
  })
  .openapi('StorySummary') satisfies z.ZodType<StorySummary>;

export const StoryPageSchema = z
  .object({ stories: list(StorySummarySchema), nextCursor: z.string().nullable() })
  .openapi('StoryPage') satisfies z.ZodType<StoryPage>;

const StoryLineSchema = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    outlet: orNull(OutletSchema),
    publishedAt: time,
    tone: orNull(ToneSchema),
    reprintOf: z.string().nullable().openapi({ description: 'Id of the article of which this is a copy.' }),
    adds: list(z.string()).openapi({ description: 'Sentences that stood in none of the articles before it.' }),
  })
  .openapi('StoryLine') satisfies z.ZodType<StoryLine>;

const StoryOutletSchema = z
  .object({
    name: z.string(),
    domain: z.string().nullable(),
    mediaType: orNull(MediaTypeSchema),
    articles: z.int(),
    firstAt: time,
  })
  .openapi('StoryOutlet') satisfies z.ZodType<StoryOutlet>;

const StorySpeakerSchema = z
  .object({ name: z.string(), id: z.string().nullable(), statements: z.int(), articles: z.int() })
  .openapi('StorySpeaker') satisfies z.ZodType<StorySpeaker>;

const RelatedStorySchema = z
  .object({ story: storyNumber, articles: z.int(), title: z.string().nullable() })
  .openapi('RelatedStory') satisfies z.ZodType<RelatedStory>;

export const StorySchema = z
  .object({
    story: storyNumber,
    issue: issueNumber,
    total: z.int().openapi({ description: 'All its articles; the first five hundred are told.' }),
    articles: list(StoryLineSchema).openapi({ description: 'In order of time.' }),
    hours: list(z.object({ hour: z.string(), articles: z.int() })).openapi({
      description: 'From the first hour with articles to the last.',
    }),
    outlets: list(StoryOutletSchema).openapi({ description: 'First reporter first.' }),
    tones: z.object({ positif: z.int(), netral: z.int(), negatif: z.int(), unknown: z.int() }),
    speakers: list(StorySpeakerSchema).openapi({ description: 'Most statements first.' }),
    related: list(RelatedStorySchema).openapi({ description: 'Other stories of the same running matter.' }),
  })
  .openapi('Story') satisfies z.ZodType<ToldStory>;

const ArticleStorySchema = z
  .object({
    story: storyNumber,
    issue: issueNumber,
    articles: z.int().openapi({ description: 'Articles of the story, this one among them.' }),
    copies: z.int().openapi({ description: 'Other articles with the same text.' }),
    reprintOf: z.string().nullable(),
    others: list(StoryLineSchema.pick({ id: true, title: true, outlet: true, publishedAt: true, reprintOf: true })),
  })
  .openapi('ArticleStory') satisfies z.ZodType<ArticleStory>;

/** Null as long as the article is in no story yet. */
export const ArticleStoryAnswerSchema = z.object({ story: orNull(ArticleStorySchema) }).openapi('ArticleStoryAnswer');

export const MergeSchema = z.object({ stories: z.tuple([number, number]) }).openapi('StoryMerge');
export const SplitSchema = z
  .object({ story: number, articles: z.array(z.string().min(1).max(200)).min(1).max(500) })
  .openapi('StorySplit');
export const StoryNumberSchema = z.object({ story: storyNumber }).openapi('StoryNumber');
