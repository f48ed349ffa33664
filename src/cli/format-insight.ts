import type { Basis } from '../insights/ask.ts';
import type { Network } from '../insights/network.ts';
import type { ExplainedSpike } from '../insights/explain-spike.ts';
import type { Overview } from '../insights/overview.ts';
import type { Ranking } from '../insights/ranking.ts';
import type { ShareOfVoice } from '../insights/share-of-voice.ts';
import type { Ledger, Speakers } from '../insights/speakers.ts';
import type { Timeline } from '../insights/timeline.ts';
import type { ToneFigures } from '../insights/tones.ts';
import type { Trends } from '../insights/trends.ts';
import { TONES } from '../domain/tone.ts';
import { formatTable } from './text-table.ts';

const TONE_HEADER = ['POSITIVE', 'NEUTRAL', 'NEGATIVE'] as const;

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const interval = (share: { low: number; high: number }): string => `${percent(share.low)}–${percent(share.high)}`;
const toneCells = ({ counts }: ToneFigures): readonly number[] => TONES.map((tone) => counts[tone]);

/** "62% (55%–68%)" for each tone. */
const toneShares = ({ shares }: ToneFigures): string =>
  shares === null
    ? 'no tone'
    : TONES.map((tone) => `${tone} ${percent(shares[tone].share)} (${interval(shares[tone])})`).join(', ');

/** What a figure was counted from, in two lines under it. */
export function formatBasis({ query, from, to, articles, undated, snapshot, models }: Basis): string {
  const days = from === null && to === null ? 'any day' : `${from ?? '…'} to ${to ?? '…'}`;
  const versions = models.map(({ model }) => model).join(', ');
  return [
    `${articles} articles of ${query === '' ? 'all' : query}, ${days}; ${undated} undated are in no period.`,
    `Snapshot ${snapshot.change} (${snapshot.articles} articles). Models: ${versions || 'none'}.`,
  ].join('\n');
}

export function formatOverview(seen: Overview): string {
  const { day, until, volume, tones, usualTones, people, speakers, rising, spikes } = seen;
  const usual = volume.usual === null ? 'nothing is usual yet' : `usually ${volume.usual}`;
  return [
    `${day}${until === null ? '' : ` until ${until}`}: ${volume.articles} articles, ${usual}`,
    `Tone: ${toneShares(tones)}`,
    `Usual tone: ${toneShares(usualTones)}`,
    section('SPIKES', spikes.map(formatSpike)),
    section(
      'PEOPLE',
      people.map(({ label, articles, usual: his }) => `${label}: ${articles}, usually ${his ?? '?'}`),
    ),
    section(
      'SPEAKERS',
      speakers.map(({ label, statements, articles }) => `${label}: ${statements} statements in ${articles} articles`),
    ),
    section(
      'RISING',
      rising.map(({ kind, label, articles, before }) => `${label} (${kind}): ${articles}, ${before} in 14 days before`),
    ),
  ].join('\n');
}

const formatSpike = ({ of, count, usual, reasons }: ExplainedSpike): string =>
  `${of?.label ?? 'all articles'}: ${count}, usually ${usual}; ${reasons.map(({ label }) => label).join(', ')}`;

const section = (title: string, lines: readonly string[]): string =>
  ['', title, ...(lines.length === 0 ? ['  none'] : lines.map((line) => `  ${line}`))].join('\n');

export const formatTimeline = ({ days, tones }: Timeline): string =>
  [
    formatTable(
      ['DAY', 'ARTICLES', ...TONE_HEADER, 'UNKNOWN', ''],
      days.map(({ day, tones: counts, isGap }) => {
        const { positif, netral, negatif, unknown } = counts;
        return [day, positif + netral + negatif + unknown, positif, netral, negatif, unknown, isGap ? 'gap' : ''];
      }),
    ),
    '',
    `Tone: ${toneShares(tones)}`,
  ].join('\n');

export const formatRanking = ({ items }: Ranking): string =>
  formatTable(
    ['', 'NAME', 'ARTICLES', 'SHARE', ...TONE_HEADER],
    items.map(({ label, articles, share, tones }, index) => [
      index + 1,
      label,
      articles,
      percent(share),
      ...toneCells(tones),
    ]),
  );

export const formatSpeakers = ({ items, statements, unnamed }: Speakers): string =>
  [
    formatTable(
      ['', 'NAME', 'STATEMENTS', 'OCCASIONS'],
      items.map(({ label, statements: printed, articles }, index) => [index + 1, label, printed, articles]),
    ),
    '',
    `${statements} statements are printed, ${unnamed} of them by nobody named.`,
  ].join('\n');

export const formatLedger = ({ items }: Ledger): string =>
  formatTable(
    ['SPEAKER', 'ABOUT', 'STATEMENTS', 'OCCASIONS', ...TONE_HEADER],
    items.map(({ speaker, target, statements, articles, tones }) => [
      speaker.label,
      target.label,
      statements,
      articles,
      ...toneCells(tones),
    ]),
  );

export const formatTrends = ({ items, before }: Trends): string =>
  [
    formatTable(
      ['NAME', 'KIND', 'ARTICLES', 'BEFORE', 'SCORE'],
      items.map(({ label, kind, articles, before: earlier, score }) => [
        label,
        kind,
        articles,
        earlier,
        score.toFixed(1),
      ]),
    ),
    '',
    `Before: ${before.from} to ${before.to}, ${before.articles} articles.`,
  ].join('\n');

export const formatNetwork = ({ names, links }: Network): string =>
  formatTable(
    ['NAME', 'WITH', 'ARTICLES', 'JACCARD'],
    links.map(({ a, b, articles, jaccard }) => [
      names[a]?.label ?? '',
      names[b]?.label ?? '',
      articles,
      jaccard.toFixed(2),
    ]),
  );

export const formatShareOfVoice = ({ voices, shared }: ShareOfVoice): string =>
  [
    formatTable(
      ['OBJECT', 'ARTICLES', 'SHARE', '95%', ...TONE_HEADER],
      voices.map(({ label, articles, share, tones }) => [
        label,
        articles,
        share === null ? '-' : percent(share.share),
        share === null ? '-' : interval(share),
        ...toneCells(tones),
      ]),
    ),
    '',
    `Together they count ${shared} more than there are articles: these are about several.`,
  ].join('\n');
