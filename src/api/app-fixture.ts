import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleRecord } from '../domain/record.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import { Problem } from '../domain/problem.ts';
import { createNameBook } from '../insights/profiles/name-book.ts';
import { SILENT_LOG } from '../pipeline/log.ts';
import type { SourceDesk } from '../pipeline/sources/source-desk.ts';
import type { Store } from '../store/store.ts';
import type { ApiDependencies } from './dependencies.ts';

const noSource = (source: string): Promise<never> => Promise.reject(new Problem('source-not-found', { source }));

const noStory = (story: number): Promise<never> => Promise.reject(new Problem('story-not-found', { story }));

/** For tests that are not about sources: there are none. */
const NO_SOURCES: SourceDesk = {
  reports: async () => [],
  detail: noSource,
  add: ({ home }) => noSource(home),
  change: noSource,
  reset: noSource,
  discover: noSource,
  measure: noSource,
  beginBackfill: noSource,
  stopBackfill: noSource,
  importOpml: async () => ({ added: 0, known: 0 }),
  exportOpml: async () => '',
};

/** For tests: all that the API needs around a store, each part replaceable. */
export function createTestDependencies(store: Store, replaced: Partial<ApiDependencies> = {}): ApiDependencies {
  return {
    version: '0.0.0',
    models: () => [{ name: 'tone', version: '1' }],
    store,
    submit: () => Readable.from([]),
    archive: { pagesOf: () => Readable.from([]), erase: async () => [] },
    demo: {
      progress: async () => ({ total: 120, loaded: 0, state: 'none' }),
      begin() {},
      remove: async () => 0,
    },
    sources: NO_SOURCES,
    stories: { join: noStory, split: noStory },
    polling: { active: false, wake() {}, add: (url) => store.feeds.add(url, '2026-11-22T00:00:00.000Z') },
    names: () => createNameBook([]),
    access: { loginRequired: false, loopbackNamesOnly: true },
    clock: { now: () => Date.parse('2026-11-22T00:00:00Z'), sleep: (ms) => sleep(ms) },
    log: SILENT_LOG,
    webDir: '/nowhere',
    ...replaced,
  };
}

/** A request header of a browser on this machine. */
export const LOCAL = { Host: '127.0.0.1:8484' };

/** For tests: a small record about an invented event. */
export const TEST_RECORD: ArticleRecord = sampleRecord({
  url: 'https://warta.example/pasar-apung',
  canonicalUrl: 'https://warta.example/pasar-apung',
  title: 'Pasar apung Lok Sari dibuka kembali',
  authors: ['Rina Maulida'],
  publishedAt: '2026-11-20T08:30:00+08:00',
  fetchedAt: '2026-11-20T01:00:00.000Z',
  dateline: { place: 'Banjarmasin', source: null },
  publisher: 'Warta Contoh',
  declaredLanguage: 'id',
  body: ['BANJARMASIN - Pasar apung Lok Sari dibuka kembali setelah dua bulan perbaikan dermaga.'],
  provenance: {
    title: { from: 'meta', confidence: 0.9 },
    authors: null,
    publishedAt: { from: 'json-ld', confidence: 1, precision: 'minute' },
    body: { from: 'scorer', confidence: 0.8 },
    rule: null,
    recurring: [],
    partial: false,
  },
  outlet: { name: 'Warta Contoh', domain: 'warta.example', mediaType: 'daerah', owner: null, province: null },
  category: { label: 'ekonomi-bisnis', confidence: 0.7 },
});
