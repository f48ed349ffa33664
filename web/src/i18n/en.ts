import { add } from './en/add.ts';
import { article } from './en/article.ts';
import { corrections } from './en/corrections.ts';
import { insights } from './en/insights.ts';
import { list } from './en/list.ts';
import { profiles } from './en/profiles.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { source } from './en/source.ts';
import { sources } from './en/sources.ts';
import { stories } from './en/stories.ts';
import { words } from './en/words.ts';

/** The screens in English. */
export const en = {
  ...shell,
  ...words,
  ...list,
  ...search,
  ...article,
  ...add,
  ...sources,
  ...source,
  ...insights,
  ...corrections,
  ...profiles,
  ...stories,
} as const;
