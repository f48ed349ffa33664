import { parentPort, workerData } from 'node:worker_threads';
import { ArticleReader } from './article-reader.ts';
import { toFailure } from './reader-messages.ts';
import type { ReaderReply, ReaderRequest } from './reader-messages.ts';

/** The thread in which searches run, so that neither writing nor analysis holds them up, nor they them. */
const reader = new ArticleReader((workerData as { readonly path: string }).path);

parentPort?.on('message', (message: ReaderRequest | 'close') => {
  if (message === 'close') {
    reader.close();
    parentPort?.close();
  } else {
    parentPort?.postMessage(answer(message), []);
  }
});

function answer({ number, call, argument }: ReaderRequest): ReaderReply {
  try {
    return { number, value: reader[call](argument as never) };
  } catch (error) {
    return { number, failure: toFailure(error) };
  }
}
