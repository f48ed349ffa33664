import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg } from 'node:os';

/** When, on what and beside what else a figure was measured, as a line of Markdown. */
export function describeConditions(): string {
  const day = new Date().toISOString().slice(0, 10);
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor';
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${day}, commit ${readCommit()}, Node ${process.versions.node}, ${availableParallelism()} cores of ${processor}, load ${load} at the start`;
}

function readCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return 'none yet';
  }
}
