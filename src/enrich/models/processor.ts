import { readFileSync } from 'node:fs';

/**
 * Whether the runtime's kernels would be unbearably slow here: an x64 processor without AVX2. Only Linux tells; elsewhere processors that
 * old do not run the systems that Node 26 supports.
 */
export function lacksVectorInstructions(): boolean {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  try {
    return isWithoutAvx2(readFileSync('/proc/cpuinfo', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether what `/proc/cpuinfo` says of flags leaves AVX2 out; false where it says nothing. */
export function isWithoutAvx2(cpuinfo: string): boolean {
  const flags = /^flags\s*:(.*)$/m.exec(cpuinfo)?.[1];
  return flags !== undefined && !/\bavx2\b/.test(flags);
}
