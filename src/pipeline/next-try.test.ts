import { expect, test } from 'vitest';
import type { ProblemCode, ProblemParams } from '../domain/problem.ts';
import { findNextTry } from './next-try.ts';

const MINUTE = 60_000;

test.each<[string, ProblemCode, ProblemParams, number, string]>([
  ['a server in trouble', 'fetch-server', { status: 500 }, 1, '5 minutes'],
  ['a server in trouble, the third time', 'fetch-server', { status: 500 }, 3, '125 minutes'],
  ['a server in trouble, for the last time', 'fetch-server', { status: 500 }, 5, 'never'],
  ['a site that says when', 'fetch-rate-limited', { seconds: 7200 }, 4, '120 minutes, uncounted'],
  ['a site that says too soon', 'fetch-rate-limited', { seconds: 1 }, 4, '1 minutes, uncounted'],
  ['no robots.txt', 'robots-unreachable', {}, 5, '15 minutes, uncounted'],
  ['no network', 'network-away', {}, 5, '2.5 minutes, uncounted'],
  ['a page that is not there yet', 'fetch-status', { status: 404 }, 1, '15 minutes'],
  ['a page that is not there', 'fetch-status', { status: 404 }, 2, 'never'],
  ['a page that is gone', 'fetch-status', { status: 410 }, 1, 'never'],
  ['a gatekeeper', 'fetch-challenge', {}, 1, '60 minutes'],
  ['a page without an article', 'no-article', {}, 1, 'never'],
  ['an analysis that is busy', 'analysis-busy', {}, 5, '1 minutes, uncounted'],
])('after %s', (_, code, params, attempts, expected) => {
  const next = findNextTry({ code, params }, attempts);
  const said = next ? `${next.pauseMs / MINUTE} minutes${next.counts ? '' : ', uncounted'}` : 'never';
  expect(said).toBe(expected);
});
