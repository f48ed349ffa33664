import { readdirSync } from 'node:fs';
import path from 'node:path';
import { compile } from 'css-select';
import { getDomain } from 'tldts';
import { expect, test } from 'vitest';
import { PUBLISHERS } from './publishers.ts';

/** Addresses that a publisher really keeps on another's domain. None so far. */
const ELSEWHERE: ReadonlySet<string> = new Set();
const PLACEHOLDER = /\{(\w+)\}/g;
const namesIn = (template: string): readonly string[] =>
  Array.from(template.matchAll(PLACEHOLDER), ([, name = '']) => name);

test('each file is a publisher of that name, and listed', () => {
  const files = readdirSync(path.join(import.meta.dirname, 'publishers'));
  expect(PUBLISHERS.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
});

test('no two publishers claim one domain, and none claims half of one', () => {
  const domains = PUBLISHERS.flatMap((publisher) => publisher.domains);
  expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([]);
  expect(domains.filter((domain) => getDomain(domain) !== domain)).toEqual([]);
});

test.each(PUBLISHERS.map((publisher) => [publisher.id, publisher] as const))('%s is sound', (_, publisher) => {
  const {
    domains,
    timeZone,
    timeZones = {},
    feeds = [],
    sitemaps = [],
    indexes = [],
    aliases = [],
    fullPage,
    pageSuffix,
  } = publisher;
  const isOurs = (host: string): boolean => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  const addresses = [...feeds, ...sitemaps, ...indexes.map(({ url }) => url)];

  for (const selector of [
    publisher.container,
    publisher.drop,
    publisher.date,
    publisher.author,
    publisher.paywall,
  ].flat()) {
    if (selector !== undefined) expect(() => compile(selector), selector).not.toThrow();
  }
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  for (const address of addresses) {
    const url = new URL(address);
    expect(url.protocol).toMatch(/^https?:$/);
    expect(isOurs(url.hostname) || ELSEWHERE.has(address), address).toBe(true);
  }
  for (const { url, step } of indexes) {
    expect(namesIn(url).filter((name) => !['page', 'offset', 'year', 'month', 'day'].includes(name))).toEqual([]);
    expect(namesIn(url).includes('offset'), url).toBe(step !== undefined);
  }
  for (const [host, zone] of Object.entries(timeZones)) {
    expect(isOurs(host), host).toBe(true);
    expect(zone).not.toBe(timeZone);
  }
  for (const { from, to } of aliases) {
    expect(namesIn(to)).toEqual(namesIn(from));
    expect([from, to].filter((form) => !isOurs(form.slice(0, form.indexOf('/'))))).toEqual([]);
  }
  if (pageSuffix !== undefined) expect(pageSuffix).toMatch(/^(?:\/|-[a-z]+)$/);
  if (fullPage?.kind === 'path') expect(fullPage.suffix).toMatch(/^\/\w+$/);
});
