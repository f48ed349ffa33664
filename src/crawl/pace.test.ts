import { expect, test } from 'vitest';
import type { Clock } from '../base/clock.ts';
import { createPace } from './pace.ts';

/** A clock on which sleeping takes no time but passes it. */
function fakeClock(): Clock & { readonly pass: (ms: number) => void } {
  let now = 0;
  const pass = (ms: number): void => void (now += ms);
  return { now: () => now, sleep: async (ms) => pass(ms), pass };
}

test('turns of one site are a pause apart, sites do not wait for each other', async () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  await pace.turn('warta.example', 2000);
  await pace.turn('kabar.example', 2000);
  expect(clock.now()).toBe(0);
  await pace.turn('warta.example', 2000);
  expect(clock.now()).toBe(2000);
  expect(pace.resting()).toEqual([{ site: 'warta.example', until: 4000 }]);
});

test('a site that asked for rest gets the longer of both', async () => {
  const clock = fakeClock();
  const pace = createPace(clock);
  await pace.turn('warta.example', 2000);
  pace.rest('warta.example', 60_000);
  pace.rest('warta.example', 1000);
  clock.pass(59_999);
  expect(pace.resting()).toEqual([{ site: 'warta.example', until: 60_000 }]);
  clock.pass(1);
  expect(pace.resting()).toEqual([]);
});

test('an abort ends the waiting', async () => {
  const pace = createPace(fakeClock());
  await pace.turn('warta.example', 2000);
  await expect(pace.turn('warta.example', 0, AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
});
