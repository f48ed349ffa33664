import { add } from './id/add.ts';
import { article } from './id/article.ts';
import { corrections } from './id/corrections.ts';
import { insights } from './id/insights.ts';
import { list } from './id/list.ts';
import { profiles } from './id/profiles.ts';
import { search } from './id/search.ts';
import { shell } from './id/shell.ts';
import { source } from './id/source.ts';
import { sources } from './id/sources.ts';
import { stories } from './id/stories.ts';
import { words } from './id/words.ts';

/** Every text of the screens, in Indonesian. English has the same keys; the compiler holds it to that. */
export const id = {
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
