import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { Problem } from '../../domain/problem.ts';
import { measureSource, readFollowedSince } from '../../pipeline/sources/measure-source.ts';
import { openSourceCatalogue } from '../../pipeline/sources/source-catalogue.ts';
import type { SourceReport } from '../../pipeline/sources/source-report.ts';
import { readSourceReports } from '../../pipeline/sources/source-reports.ts';
import type { RegisterCommand } from '../context.ts';
import { formatSource, SOURCE_HEADER } from '../format-source.ts';
import { writeLine } from '../output.ts';

const HELP = `
FILTER is looked for in the name, domain, Jenis Media, province, owner and state of an outlet.
A usual day is the median of the fourteen days before yesterday. States: sehat, lambat, terputus, berubah-bentuk, diblokir,
belum-dipantau. Completeness is the share of what an outlet lists for the last days that is here; the server measures it every night.

Examples:
  sorot sources
  sorot sources terputus
  sorot sources "jawa timur" --json
  sorot sources kompas.com --measure`;

interface SourcesOptions {
  readonly json: boolean;
  readonly measure: boolean;
}

export const registerSources: RegisterCommand = (program, context) => {
  program
    .command('sources')
    .description('list the outlets of the catalogue and those followed, and how each does')
    .argument('[FILTER]', 'only outlets with this word')
    .option('--json', 'one JSON object a line', false)
    .option('--measure', 'measure the completeness of those that are followed first', false)
    .addHelpText('after', HELP)
    .action(async (filter: string | undefined, { json, measure }: SourcesOptions) => {
      const { signal, stdout, stderr, config } = context;
      const store = await context.openStore('sorot sources');
      const catalogue = await openSourceCatalogue(config.dataDir, store.sources);
      const read = async (): Promise<readonly SourceReport[]> =>
        (await readSourceReports({ store, catalogue }, SYSTEM_CLOCK.now())).filter((source) => matches(source, filter));

      if (measure) {
        const tools = { ...store, catalogue, crawler: context.openCrawler(), clock: SYSTEM_CLOCK };
        const followed = await readFollowedSince(tools);
        for (const { domain } of await read()) {
          if (!followed.has(domain)) continue;
          const measured = await measureSource(domain, '', tools, signal);
          if (!(measured instanceof Problem)) continue;
          await writeLine(stderr, `sorot: ${domain}: ${measured.message}`);
          context.setStatus(1);
        }
      }
      const sources = await read();
      if (!json && sources.length > 0) await writeLine(stdout, SOURCE_HEADER);
      for (const source of sources)
        await writeLine(stdout, json ? JSON.stringify(source) : formatSource(source, SYSTEM_CLOCK.now()));
      if (sources.length === 0) context.setStatus(1);
    });
};

function matches({ name, domain, mediaType, province, owner, health }: SourceReport, filter = ''): boolean {
  const wanted = filter.trim().toLowerCase();
  return [name, domain, mediaType, province, owner, health.state].some((text) => text?.toLowerCase().includes(wanted));
}
