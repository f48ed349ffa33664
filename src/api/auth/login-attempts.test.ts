import { expect, test } from 'vitest';
import { createLoginAttempts } from './login-attempts.ts';

const start = () => {
  let now = 0;
  const attempts = createLoginAttempts({ now: () => now, sleep: async () => {} });
  return { attempts, pass: (seconds: number) => (now += seconds * 1000) };
};

test('the sixth try for a name waits until the first is fifteen minutes old', () => {
  const { attempts, pass } = start();
  const waits = Array.from({ length: 7 }, (_, index) => {
    const { waitSeconds } = attempts.begin(index % 2 ? 'Rina' : 'rina', `address ${index}`);
    pass(60);
    return waitSeconds;
  });
  expect(waits).toEqual([0, 0, 0, 0, 0, 600, 540]);
  pass(480);
  expect(attempts.begin('rina', 'elsewhere').waitSeconds).toBe(0);
});

test('a right password does not count, a wrong one before it does', () => {
  const { attempts } = start();
  for (let index = 0; index < 4; index += 1) attempts.begin('rina', 'a');
  for (let index = 0; index < 10; index += 1) {
    const attempt = attempts.begin('rina', 'a');
    expect(attempt.waitSeconds).toBe(0);
    attempt.succeed();
  }
  attempts.begin('rina', 'a');
  expect(attempts.begin('rina', 'a').waitSeconds).toBe(900);
});
