import { expect, test } from 'vitest';
import type { SteadyClock } from '../base/clock.ts';
import { createPace } from './pace.ts';

/** A clock on which sleeping takes no time but passes it, and whose time of day leaps about. */
function fakeClock(): SteadyClock & { readonly pass: (ms: number) => void } {
  let elapsed = 0;
  const pass = (ms: number): void => void (elapsed += ms);
  return { now: () => (elapsed % 3) * 1e12, elapsed: () => elapsed, sleep: async (ms) => pass(ms), pass };
}

test('a pause lies between the end of a request and the next, and sites do not wait for each other', async () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  const visit = pace.visit();
  await visit.enter('warta.example', 2000);
  await pace.visit().enter('kabar.example', 2000);
  clock.pass(500);
  visit.leave();
  expect(clock.elapsed()).toBe(500);
  expect(pace.resting()).toEqual([{ site: 'warta.example', ms: 2000 }]);
  await pace.visit().enter('warta.example', 1000);
  expect(clock.elapsed()).toBe(2500);
});

test('no one enters while another visit is there, and a visit is at one site at a time', async () => {
  const pace = createPace(fakeClock());
  const first = pace.visit();
  await first.enter('warta.example', 0);
  let isIn = false;
  const second = pace
    .visit()
    .enter('warta.example', 0)
    .then(() => (isIn = true));
  await new Promise(setImmediate);
  expect(isIn).toBe(false);
  await first.enter('kabar.example', 0);
  expect(await second).toBe(true);
});

test('whoever knows of a longer pause keeps it, whatever the one before kept', async () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  const visit = pace.visit();
  await visit.enter('warta.example', 2000);
  await visit.enter('warta.example', 10_000);
  expect(clock.elapsed()).toBe(10_000);
});

test('a site that asked for rest gets the longer of both, one that is slowed down its longer pause', async () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  pace.rest('warta.example', 60_000);
  pace.rest('warta.example', 1000);
  clock.pass(59_999);
  expect(pace.resting()).toEqual([{ site: 'warta.example', ms: 1 }]);
  clock.pass(1);
  expect(pace.resting()).toEqual([]);
  pace.slowDown('warta.example', 8000, 20_000);
  const visit = pace.visit();
  await visit.enter('warta.example', 2000);
  await visit.enter('warta.example', 2000);
  expect(clock.elapsed()).toBe(68_000);
  clock.pass(20_000);
  await visit.enter('warta.example', 2000);
  expect(clock.elapsed()).toBe(90_000);
});

test('an abort ends the waiting, for the pause and for the one who is there', async () => {
  const pace = createPace(fakeClock());
  const visit = pace.visit();
  await visit.enter('warta.example', 2000);
  const stop = new AbortController();
  const waiting = pace.visit().enter('warta.example', 0, stop.signal);
  stop.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  visit.leave();
  await expect(pace.visit().enter('warta.example', 0, stop.signal)).rejects.toThrow('stopped');
});
