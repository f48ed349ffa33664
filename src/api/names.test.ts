import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NameRecord } from '../domain/name-record.ts';
import type { Person } from '../domain/person.ts';
import { createNameBook } from '../insights/profiles/name-book.ts';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import { createTestDependencies, LOCAL, TEST_RECORD } from './app-fixture.ts';
import { createApp } from './app.ts';

const folder = makeStoreFolder();
let store: Store;
let app: ReturnType<typeof createApp>;
const get = async (path: string) => (await app.request(`/api/names${path}`, { headers: LOCAL })).json();

const SARI: NameRecord = {
  kind: 'person',
  key: 'tokoh:sari',
  name: 'Sari Wulandari',
  aliases: [{ form: 'Bu Sari', doubtful: false }],
  offices: [],
  institutionKind: null,
  place: null,
  source: { id: 'contoh', origin: 'contoh', licence: 'fakta' },
};
const person = (fields: Partial<Person> & Pick<Person, 'id' | 'name'>): Person => ({
  forms: [fields.name],
  mentions: 1,
  titles: [],
  role: 'disebut',
  sentiment: null,
  spans: [],
  ...fields,
});

beforeAll(async () => {
  store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  app = createApp(createTestDependencies(store, { names: () => createNameBook([SARI]) }));
  const sari = person({
    id: 'tokoh:sari',
    name: 'Sari Wulandari',
    forms: ['Sari Wulandari', 'Sari'],
    titles: ['Bupati Lembayung'],
    role: 'narasumber',
    sentiment: { label: 'positif', confidence: 0.9 },
  });
  const said = { speaker: 'Sari Wulandari', speakerId: 'tokoh:sari', type: 'langsung', spans: [] } as const;
  const article = {
    ...TEST_RECORD,
    people: [sari, person({ id: null, name: 'Mbah Karto' })],
    statements: [{ ...said, text: '"Pasar dibuka," kata Sari.', about: ['Mbah Karto'] }],
  };
  await store.articles.save(article, { address: 'warta.example/1', text: '1' });
  await store.articles.save(
    { ...article, publishedAt: '2026-11-19T08:00:00+08:00' },
    { address: 'warta.example/2', text: '2' },
  );
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

test('records and names of articles are candidates, with how often they are in the store', async () => {
  expect(await get('?q=bu%20sari')).toMatchObject([{ key: 'tokoh:sari', match: 'alias', articles: 2 }]);
  expect(await get('?q=mbah')).toMatchObject([
    { key: '~mbah karto', record: null, articles: 2, lastSeen: '2026-11-20T08:30:00+08:00' },
  ]);
  expect(await get('?q=mbah%20kartoo')).toMatchObject([{ key: '~mbah karto', match: 'near' }]);
});

test('the profile of a record: figures with the articles behind them, and what the newest articles say', async () => {
  expect(await get('/person/tokoh%3Asari')).toMatchObject({
    name: 'Sari Wulandari',
    record: { key: 'tokoh:sari' },
    timeline: { basis: { articles: 2, list: 'person=tokoh%3Asari' } },
    toward: { counts: { positif: 2 } },
    spoken: { statements: 2, articles: 2 },
    about: [{ target: { key: '~mbah karto' }, statements: 2 }],
    people: [{ key: '~mbah karto', articles: 2 }],
    outlets: [{ label: 'Warta Contoh', articles: 2 }],
    newest: {
      articles: 2,
      roles: { narasumber: 2, disebut: 0 },
      titles: [{ text: 'Bupati Lembayung', articles: 2 }],
      statements: [{ text: '"Pasar dibuka," kata Sari.', reprints: 1, article: { outlet: 'Warta Contoh' } }],
    },
  });
});

test('a period narrows the profile; a name of no record has one, too; nobody has none', async () => {
  expect(await get('/person/tokoh%3Asari?from=2026-11-20')).toMatchObject({ timeline: { basis: { articles: 1 } } });
  expect(await get('/person/~mbah%20karto')).toMatchObject({
    name: 'Mbah Karto',
    record: null,
    aboutIt: [{ speaker: { key: 'tokoh:sari' } }],
  });
  expect(await get('/place/id%3A99')).toMatchObject({ code: 'name-not-found', status: 404 });
});
