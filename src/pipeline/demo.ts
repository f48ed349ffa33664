import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../domain/problem.ts';
import { toArticleAddress } from './article-keys.ts';
import type { InputItem } from './input-item.ts';
import type { Log } from './log.ts';
import { mapOrdered } from './ordered.ts';
import { readInput } from './read-input.ts';
import { analyseAndSave, type SubmitTools } from './submit.ts';

export interface DemoProgress {
  readonly total: number;
  readonly loaded: number;
  readonly state: 'none' | 'loading' | 'done';
}

/** The demonstration corpus: our own invented news, which goes the same way as any other and can be taken out again. */
export interface Demo {
  progress(): Promise<DemoProgress>;
  /** Loads what is not there yet; a second call while loading joins the first. Throws 'demo-missing'. */
  load(signal: AbortSignal, onProgress?: (progress: DemoProgress) => void): Promise<void>;
  /** Takes its articles out, as many as are there. */
  remove(): Promise<number>;
}

export interface DemoTools extends Pick<SubmitTools, 'articles' | 'pool'> {
  readonly dataDir: string;
  readonly log: Log;
}

export function createDemo({ dataDir, articles, pool, log }: DemoTools): Demo {
  const file = path.join(dataDir, 'demo/articles.jsonl');
  let loading: { readonly work: Promise<void>; progress: DemoProgress } | undefined;

  const readItems = (): AsyncIterable<InputItem> => {
    if (!existsSync(file)) throw new Problem('demo-missing', { path: file });
    return readInput(createReadStream(file), { name: file, lines: true });
  };
  const isStored = async (item: InputItem): Promise<boolean> => {
    const address = addressOf(item);
    return address !== undefined && (await articles.findByAddress(address)) !== undefined;
  };
  // The file comes with the program and does not change while it runs.
  let known: readonly string[] | undefined;
  const readAddresses = async (): Promise<readonly string[]> =>
    (known ??= (await Array.fromAsync(readItems(), addressOf)).filter((address) => address !== undefined));
  const countLoaded = async (): Promise<DemoProgress> => {
    const addresses = await readAddresses();
    const ids = await Promise.all(addresses.map((address) => articles.findByAddress(address)));
    const loaded = ids.filter((id) => id !== undefined).length;
    return { total: addresses.length, loaded, state: loaded === addresses.length ? 'done' : 'none' };
  };

  const load = async (signal: AbortSignal, report: (progress: DemoProgress) => void): Promise<void> => {
    const total = (await readAddresses()).length;
    let loaded = 0;
    const results = mapOrdered(readItems(), pool.workers * 2, async (item) => {
      signal.throwIfAborted();
      if (item.kind === 'document' && !(await isStored(item))) await analyseAndSave(item.document, { articles, pool });
    });
    for await (const _ of results) report({ total, loaded: (loaded += 1), state: 'loading' });
    log.info({ articles: total }, 'demonstration corpus loaded');
  };

  return {
    progress: async () => loading?.progress ?? countLoaded(),
    async load(signal, onProgress) {
      if (!loading) {
        const begun = { work: Promise.resolve(), progress: { total: 0, loaded: 0, state: 'loading' } as DemoProgress };
        const report = (progress: DemoProgress): void => {
          begun.progress = progress;
          onProgress?.(progress);
        };
        begun.work = load(signal, report).finally(() => (loading = undefined));
        loading = begun;
      }
      await loading.work;
    },
    async remove() {
      let removed = 0;
      for (const address of await readAddresses()) {
        const id = await articles.findByAddress(address);
        if (id !== undefined && (await articles.remove(id))) removed += 1;
      }
      return removed;
    },
  };
}

function addressOf(item: InputItem): string | undefined {
  return item.kind === 'document' && item.document.url !== null ? toArticleAddress(item.document.url) : undefined;
}
