import { Problem } from '../../domain/problem.ts';
import { StoryBook } from '../../insights/stories/story-book.ts';
import { loadWordRarity } from '../../insights/stories/word-rarity.ts';
import type { Reading } from '../../pipeline/analyse.ts';
import { toStoryArticle } from '../../pipeline/stories/to-story-article.ts';
import type { CliContext, RegisterCommand } from '../context.ts';
import { writeLine } from '../output.ts';
import { workOnItems, writeProblem, type WorkedItem } from '../process-items.ts';

const HELP = `
INPUT is the same as for "sorot analyze"; its articles are taken in its order, as if they arrived one after another. Nothing is written
before the last one has come, for it can make one story of two. A line has the article's id, the number of its story, and the id of the
article of which it is a copy.

Examples:
  sorot stories articles.jsonl
  sorot stories --json < articles.jsonl > stories.jsonl

Exit status: 0 all well, 1 some item failed, 2 the call itself was wrong.`;

export const registerStories: RegisterCommand = (program, context) => {
  program
    .command('stories')
    .description('tell which articles report the same story, and which are copies. No model is loaded')
    .argument('[INPUT...]', 'addresses and files')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action((inputs: readonly string[], { json = false }: { readonly json?: boolean }) =>
      tellStories(inputs, json, context),
    );
};

/** One line of the output; what is still to come can change its story and what it is a copy of. */
interface Line {
  readonly id: string | null;
  readonly title: string | null;
}

async function tellStories(inputs: readonly string[], json: boolean, context: CliContext): Promise<void> {
  const told = new ToldStories(new StoryBook(loadWordRarity(context.config.dataDir)));
  const lines: (Line | WorkedItem<Problem>)[] = [];
  for await (const { item, result } of workOnItems(context, inputs, (pool, document) => pool.extract(document))) {
    if (result instanceof Problem) lines.push({ item, result });
    else {
      told.add(String(lines.length), result);
      lines.push({ id: result.id, title: result.title });
    }
  }
  for (const [at, line] of lines.entries()) {
    if ('result' in line) {
      await writeProblem(context, line.item, line.result, json);
      continue;
    }
    const { story, original } = told.of(String(at));
    const copied = original === undefined ? undefined : lines[Number(original)];
    const reprintOf = copied && 'id' in copied ? copied.id : null;
    await writeLine(
      context.stdout,
      json
        ? JSON.stringify({ id: line.id, story, reprintOf })
        : [story, line.id ?? '', line.title ?? '', reprintOf === null ? '' : `copy of ${reprintOf}`]
            .join('\t')
            .trimEnd(),
    );
  }
}

/** To which story each article belongs as things stand. */
class ToldStories {
  readonly #book: StoryBook;
  readonly #stories = new Map<string, number>();
  readonly #originals = new Map<string, string>();
  /** Stories that are part of another one now. */
  readonly #partOf = new Map<number, number>();

  constructor(book: StoryBook) {
    this.#book = book;
  }

  add(key: string, reading: Reading): void {
    const { story, storiesJoined, reprints } = this.#book.add(toStoryArticle(key, reading));
    this.#stories.set(key, story);
    for (const { kept, gone } of storiesJoined) this.#partOf.set(gone, kept);
    for (const { id, reprintOf } of reprints) {
      if (reprintOf === null) this.#originals.delete(id);
      else this.#originals.set(id, reprintOf);
    }
  }

  of(key: string): { readonly story: string; readonly original: string | undefined } {
    let story = this.#stories.get(key) ?? 0;
    for (let whole = this.#partOf.get(story); whole !== undefined; whole = this.#partOf.get(story)) story = whole;
    return { story: String(story), original: this.#originals.get(key) };
  }
}
