/**
 * `npm test`: types, lint, format, unused code, then every test. The last line counts what passed, as CI reads it.
 * Everything runs even when an earlier part fails, so that one run shows all that is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..');
const BIN = path.join(ROOT, 'node_modules', '.bin');

const CHECKS: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['types', 'tsc', ['--noEmit']],
  ['types of the web app', 'tsc', ['--noEmit', '-p', 'web']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings']],
  ['format', 'oxfmt', ['--check']],
  ['unused code', 'knip', ['--no-progress']],
];

function run(command: string, args: readonly string[]): boolean {
  const result = spawnSync(path.join(BIN, command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

function runTests(): Counts {
  const folder = mkdtempSync(path.join(tmpdir(), 'sorot-check-'));
  const report = path.join(folder, 'report.json');
  try {
    const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
    const counts = JSON.parse(readFileSync(report, 'utf8')) as Counts;
    return { ...counts, success: ok && counts.success };
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, success: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const failedChecks: string[] = [];
for (const [name, command, args] of CHECKS) {
  console.log(`\n== ${name}`);
  if (!run(command, args)) failedChecks.push(name);
}
console.log('\n== tests');
const tests = runTests();
const failed = tests.numFailedTests + failedChecks.length + (tests.success || tests.numFailedTests > 0 ? 0 : 1);
if (failedChecks.length > 0) console.log(`\nfailed: ${failedChecks.join(', ')}`);
console.log(
  `\n${tests.numPassedTests + CHECKS.length - failedChecks.length} passed, ${failed} failed, ${tests.numPendingTests} skipped`,
);
process.exit(failed === 0 ? 0 : 1);
