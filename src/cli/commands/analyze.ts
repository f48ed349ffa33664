import type { RegisterCommand } from '../context.ts';
import { formatRecord } from '../format-record.ts';
import { processItems } from '../process-items.ts';

const HELP = `
INPUT is the address of a page; a file of HTML or plain text (first line the title), .gz too; an archive (WARC),
each page of which is an item with its address as id;
or JSON Lines with {"id", "url"?, "title"?, "source"?, "published"?, "body"} or {"id", "url"?, "html"}.
"-" or nothing reads JSON Lines from standard input.

Examples:
  sorot analyze article.txt
  sorot analyze --json page.html.gz https://news.example/article
  sorot analyze --json archive.warc.gz
  sorot analyze --json < articles.jsonl > records.jsonl

Exit status: 0 all well, 1 some item failed, 2 the call itself was wrong.`;

export const registerAnalyze: RegisterCommand = (program, context) => {
  program
    .command('analyze')
    .description('print all that Sorot sees in articles: the record of each')
    .argument('[INPUT...]', 'addresses and files')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action(async (inputs: readonly string[], { json = false }: { readonly json?: boolean }) => {
      await processItems(context, inputs, {
        work: async (pool, document) => (await pool.analyse(document)).record,
        json,
        toJson: (record) => record,
        toText: formatRecord,
      });
    });
};
