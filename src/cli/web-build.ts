import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { sha256Hex } from '../base/hash.ts';

/** What the built app depends on, relative to `web/`; what is not there does not count. */
const SOURCES = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts', '../package-lock.json'];
const STAMP = '.stamp';

export type WebBuild =
  | { readonly outcome: 'built'; readonly seconds: number }
  | { readonly outcome: 'failed'; readonly error: Error };

/** Whether `dist` holds the app as the sources have it. */
export async function isWebBuilt(webRoot: string): Promise<boolean> {
  const stamp = await readFile(path.join(webRoot, 'dist', STAMP), 'utf8').catch(() => undefined);
  return stamp !== undefined && stamp === (await hashSources(webRoot));
}

/** Builds the web app into `webRoot/dist`. Never throws: the API works without it. */
export async function buildWeb(webRoot: string, signal: AbortSignal): Promise<WebBuild> {
  try {
    const started = performance.now();
    // Hashed before: what is changed while it is built is built the next time. Vite empties the folder, so a build that is
    // broken off leaves no stamp.
    const hash = await hashSources(webRoot);
    await runVite(webRoot, signal);
    await writeFile(path.join(webRoot, 'dist', STAMP), hash);
    return { outcome: 'built', seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    return { outcome: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function hashSources(webRoot: string): Promise<string> {
  const paths = SOURCES.map((name) => path.join(webRoot, name)).filter((file) => existsSync(file));
  const files = (await Promise.all(paths.map(listFiles))).flat().sort();
  const lines = await Promise.all(
    files.map(async (file) => `${path.relative(webRoot, file)} ${sha256Hex(await readFile(file))}`),
  );
  return sha256Hex(lines.join('\n'));
}

async function listFiles(file: string): Promise<readonly string[]> {
  const entries = await readdir(file, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (entries === undefined) return [file];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Runs Vite in a process of its own: its memory is given back, and its plugins need not be trusted with ours. */
async function runVite(webRoot: string, signal: AbortSignal): Promise<void> {
  const manifest = createRequire(path.join(webRoot, 'package.json')).resolve('vite/package.json');
  const vite = path.join(path.dirname(manifest), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', webRoot, '--logLevel', 'error'], {
    cwd: webRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  });
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(findReason(complaints.join('')) ?? `vite ended with status ${code}`);
}

/** The first line of what Vite printed that says what is wrong. */
function findReason(output: string): string | undefined {
  return stripVTControlCharacters(output)
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '' && !/^(?:✗ )?Build failed|^error during build/i.test(line));
}
