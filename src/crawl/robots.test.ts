import { expect, test } from 'vitest';
import { Problem } from '../domain/problem.ts';
import type { HttpContent } from './http/http.ts';
import { createRobots } from './robots.ts';

const HOUR = 3_600_000;
const PAGE = 'https://warta.example/berita/1';

/** A robots.txt that answers as `answers` say, one after the other, and a clock that is moved by hand. */
function begin(...answers: readonly (string | Problem)[]) {
  let elapsed = 0;
  let asked = 0;
  const get = async (): Promise<HttpContent> => {
    const answer = answers[asked++] ?? '';
    if (answer instanceof Problem) throw answer;
    const bytes = Buffer.from(answer);
    return { kind: 'content', url: PAGE, bytes } as unknown as HttpContent;
  };
  const rulesFor = createRobots(get, { now: () => 0, elapsed: () => elapsed, sleep: async () => {} });
  return { rulesFor, pass: (ms: number) => void (elapsed += ms), asked: () => asked };
}
const isAllowed = async ({ rulesFor }: Pick<ReturnType<typeof begin>, 'rulesFor'>): Promise<boolean | string> =>
  rulesFor(PAGE).then(
    (rules) => rules.isAllowed(PAGE),
    (error: unknown) => (error instanceof Problem ? error.code : 'thrown'),
  );
const failure = new Problem('fetch-server', { host: 'warta.example', status: 500 });

test('the file is asked for once a day', async () => {
  const robots = begin('User-agent: *\nDisallow: /berita', 'User-agent: *\nAllow: /');
  expect(await isAllowed(robots)).toBe(false);
  robots.pass(24 * HOUR - 1);
  expect(await isAllowed(robots)).toBe(false);
  expect(robots.asked()).toBe(1);
  robots.pass(1);
  expect(await isAllowed(robots)).toBe(true);
});

test('what was read holds on while the file cannot be read again', async () => {
  const robots = begin('User-agent: *\nDisallow: /berita', failure, failure, '');
  await isAllowed(robots);
  robots.pass(24 * HOUR);
  expect(await isAllowed(robots)).toBe(false);
  robots.pass(5 * 60_000);
  expect(await isAllowed(robots)).toBe(false);
  robots.pass(5 * 60_000);
  expect(await isAllowed(robots)).toBe(true);
});

test.each<[string, Problem, boolean | string]>([
  ['an error of the server', failure, 'robots-unreachable'],
  ['too many requests', new Problem('fetch-rate-limited', { host: 'h', seconds: 60 }), 'robots-unreachable'],
  ['no answer in time', new Problem('fetch-timeout', { host: 'h', seconds: 20 }), 'robots-unreachable'],
  ['a name that cannot be resolved', new Problem('fetch-dns', { host: 'h' }), 'fetch-dns'],
  ['a file that is not there', new Problem('fetch-status', { host: 'h', status: 404 }), true],
  ['redirects in a circle', new Problem('fetch-redirects', { url: PAGE, limit: 10 }), true],
])('%s: what follows', async (_, problem, expected) => {
  expect(await isAllowed(begin(problem))).toBe(expected);
});

test.each([
  ['5', 5000],
  ['0.5', 500],
  ['7200', 30_000],
  ['soon', 0],
])('Crawl-delay: %s', async (delay, expected) => {
  const { rulesFor } = begin(`User-agent: *\nCrawl-delay: ${delay}`);
  expect((await rulesFor(PAGE)).delayMs).toBe(expected);
});
