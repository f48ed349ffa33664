import { beforeEach, expect, test } from 'vitest';
import { createNetworkWatch, type NetworkWatch } from './network-watch.ts';

const MINUTE = 60_000;
let elapsed: number;
let network: NetworkWatch;
beforeEach(() => {
  elapsed = 0;
  network = createNetworkWatch({ now: () => 0, elapsed: () => elapsed, sleep: async () => {} });
});

test('three sites in a row that cannot be reached are a network that is away, for as long as no one answers', () => {
  for (const site of ['a', 'b', 'a', 'b']) expect(network.unreached(site)).toBe('network');
  expect(network.isAway()).toBe(false);
  expect(network.unreached('c')).toBe('network');
  expect(network.isAway()).toBe(true);
  elapsed = 24 * 60 * MINUTE;
  expect(network.unreached('d')).toBe('network');
  network.answered('e');
  expect(network.isAway()).toBe(false);
});

test('a site that is down while others answer is to blame, the second time at once', () => {
  expect(network.unreached('a')).toBe('network');
  network.answered('b');
  expect(network.unreached('a')).toBe('site');
  network.answered('a');
  expect(network.unreached('a')).toBe('network');
});

test('sites known to be down make no outage', () => {
  for (const site of ['a', 'b', 'c', 'd']) {
    network.unreached(site);
    network.answered('z');
  }
  for (const site of ['a', 'b', 'c', 'd']) expect(network.unreached(site)).toBe('site');
  expect(network.isAway()).toBe(false);
});

test('where only one site is asked, the doubt ends', () => {
  expect(network.unreached('a')).toBe('network');
  elapsed = 10 * MINUTE;
  expect(network.unreached('a')).toBe('site');
});

test('while it is away, one site is asked now and then', () => {
  expect(network.untilProbe()).toBe(0);
  for (const site of ['a', 'b', 'c']) network.unreached(site);
  expect(network.untilProbe()).toBe(15_000);
  elapsed = 20_000;
  expect(network.untilProbe()).toBe(0);
});
