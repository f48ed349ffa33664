import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runSystem, type SystemRun } from './system.ts';

const VERSION = '2.3.1';
export const TRAFILATURA = `trafilatura ${VERSION}`;
/** With the one dependency that its own dependency justext forgets to name. */
const PACKAGES = [`trafilatura==${VERSION}`, 'lxml_html_clean==0.4.6'];
/** Made once; the usual folder for what can be made again. */
const ENVIRONMENT = path.join(import.meta.dirname, `../../../node_modules/.cache/trafilatura-${VERSION}`);
const INSTALL_MS = 300_000;

/** trafilatura over the list of pages; undefined where Python or the package registry cannot be reached. */
export function runTrafilatura(pages: string): SystemRun | undefined {
  const python = path.join(ENVIRONMENT, 'bin/python');
  try {
    if (!existsSync(path.join(ENVIRONMENT, 'installed'))) install(python);
  } catch {
    return undefined;
  }
  return runSystem(python, [path.join(import.meta.dirname, 'trafilatura_pages.py'), pages]);
}

function install(python: string): void {
  const options = { stdio: 'ignore', timeout: INSTALL_MS } as const;
  execFileSync('python3', ['-m', 'venv', ENVIRONMENT], options);
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], options);
  writeFileSync(path.join(ENVIRONMENT, 'installed'), '');
}
