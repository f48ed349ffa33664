import { existsSync } from 'node:fs';
import path from 'node:path';

const SHARED = path.join(import.meta.dirname, '../../shared');

/** A file of ../shared, which is no part of the repository. Where it is absent the run ends with a sentence and status 2. */
export function getMaterial(name: string): string {
  const file = path.join(SHARED, name);
  if (!existsSync(file)) {
    console.error(`This measurement needs ${file}, which is not part of the repository and is not here.`);
    process.exit(2);
  }
  return file;
}

/** The same, for what can be left out where it is absent. */
export function findMaterial(name: string): string | undefined {
  const file = path.join(SHARED, name);
  return existsSync(file) ? file : undefined;
}
