import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteStore } from './sqlite/open-store.ts';
import type { Store } from './store.ts';

/** An engine as the contract tests know it. */
export interface Engine {
  readonly name: string;
  open(dir: string): Promise<Store>;
}

export const ENGINES: readonly Engine[] = [
  { name: 'sqlite', open: (dir) => openSqliteStore({ dir, holder: 'contract test' }) },
];

/** A folder of its own for one store; `remove` it in the end. */
export function makeStoreFolder(): { readonly dir: string; remove(): void } {
  const dir = mkdtempSync(path.join(tmpdir(), 'sorot-store-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}
