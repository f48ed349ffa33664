import { once } from 'node:events';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { createApp } from '../../api/app.ts';
import { isLoopbackHost } from '../../api/auth/loopback-names.ts';
import type { Access, DemoCorpus } from '../../api/dependencies.ts';
import { SYSTEM_CLOCK } from '../../base/clock.ts';
import { Problem } from '../../domain/problem.ts';
import type { ModelVersion } from '../../domain/record.ts';
import { readRecords } from '../../enrich/gazetteer/read-records.ts';
import { createNameBook, type NameBook } from '../../insights/profiles/name-book.ts';
import { loadWordRarity } from '../../insights/stories/word-rarity.ts';
import { createCollector } from '../../pipeline/collect.ts';
import { createDemo, type Demo } from '../../pipeline/demo.ts';
import { runNightly } from '../../pipeline/nightly.ts';
import { addFeed } from '../../pipeline/sources/add-source.ts';
import { withEditedOutlets } from '../../pipeline/sources/edited-outlets.ts';
import { openSourceCatalogue } from '../../pipeline/sources/source-catalogue.ts';
import { createSourceDesk } from '../../pipeline/sources/source-desk.ts';
import { createStoryDesk } from '../../pipeline/stories/story-desk.ts';
import { createSubmit } from '../../pipeline/submit.ts';
import type { UserStore } from '../../store/user-store.ts';
import type { CliContext, RegisterCommand } from '../context.ts';
import { startHttpServer } from '../http-server.ts';
import { openBrowser } from '../open-browser.ts';
import { writeLine } from '../output.ts';
import { buildWeb, isWebBuilt } from '../web-build.ts';

const EMPTY =
  'There are no articles yet: the first screen offers a demonstration corpus, and so does "sorot start --demo".';

interface StartOptions {
  readonly host: string;
  readonly port: number;
  readonly login: boolean;
  readonly demo: boolean;
  readonly collect: boolean;
  readonly build: boolean;
  readonly open: boolean;
}

/**
 * `sorot start`: the server, the web app and the collector in one process. On this machine's own address no login is asked
 * for unless `--login` is given; on any other address there is no way around it.
 */
export const registerStart: RegisterCommand = (program, context) => {
  program
    .command('start')
    .description('start the server with its web app, and collect from the feeds')
    .option(
      '--host <address>',
      'address to listen on; beyond this machine a user and a login are needed',
      context.config.host,
    )
    .option('--port <number>', 'port to listen on; 0: any free one', parsePort, context.config.port)
    .option('--login', 'ask for a login on this machine too', false)
    .option('--demo', 'load the demonstration corpus', false)
    .option('--no-collect', 'do not poll the feeds')
    .option('--no-build', 'serve the web app as it was built last')
    .option('--open', 'open the browser', false)
    .action((options: StartOptions) => start(options, context));
};

async function start(options: StartOptions, context: CliContext): Promise<void> {
  const { config, log, signal, stdout } = context;
  const store = await context.openStore('sorot start');
  const access = await decideAccess(options, store.users);
  if (options.build) await prepareWeb(config.webDir, context);

  const catalogue = await openSourceCatalogue(config.dataDir, store.sources);
  const pool = withEditedOutlets(context.openAnalysisPool(), catalogue);
  const crawler = context.openCrawler();
  const archive = context.openArchive(store);
  const clock = SYSTEM_CLOCK;
  const collector = createCollector({
    store,
    crawler,
    captures: archive,
    pool,
    clock,
    log,
    owner: `start-${process.pid}`,
    isFollowed: ({ url }) => !catalogue.isDisabled(catalogue.sourceOf(url) ?? ''),
  });
  const demo = runInBackground(createDemo({ dataDir: config.dataDir, articles: store.articles, pool, log }), context);
  const desk = createSourceDesk({ store, catalogue, crawler, clock, log }, signal);
  const stories = createStoryDesk({ store, rarity: loadWordRarity(config.dataDir), clock, log });
  let models: readonly ModelVersion[] | null = null;
  let names: NameBook | undefined;
  const app = createApp({
    version: config.version,
    models: () => models,
    store,
    submit: createSubmit({ articles: store.articles, lines: store.lines, pool, crawler, captures: archive }),
    archive,
    demo,
    sources: desk,
    stories,
    polling: {
      active: options.collect,
      wake: () => collector.wake(),
      add: (url, signal) => addFeed(url, { feeds: store.feeds, crawler, clock }, signal),
    },
    names: () => (names ??= createNameBook(readRecords(config.dataDir))),
    access,
    clock,
    log,
    webDir: config.webDir,
  });
  const server = await startHttpServer(app.fetch, options);

  await writeLine(stdout, `Sorot is at ${server.url}${access.loginRequired ? ' (with login)' : ''}. Ctrl-C ends it.`);
  if (options.demo) demo.begin();
  else if ((await store.articles.count()) === 0) await writeLine(stdout, EMPTY);
  if (options.open) openBrowser(server.url);
  // Loads the models, so that the first article need not wait for them.
  void pool.models().then(
    (loaded) => (models = loaded),
    (error: unknown) => log.warn({ err: error }, 'the models are not loaded'),
  );
  const ended = new AbortController();
  const nights = runNightly(() => archive.prune(config.captures), {
    clock,
    log,
    signal: AbortSignal.any([signal, ended.signal]),
  });
  const telling = stories.run(AbortSignal.any([signal, ended.signal]));
  try {
    await (options.collect ? Promise.all([collector.run({ signal, once: false }), desk.run()]) : untilAborted(signal));
  } finally {
    ended.abort();
    await server.close();
    await Promise.all([demo.settled(), nights, telling]);
  }
}

/** Throws the Problem 'login-without-user' where a login is needed that nobody could pass. */
async function decideAccess({ host, login }: StartOptions, users: UserStore): Promise<Access> {
  const loginRequired = login || !isLoopbackHost(host);
  if (loginRequired && (await users.count()) === 0) throw new Problem('login-without-user', { host });
  return { loginRequired, loopbackNamesOnly: !loginRequired };
}

async function prepareWeb(webDir: string, { signal, stdout }: CliContext): Promise<void> {
  const webRoot = path.dirname(webDir);
  if (await isWebBuilt(webRoot)) return;
  await writeLine(stdout, 'Building the web app; this is done again only when its sources change.');
  const build = await buildWeb(webRoot, signal);
  if (build.outcome === 'built') return writeLine(stdout, `Built in ${build.seconds.toFixed(1)} s.`);
  signal.throwIfAborted();
  await writeLine(stdout, `The web app could not be built, only the API is there: ${build.error.message}`);
}

/** The demonstration corpus for the API: loading goes on after the request that began it, until the program ends. */
function runInBackground(demo: Demo, { log, signal }: CliContext): DemoCorpus & { settled(): Promise<void> } {
  let loading: Promise<void> = Promise.resolve();
  return {
    progress: () => demo.progress(),
    remove: () => demo.remove(),
    begin() {
      loading = demo.load(signal).catch((error: unknown) => {
        if (!signal.aborted) log.error({ err: error }, 'the demonstration corpus was not loaded');
      });
    },
    settled: () => loading,
  };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
