import { Argument, InvalidArgumentError, Option } from 'commander';
import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { addDays, toNewsDay } from '../../domain/news-day.ts';
import type { Ask, Basis } from '../../insights/ask.ts';
import { network } from '../../insights/network.ts';
import { overview } from '../../insights/overview.ts';
import { ranking, RANKINGS } from '../../insights/ranking.ts';
import type { RankingBy } from '../../insights/ranking.ts';
import { shareOfVoice } from '../../insights/share-of-voice.ts';
import { ledger, speakers } from '../../insights/speakers.ts';
import { timeline } from '../../insights/timeline.ts';
import { trends } from '../../insights/trends.ts';
import type { Query } from '../../query/query.ts';
import type { InsightStore } from '../../store/insight-store.ts';
import type { RegisterCommand } from '../context.ts';
import {
  formatBasis,
  formatLedger,
  formatNetwork,
  formatOverview,
  formatRanking,
  formatShareOfVoice,
  formatSpeakers,
  formatTimeline,
  formatTrends,
} from '../format-insight.ts';
import { writeLine } from '../output.ts';
import { parseDay } from '../parse-day.ts';
import { readTypedQuery } from '../typed-query.ts';

const HELP = `
  overview        a day against the usual: volume, tone, who spoke, what rises, spikes with their reason
  timeline        articles by day and tone, with gaps in collection
  ranking         by ${RANKINGS.join(', ')} (--by)
  speakers        who is quoted most
  ledger          who says what about whom, in what tone
  rising          words and names in more articles than in the period before (the last 7 days unless given)
  network         who is named with whom, nearest first (--least: articles that two names share)
  share-of-voice  two to eight QUERYs, each an object

QUERY as for sorot search; nothing is every article. What each measure means: sorot start, Glosarium, or GET /api/glossary.

Examples:
  sorot insights overview
  sorot insights ranking 'banjir' --by province --from 2026-11-01
  sorot insights ledger 'tokoh:"Joko Widodo"' --json
  sorot insights share-of-voice 'tokoh:"Prabowo Subianto"' 'tokoh:"Joko Widodo"' --from 2026-11-01 --to 2026-11-30

Exit status: 0 all well, 1 a query cannot be read or the store cannot be opened, 2 the call itself was wrong.`;

interface InsightOptions {
  readonly json?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
  readonly by: RankingBy;
  readonly least: number;
}

interface Call {
  readonly insights: InsightStore;
  readonly ask: Ask;
  readonly objects: readonly { readonly label: string; readonly query: Query }[];
  readonly options: InsightOptions;
}

interface Answer {
  readonly figure: { readonly basis: Basis };
  readonly text: string;
}

const answer = <F extends { readonly basis: Basis }>(figure: F, format: (figure: F) => string): Answer => ({
  figure,
  text: format(figure),
});

const INSIGHTS: Readonly<Record<string, (call: Call) => Promise<Answer>>> = {
  overview: async ({ insights, ask, options }) =>
    answer(await overview(insights, ask, SYSTEM_CLOCK.now(), options.to), formatOverview),
  timeline: async ({ insights, ask }) => answer(await timeline(insights, ask), formatTimeline),
  ranking: async ({ insights, ask, options }) =>
    answer(await ranking(insights, ask, options.by, options.limit), formatRanking),
  speakers: async ({ insights, ask, options }) => answer(await speakers(insights, ask, options.limit), formatSpeakers),
  ledger: async ({ insights, ask, options }) => answer(await ledger(insights, ask, options.limit), formatLedger),
  rising: async ({ insights, ask, options }) =>
    answer(await trends(insights, lastWeek(ask), options.limit), formatTrends),
  network: async ({ insights, ask, options: { limit, least } }) =>
    answer(await network(insights, ask, { kinds: ['person', 'institution'], limit, least }), formatNetwork),
  'share-of-voice': async ({ insights, ask, objects }) =>
    answer(await shareOfVoice(insights, ask, objects), formatShareOfVoice),
};
const OBJECTS = { least: 2, most: 8 } as const;
const RISING_DAYS = 7;

export const registerInsights: RegisterCommand = (program, context) => {
  program
    .command('insights')
    .description('what the press says over all articles: timelines, rankings, who said what, what is new')
    .addArgument(new Argument('<NAME>', 'which figure').choices(Object.keys(INSIGHTS)))
    .argument('[QUERY...]', 'of which articles; nothing is every article')
    .option('--json', 'one JSON object')
    .option('--from <day>', 'first day of publication, YYYY-MM-DD', parseDay)
    .option('--to <day>', 'last day of publication; for overview, the day', parseDay)
    .option('--limit <count>', 'as many lines at most', parseCount, 20)
    .option('--least <count>', 'with network: articles that two names share at least', parseCount, 3)
    .addOption(new Option('--by <kind>', 'with ranking: what is ranked').choices(RANKINGS).default('person'))
    .addHelpText('after', HELP)
    .action(async (name: string, queries: readonly string[], options: InsightOptions, command) => {
      const { stdout, stderr } = context;
      const isComparison = name === 'share-of-voice';
      if (isComparison && (queries.length < OBJECTS.least || queries.length > OBJECTS.most)) {
        command.error('error: share-of-voice compares two to eight queries.');
      }
      if (!isComparison && queries.length > 1) {
        command.error('error: one QUERY, in quotes where it has spaces.');
      }
      const objects = queries.map((label) => ({ label, query: readTypedQuery(label, stderr) }));
      const everything: Query = { kind: 'and', operands: [] };
      const query = isComparison ? everything : (objects[0]?.query ?? everything);
      const ask: Ask = { query, filter: {}, period: periodOf(options) };
      const { insights } = await context.openStore('sorot insights');
      const found = await INSIGHTS[name]?.({ insights, ask, objects, options });
      if (found === undefined) return;
      const { figure, text } = found;
      await writeLine(stdout, options.json ? JSON.stringify(figure) : `${text}\n\n${formatBasis(figure.basis)}`);
    });
};

const periodOf = ({ from, to }: InsightOptions): Ask['period'] => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

function lastWeek(ask: Ask): Ask {
  const to = ask.period.to ?? toNewsDay(SYSTEM_CLOCK.now());
  return { ...ask, period: { from: ask.period.from ?? addDays(to, 1 - RISING_DAYS), to } };
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('A count is a whole number from 1 to 9999.');
  return Number(text);
}
