import path from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from './config.ts';

test('an empty environment gives the safe defaults', () => {
  const config = parseConfig({});
  expect(config).toMatchObject({ host: '127.0.0.1', port: 8484, allowPrivateAddresses: false, pauseMs: 2000 });
  expect(config.captures).toEqual({ keepDays: null, maxBytes: null });
  expect(config.home).toBe(path.resolve('.sorot'));
  expect(Object.isFrozen(config)).toBe(true);
});

test('values are read in their own forms', () => {
  const config = parseConfig({
    SOROT_PORT: '0',
    SOROT_ALLOW_PRIVATE_ADDRESSES: 'YES',
    SOROT_WORKERS: '3',
    SOROT_HOME: '/var/sorot',
    SOROT_CAPTURES_DAYS: '365',
    SOROT_CAPTURES_GB: '50',
  });
  expect(config).toMatchObject({ port: 0, allowPrivateAddresses: true, workers: 3, home: '/var/sorot' });
  expect(config.captures).toEqual({ keepDays: 365, maxBytes: 50_000_000_000 });
});

test.each([
  ['SOROT_PORT', '80a', 'SOROT_PORT="80a": must be a whole number from 0 to 65535.'],
  ['SOROT_PORT', '70000', 'SOROT_PORT="70000": must be a whole number from 0 to 65535.'],
  ['SOROT_WORKERS', '0', 'SOROT_WORKERS="0": must be a whole number from 1 to 64.'],
  ['SOROT_LOG', 'loud', 'SOROT_LOG="loud": must be silent, error, warn, info or debug.'],
  ['SOROT_HOME', ' ', 'SOROT_HOME=" ": must not be empty.'],
])('%s=%j is refused in one sentence', (name, value, sentence) => {
  expect(() => parseConfig({ [name]: value })).toThrow(sentence);
});
