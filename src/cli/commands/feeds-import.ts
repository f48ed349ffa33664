import { readFile } from 'node:fs/promises';
import { decodeText } from '../../base/decode-text.ts';
import { Problem } from '../../domain/problem.ts';
import { importOpml } from '../../pipeline/sources/import-opml.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

export const registerFeedsImport: RegisterCommand = (feedsCommand, context) => {
  feedsCommand
    .command('import')
    .description('add the feeds of an OPML file, as feed readers write them')
    .argument('<FILE>', 'OPML file')
    .action(async (path: string) => {
      const text = await readOpml(path);
      const { feeds } = await context.openStore('sorot feeds import');
      const { added, known } = await importOpml(text, path, feeds, new Date().toISOString());
      await writeLine(context.stdout, `Added ${added} feeds; ${known} were here already.`);
    });
};

async function readOpml(path: string): Promise<string> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Problem('input-not-found', { path }, error);
    throw new Problem('opml-unreadable', { path }, error);
  }
}
