import { InvalidArgumentError } from 'commander';
import type { ArticleSummary } from '../../store/article-store.ts';
import type { RegisterCommand } from '../context.ts';
import { formatExplanation } from '../format-explanation.ts';
import { writeLine } from '../output.ts';
import { readTypedQuery } from '../typed-query.ts';

const HELP = `
QUERY in one argument, in single quotes so that the shell leaves it alone; nothing finds every article.
  banjir rob               both words               "kali ciliwung"           in a row
  banjir OR longsor        one of them (ATAU)       banjir -jakarta           without (NOT, BUKAN)
  banjir NEAR/5 bantuan    near one another         korup*   ~korupsi         beginnings, Indonesian forms
  judul: isi: tokoh: institusi: tempat: outlet: jenis: daerah: nada: kategori: tanggal: bahasa: pembicara:

Examples:
  sorot search 'banjir OR longsor'
  sorot search 'tokoh:"Joko Widodo" nada:negatif tanggal:7hari' --limit 50
  sorot search 'nada.tokoh("Prabowo Subianto"):positif' --json
  sorot search '~korupsi jokowi' --explain             what each part finds, and what would find more
  sorot search '~korupsi jokowi' --explain --article 0f3a5b7c9d1e2f40

All articles of a query as a file: sorot export. The guide: docs/guides/pencarian.md.
Exit status: 0 all well, 1 the search failed or cannot be read, 2 the call itself was wrong.`;

/** The most that the store gives on a page. */
const PAGE = 200;

interface SearchOptions {
  readonly json?: boolean;
  readonly limit: number;
  readonly explain?: boolean;
  readonly article?: string;
}

export const registerSearch: RegisterCommand = (program, context) => {
  program
    .command('search')
    .description('find articles, newest first, or say why a query finds what it finds')
    .argument('[QUERY]', 'what to look for', '')
    .option('--json', 'one JSON object a line; with --explain a single one')
    .option('--limit <count>', 'as many articles at most', parseLimit, 20)
    .option('--explain', 'what each part of the query finds')
    .option('--article <id>', 'with --explain: why this article is in or out')
    .addHelpText('after', HELP)
    .action(async (text: string, options: SearchOptions) => {
      const { stdout, stderr } = context;
      const query = readTypedQuery(text, stderr);
      const { articles } = await context.openStore('sorot search');
      const { json = false, limit, article } = options;
      if (options.explain || article !== undefined) {
        const explanation = await articles.explain({ query, ...(article === undefined ? {} : { article }) });
        await writeLine(stdout, json ? JSON.stringify(explanation) : formatExplanation(explanation));
        return;
      }
      let shown = 0;
      let cursor: string | null = null;
      do {
        const page = { limit: Math.min(PAGE, limit - shown), facets: [], facetLimit: 0 };
        const result = await articles.search({ query, filter: {}, ...page, ...(cursor === null ? {} : { cursor }) });
        if (cursor === null && !json) await writeLine(stdout, `${result.total} articles`);
        for (const item of result.items) await writeLine(stdout, json ? JSON.stringify(item) : formatSummary(item));
        shown += result.items.length;
        cursor = result.nextCursor;
      } while (cursor !== null && shown < limit);
    });
};

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('A limit is a whole number from 1 on.');
  return Number(text);
}

function formatSummary({ id, publishedAt, outlet, title, tone, category, snippet, url }: ArticleSummary): string {
  const facts = [publishedAt ?? 'undated', outlet ?? 'unknown outlet', tone?.label, category].filter(Boolean);
  return [
    '',
    title ?? '(no title)',
    `  ${facts.join(' · ')}`,
    `  ${snippet.map(({ text }) => text).join('')}`,
    `  ${id}${url === null ? '' : `  ${url}`}`,
  ].join('\n');
}
