import { expect, test } from 'vitest';
import { isWithoutAvx2 } from './processor.ts';

test.each([
  ['processor\t: 0\nflags\t\t: fpu sse4_2 avx avx2 fma\n', false],
  ['processor\t: 0\nflags\t\t: fpu sse4_2 avx fma\n', true],
  ['processor\t: 0\nBogoMIPS\t: 50.00\n', false],
])('%j', (cpuinfo, isWithout) => {
  expect(isWithoutAvx2(cpuinfo)).toBe(isWithout);
});
