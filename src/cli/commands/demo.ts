import { createDemo } from '../../pipeline/demo.ts';
import type { RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { createProgress } from '../progress.ts';

export const registerDemo: RegisterCommand = (program, context) => {
  program
    .command('demo')
    .description('load the demonstration corpus: invented news of invented outlets')
    .option('--remove', 'take it out again')
    .action(async ({ remove = false }: { readonly remove?: boolean }) => {
      const { config, log, signal, stdout } = context;
      const { articles } = await context.openStore('sorot demo');
      const demo = createDemo({ dataDir: config.dataDir, articles, pool: context.openAnalysisPool(), log });
      if (remove) {
        await writeLine(stdout, `Took out ${await demo.remove()} articles.`);
        return;
      }
      const progress = createProgress(context.stderr);
      await demo.load(signal, ({ loaded, total }) => progress.show(`${loaded} of ${total} articles`));
      progress.end();
      const { loaded } = await demo.progress();
      await writeLine(stdout, `The demonstration corpus is loaded: ${loaded} articles.`);
    });
};
