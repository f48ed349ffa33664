import { readFile } from 'node:fs/promises';
import { decodeText } from '../../base/decode-text.ts';
import { parseOpml } from '../../crawl/opml.ts';
import { Problem } from '../../domain/problem.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';

export const registerFeedsImport: RegisterCommand = (feedsCommand, context) => {
  feedsCommand
    .command('import')
    .description('add the feeds of an OPML file, as feed readers write them')
    .argument('<FILE>', 'OPML file')
    .action(async (path: string) => {
      const listed = parseOpml(await readOpml(path), path);
      const { feeds } = await context.openStore('sorot feeds import');
      let added = 0;
      for (const { url, title } of listed) {
        const { feed, isNew } = await feeds.add(url, new Date().toISOString());
        if (!isNew) continue;
        added += 1;
        await feeds.update({ ...feed, title });
      }
      await writeLine(context.stdout, `Added ${added} feeds; ${listed.length - added} were here already.`);
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
