import { createInterface } from 'node:readline/promises';
import { Problem } from '../../domain/problem.ts';
import { toArticleAddress } from '../../pipeline/article-keys.ts';
import { removeArticle } from '../../pipeline/remove-article.ts';
import type { CliContext, RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
Takes an article out for good, as a right of reply or a court may ask: its record, its words in the index, and its pages in the folder
"captures". What was removed, from where and when is written to the log; what it said is not.

Examples:
  sorot remove https://media.example/berita/1
  sorot remove 3f9a0c52e1b7d864 --yes`;

export const registerRemove: RegisterCommand = (program, context) => {
  program
    .command('remove')
    .description('take an article out for good, with the pages in which it was fetched')
    .argument('<article>', 'its id or its address')
    .option('--yes', 'do not ask')
    .addHelpText('after', HELP)
    .action((article: string, { yes = false }: { readonly yes?: boolean }) => remove(article, yes, context));
};

async function remove(given: string, yes: boolean, context: CliContext): Promise<void> {
  const { stdin, stderr, stdout, log } = context;
  const store = await context.openStore('sorot remove');
  const archive = context.openArchive(store);
  const { articles } = store;
  const address = toArticleAddress(given);
  const id = address === undefined ? given : await articles.findByAddress(address);
  const record = id === undefined ? undefined : await articles.get(id);

  if (record)
    await writeLine(stderr, `${record.title ?? '(no title)'}\n  ${record.url ?? '(no address)'}\n  ${record.id}`);
  else if (address === undefined) throw new Problem('article-not-found');
  else await writeLine(stderr, `There is no article with this address; its pages may still be kept.\n  ${address}`);
  if (!yes && !stdin.isTTY) throw new Problem('remove-unconfirmed');
  if (!yes && !(await isConfirmed(context))) return writeLine(stderr, 'Nothing was removed.');

  if (record) {
    const pages = await removeArticle(record.id, { articles, archive, log });
    return writeLine(stdout, `Removed the article ${record.id} and ${pages?.length ?? 0} pages.`);
  }
  const pages = address === undefined ? [] : await archive.erase([address]);
  if (pages.length === 0) throw new Problem('article-not-found');
  log.info({ url: address, pages }, 'pages removed');
  return writeLine(stdout, `Removed ${pages.length} pages.`);
}

/** Whether a person at the terminal says so. */
async function isConfirmed({ stdin, stderr, signal }: CliContext): Promise<boolean> {
  const terminal = createInterface({ input: stdin, output: stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question('Remove it for good? [y/N] ', { signal })).trim());
  } finally {
    terminal.close();
  }
}
