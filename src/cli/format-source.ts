import { problemMessage } from '../domain/problem.ts';
import type { HealthReason } from '../domain/source-health.ts';
import type { SourceReport } from '../pipeline/sources/source-report.ts';

const REASONS: Readonly<Record<HealthReason, string>> = {
  well: '',
  disabled: 'switched off',
  'no-feed': 'no feed is followed',
  'not-polled': 'its feeds were not polled yet',
  'feeds-refused': 'the site refuses its feeds',
  'pages-refused': 'the site refuses most pages',
  'feeds-failing': 'its feeds have failed for a day or more',
  silent: 'no article for three days',
  'stale-rule': 'the rule no longer fits its pages',
  'pages-empty': 'most pages hold no article',
  fewer: 'yesterday had less than half of a usual day',
  'feed-failing': 'one of its feeds fails',
};

const WIDTHS = [14, 26, 26, 12, 9, 13, 0] as const;

const toLine = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => cell.padEnd(WIDTHS[index] ?? 0))
    .join('  ')
    .trimEnd();

export const SOURCE_HEADER = toLine(['STATE', 'OUTLET', 'DOMAIN', 'DAY/USUAL', 'SUCCESS', 'COMPLETE', 'WHY']);

/** One line for eyes: how a source does, its articles of yesterday and of a usual day, its last success, its completeness, and why. */
export function formatSource(source: SourceReport, now: number): string {
  const { health, name, domain, feeds, yesterday, usual, lastSuccessAt, completeness, failure } = source;
  const why = [REASONS[health.reason], failure && problemMessage(failure.code, failure.params, 'en')];
  return toLine([
    health.state,
    name,
    domain,
    feeds > 0 ? `${yesterday}/${usual ?? '?'}` : '',
    lastSuccessAt === null ? '' : toAge(now - Date.parse(lastSuccessAt)),
    completeness === null ? '' : `${completeness.held} of ${completeness.published}`,
    why.filter(Boolean).join(': '),
  ]);
}

/** "4 min", "7 h", "3 d". */
function toAge(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000));
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / (24 * 60))} d`;
}
