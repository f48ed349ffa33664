import { expect, test } from 'vitest';
import { SILENT_LOG } from './log.ts';
import { runNightly } from './nightly.ts';

test('work is done at the start and after each third hour of a night in Jakarta, even if it fails', async () => {
  let now = Date.parse('2026-11-25T01:00:00Z');
  const stop = new AbortController();
  const clock = {
    now: () => now,
    async sleep(ms: number) {
      now += ms;
      if (now > Date.parse('2026-11-27T12:00:00Z')) stop.abort();
    },
  };
  const times: string[] = [];
  await runNightly(
    async () => {
      times.push(new Date(now).toISOString());
      throw new Error('disk is away');
    },
    { clock, log: SILENT_LOG, signal: stop.signal },
  );
  expect(times).toEqual(['2026-11-25T01:00:00.000Z', '2026-11-25T20:00:00.000Z', '2026-11-26T20:00:00.000Z']);
});
