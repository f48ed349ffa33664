import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, getData } from './client.ts';
import type { Asked } from './insights.ts';
import type { components } from './schema.d.ts';

type Schemas = components['schemas'];
export type StorySummary = Schemas['StorySummary'];
export type Story = Schemas['Story'];
export type StoryLine = Schemas['StoryLine'];
export type ArticleStory = Schemas['ArticleStory'];

/** Articles come all the time; a minute later a story may have grown. */
const FRESH_MS = 30_000;

export const storyPages = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['stories', asked],
    queryFn: ({ pageParam, signal }): Promise<Schemas['StoryPage']> => {
      const query = pageParam === '' ? asked : { ...asked, cursor: pageParam };
      return getData(api.GET('/api/stories', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
  });

export const storyOf = (story: number) =>
  queryOptions({
    queryKey: ['story', story],
    queryFn: ({ signal }): Promise<Story> =>
      getData(api.GET('/api/stories/{story}', { params: { path: { story } }, signal })),
    staleTime: FRESH_MS,
  });

export const articleStory = (id: string) =>
  queryOptions({
    queryKey: ['article', id, 'story'],
    queryFn: async ({ signal }): Promise<ArticleStory | null> =>
      (await getData(api.GET('/api/articles/{id}/story', { params: { path: { id } }, signal }))).story,
    staleTime: FRESH_MS,
  });

/** Returns the number of the story that both are then. */
export const mergeStories = async (story: number, other: number): Promise<number> =>
  (await getData(api.POST('/api/stories/merge', { body: { stories: [story, other] } }))).story;

/** Returns the number of the new story. */
export const splitStory = async (story: number, articles: readonly string[]): Promise<number> =>
  (await getData(api.POST('/api/stories/split', { body: { story, articles: [...articles] } }))).story;
