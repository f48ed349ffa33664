import { type HostLine, type HostLines, isRecurring } from '../../domain/host-line.ts';
import { Problem } from '../../domain/problem.ts';
import { hashOfLine } from '../../extract/boilerplate/recurring-lines.ts';
import { findLineHost } from '../../pipeline/host-lines.ts';
import type { HostLineStore } from '../../store/host-line-store.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

const HELP = `
A paragraph that stands in many articles of a host ("Get our app …") is the outlet's and is left out of new articles. Those marked
"taken out" have been seen often enough; the others are only counted. --forget says that a paragraph belongs to the articles after all: it is never taken out again;
"sorot reextract" then puts it back into those that were collected.

Examples:
  sorot lines                              the hosts of which articles were counted
  sorot lines news.example
  sorot lines news.example --forget "Redaksi menerima tulisan dari pembaca."`;

interface LinesOptions {
  readonly forget?: string;
  readonly json: boolean;
}

export const registerLines: RegisterCommand = (program, context) => {
  program
    .command('lines')
    .description("list the paragraphs that recur on a host's articles")
    .argument('[HOST]', 'host or address; without it, all hosts are listed')
    .option('--forget <line>', 'never take this paragraph out again')
    .option('--json', 'one JSON object a line', false)
    .addHelpText('after', HELP)
    .action(async (given: string | undefined, { forget, json }: LinesOptions) => {
      const { lines } = await context.openStore('sorot lines');
      const host = given === undefined ? undefined : toHost(given);
      if (host !== undefined && forget !== undefined) await forgetLine(host, forget, lines);
      const rows = host === undefined ? await listHosts(lines) : listLines(await lines.of(host));
      for (const { text, ...row } of rows) await writeLine(context.stdout, json ? JSON.stringify(row) : text);
    });
};

type Row = Readonly<Record<string, unknown>> & { readonly text: string };

const toHost = (given: string): string => findLineHost(given) ?? findLineHost(`https://${given}`) ?? given;

async function forgetLine(host: string, line: string, lines: HostLineStore): Promise<void> {
  if (!(await lines.spare(host, hashOfLine(line)))) throw new Problem('line-not-found', { host });
}

async function listHosts(lines: HostLineStore): Promise<readonly Row[]> {
  const hosts = await lines.hosts();
  return hosts.map(({ host, articles }) => ({ host, articles, text: `${host}\t${articles} articles` }));
}

function listLines(known: HostLines): readonly Row[] {
  return known.lines.map((line) => ({
    line: line.text,
    articles: line.articles,
    of: known.articles,
    days: line.days,
    state: stateOf(line, known),
    text: `${line.articles} of ${known.articles}\t${stateOf(line, known)}\t${line.text}`,
  }));
}

function stateOf(line: HostLine, known: HostLines): string {
  if (line.isSpared) return 'forgotten';
  return isRecurring(line, known) ? 'taken out' : 'counted';
}
