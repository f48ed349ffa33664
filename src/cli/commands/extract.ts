import type { Reading } from '../../pipeline/analyse.ts';
import type { RegisterCommand } from '../context.ts';
import { formatReading } from '../format-record.ts';
import { processItems } from '../process-items.ts';

const HELP = `
INPUT is the same as for "sorot analyze".

Examples:
  sorot extract page.html
  sorot extract --json pages.jsonl.gz > articles.jsonl

Exit status: 0 all well, 1 some item failed, 2 the call itself was wrong.`;

/** The fields that the contract names, in its order, and who edited and when it was changed. */
const toContract = (reading: Reading): unknown => ({
  id: reading.id,
  url: reading.url,
  canonicalUrl: reading.canonicalUrl,
  title: reading.title,
  authors: reading.authors,
  editors: reading.editors,
  publishedAt: reading.publishedAt,
  modifiedAt: reading.modifiedAt,
  dateline: reading.dateline,
  image: reading.image,
  section: reading.section,
  language: reading.language,
  body: reading.body,
  boilerplate: reading.boilerplate,
  provenance: reading.provenance,
});

export const registerExtract: RegisterCommand = (program, context) => {
  program
    .command('extract')
    .description('print the article in pages: title, time, clean text. No model is loaded')
    .argument('[INPUT...]', 'addresses and files')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action(async (inputs: readonly string[], { json = false }: { readonly json?: boolean }) => {
      await processItems(context, inputs, {
        work: (pool, document) => pool.extract(document),
        json,
        toJson: toContract,
        toText: formatReading,
      });
    });
};
