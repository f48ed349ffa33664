import { add } from './id/add.ts';
import { article } from './id/article.ts';
import { insights } from './id/insights.ts';
import { list } from './id/list.ts';
import { search } from './id/search.ts';
import { shell } from './id/shell.ts';
import { source } from './id/source.ts';
import { sources } from './id/sources.ts';
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
} as const;
