import type { Findings } from './check-store.ts';
import type { CollectorChild } from './collector-child.ts';
import type { Courtesy } from './courtesy.ts';
import { TRAITS, type Outlet, type Trait } from './nation.ts';

export interface Run {
  readonly conditions: string;
  readonly nation: readonly Outlet[];
  readonly hours: number;
  readonly factor: number;
  readonly realSeconds: number;
  readonly kills: number;
  /** With which the collector ended when it was asked to. */
  readonly status: number | null;
  readonly reports: CollectorChild['reports'];
  readonly courtesy: Courtesy;
  readonly findings: Findings;
}

/** What a run showed, as Markdown. */
export function describeRun(run: Run): string {
  const { courtesy, findings, reports, factor } = run;
  const last = reports.at(-1);
  // Of the last life, the one that went on longest: what it held once it had settled, and at the end.
  const lastLife = reports.filter(({ life }) => life === last?.life);
  const settled = lastLife[Math.floor(lastLife.length / 4)];
  const rows: readonly (readonly [string, string | number])[] = [
    ['outlets, each a site of its own', run.nation.length],
    ['articles published', findings.published],
    ['articles collected once', findings.published - findings.missing.length],
    ['articles missing', findings.missing.length],
    ['articles collected twice, or collected and never published', findings.surplus],
    ['kills (SIGKILL)', run.kills],
    ['end when asked to (SIGTERM), exit status', run.status ?? 'killed'],
    ['requests', courtesy.requests],
    ['requests sooner than allowed, or two at a time', courtesy.discourtesies.length],
    ['shortest pause between two requests to one site, in its time', `${(courtesy.shortestGapMs / 1000).toFixed(2)} s`],
    ['links to error pages that will be tried again', findings.tasks.waiting + findings.tasks.leased],
    ['pages given up', [...findings.givenUp.values()].reduce((sum, count) => sum + count, 0)],
    ['memory of the last process, all threads, after a quarter of its life', `${settled?.rssMb ?? '?'} MB`],
    ['… and in the end', `${last?.rssMb ?? '?'} MB`],
    ['heap of its main thread after a quarter of its life', `${settled?.heapMb ?? '?'} MB`],
    ['… and in the end', `${last?.heapMb ?? '?'} MB`],
    ['real time', `${Math.round(run.realSeconds)} s`],
  ];
  return [
    '# Collecting',
    '',
    'Written by `npm run bench:crawl`. A nation of invented outlets on this machine publishes 50,000 articles a day; the collector of `sorot run`, with its store, its archive of pages and its analysis, is killed three times and begun again. The outlets hold every request against what they allow.',
    '',
    `Measured ${run.conditions}.`,
    '',
    `Time runs ${factor} times as fast as ours for the outlets and for the collector alike: ${run.hours} hours of publishing take ${Math.round((run.hours * 3600) / factor)} s, and the pause of 2 s between two requests to a site takes ${Math.round(2000 / factor)} ms. Only the limit on how long an answer may take is in real seconds.`,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    'What is difficult about the outlets, and what is missing of them:',
    '',
    '| outlets | | articles | missing |',
    '|---|---|---|---|',
    ...describeTraits(run),
    '',
    'Pages given up, all of them links that lead to no article:',
    '',
    '| reason | pages |',
    '|---|---|',
    ...Array.from(findings.givenUp, ([code, count]) => `| ${code} | ${count} |`),
    '',
  ].join('\n');
}

function describeTraits({ nation, findings }: Run): readonly string[] {
  return (Object.keys(TRAITS) as Trait[]).map((trait) => {
    const outlets = nation.filter((outlet) => outlet.trait === trait);
    const articles = outlets.reduce((sum, { published }) => sum + published.length, 0);
    const missing = findings.missing.filter((article) => article.trait === trait).length;
    return `| ${outlets.length} | ${TRAITS[trait]} | ${articles} | ${missing} |`;
  });
}
