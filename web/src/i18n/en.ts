import { add } from './en/add.ts';
import { article } from './en/article.ts';
import { list } from './en/list.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { words } from './en/words.ts';

/** The screens in English. */
export const en = { ...shell, ...words, ...list, ...article, ...add, ...sources } as const;
