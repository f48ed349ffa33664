import { Worker } from 'node:worker_threads';
import type { ReaderCall, ReaderCalls } from './article-reader.ts';
import { fromFailure } from './reader-messages.ts';
import type { ReaderReply, ReaderRequest } from './reader-messages.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** The reader in its own thread. A thread that dies fails the calls it had; the next call gets a new one. */
export class ReaderThread {
  readonly #path: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #calls = 0;
  #isClosed = false;

  constructor(path: string) {
    this.#path = path;
  }

  call<C extends ReaderCall>(call: C, ...argument: Parameters<ReaderCalls[C]>): ReturnType<ReaderCalls[C]> {
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.#isClosed) throw new Error('The store is closed.');
      const worker = (this.#worker ??= this.#start());
      const request: ReaderRequest = { number: this.#calls++, call, argument: argument[0] };
      this.#waiting.set(request.number, { resolve, reject });
      worker.ref();
      worker.postMessage(request, []);
    });
    return answer as ReturnType<ReaderCalls[C]>;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const worker = this.#worker;
    if (!worker) return;
    const ended = new Promise((resolve) => {
      worker.once('exit', resolve);
    });
    worker.ref();
    worker.postMessage('close', []);
    await ended;
  }

  #start(): Worker {
    const worker = new Worker(new URL('reader-worker.ts', import.meta.url), {
      workerData: { path: this.#path },
      // Not what the parent was started with: a test runner's loaders have no business here.
      execArgv: [],
    });
    let fault: unknown = new Error('The reader thread ended.');
    worker.on('message', (reply: ReaderReply) => this.#settle(worker, reply));
    worker.on('error', (error) => {
      fault = error;
    });
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
      this.#waiting.forEach(({ reject }) => reject(fault));
      this.#waiting.clear();
    });
    return worker;
  }

  #settle(worker: Worker, { number, value, failure }: ReaderReply): void {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    // An idle thread keeps no process alive.
    if (this.#waiting.size === 0) worker.unref();
    if (failure) waiting?.reject(fromFailure(failure));
    else waiting?.resolve(value);
  }
}
