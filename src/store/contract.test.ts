import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../query/parse-query.ts';
import type { SearchRequest } from './article-store.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import type { Store } from './store.ts';
import type { NewTask } from './task-store.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 25, 8, minute)).toISOString();
const searchFor = (text: string): SearchRequest => ({
  query: parseQuery(text),
  filter: {},
  limit: 10,
  facets: ['person', 'day'],
  facetLimit: 10,
});

/** What every engine keeps to; `search-contract.test.ts` holds its searches against the plainest evaluation. */
describe.each(ENGINES)('$name', (engine) => {
  const folder = makeStoreFolder();
  let store: Store;
  beforeAll(async () => {
    store = await engine.open(folder.dir);
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });

  describe('articles', () => {
    const flood = sampleRecord({ title: 'Banjir rob di Tanjung Elok', body: ['Air laut naik.', 'Warga mengungsi.'] });
    const save = (address: string | null, text: string, record = flood) =>
      store.articles.save(record, { address, text });

    test('an article is known by its address, and without one by its text', async () => {
      const added = await save('warta.id/1', 'a');
      expect(added).toEqual({ id: expect.stringMatching(/^[\da-f]{16}$/), outcome: 'added' });
      expect(await save('warta.id/1', 'a')).toEqual({ id: added.id, outcome: 'known' });
      expect(await save(null, 'a')).toEqual({ id: added.id, outcome: 'known' });
      expect(await save(null, 'b')).toMatchObject({ outcome: 'added' });
      expect(await save(null, 'b')).toMatchObject({ outcome: 'known' });
    });

    test('a reprint at another address is an article of its own', async () => {
      const first = await save('warta.id/2', 'c');
      const reprint = await save('kabar.id/2', 'c');
      expect(reprint.outcome).toBe('added');
      expect(reprint.id).not.toBe(first.id);
    });

    test('a new text at a known address replaces the old one, which is found no more', async () => {
      const { id } = await save('warta.id/3', 'd', sampleRecord({ title: 'Rancangan zirkonia dibahas' }));
      const corrected = sampleRecord({ title: 'Rancangan zeolit dibahas' });
      expect(await save('warta.id/3', 'e', corrected)).toEqual({ id, outcome: 'replaced' });
      expect(await store.articles.get(id)).toEqual({ ...corrected, id });
      expect(await store.articles.search(searchFor('zirkonia'))).toMatchObject({ total: 0 });
      expect(await store.articles.search(searchFor('zeolit'))).toMatchObject({ total: 1, items: [{ id }] });
    });

    test('saving the same article many times at once adds it once', async () => {
      const before = await store.articles.count();
      const results = await Promise.all(Array.from({ length: 20 }, () => save('warta.id/4', 'f')));
      expect(results.filter(({ outcome }) => outcome === 'added')).toHaveLength(1);
      expect(await store.articles.count()).toBe(before + 1);
    });

    test('another record in the place of an article has its id and address; what it said is found no more', async () => {
      const { id } = await save('warta.id/7', 'i', sampleRecord({ title: 'Rancangan zamrud dibahas' }));
      const better = sampleRecord({ title: 'Rancangan zaitun dibahas' });
      expect(await store.articles.replace(id, better, 'j')).toBe(true);
      expect(await store.articles.get(id)).toEqual({ ...better, id });
      expect(await save('warta.id/7', 'j')).toEqual({ id, outcome: 'known' });
      expect(await store.articles.search(searchFor('zamrud'))).toMatchObject({ total: 0 });
      expect(await store.articles.search(searchFor('zaitun'))).toMatchObject({ total: 1, items: [{ id }] });
      expect(await store.articles.replace('0123456789abcdef', better, 'k')).toBe(false);
    });

    test('a removed article is nowhere', async () => {
      const person = { id: 'tokoh:laksmi', name: 'Laksmi', forms: [], mentions: 1, titles: [], spans: [] };
      const record = sampleRecord({
        title: 'Kupu-kupu quokka',
        publishedAt: '2026-03-01T10:00:00+09:00',
        people: [{ ...person, role: 'narasumber', sentiment: null }],
      });
      const { id } = await save('warta.id/5', 'g', record);
      expect(await store.articles.findByAddress('warta.id/5')).toBe(id);
      expect(await store.articles.remove(id)).toBe(true);
      expect(await store.articles.remove(id)).toBe(false);
      expect(await store.articles.get(id)).toBeUndefined();
      expect(await store.articles.findByAddress('warta.id/5')).toBeUndefined();
      expect(await store.articles.search(searchFor('quokka'))).toMatchObject({ total: 0 });
      const { facets } = await store.articles.search(searchFor(''));
      expect(facets).toEqual({ person: [], day: [] });
    });

    test('a result line shows the hit in its sentence', async () => {
      const { id } = await save('warta.id/6', 'h', { ...flood, body: ['Pintu air Révisi dibuka.'] });
      const { items } = await store.articles.search(searchFor('revisi'));
      expect(items).toMatchObject([{ id, title: flood.title, outlet: null, tone: null }]);
      expect(items[0]?.snippet).toEqual([
        { text: 'Pintu air ', hit: false },
        { text: 'Révisi', hit: true },
        { text: ' dibuka.', hit: false },
      ]);
    });
  });

  describe('feeds', () => {
    test('a feed is added once, polled when due, and forgotten', async () => {
      const { feed, isNew } = await store.feeds.add('https://warta.id/rss', at(0));
      expect(isNew).toBe(true);
      expect(await store.feeds.add('https://warta.id/rss', at(1))).toEqual({ feed, isNew: false });
      expect(await store.feeds.due(at(0))).toEqual([feed]);

      const failure = { code: 'feed-is-html', params: { url: feed.url }, at: at(2) } as const;
      const polled = { ...feed, title: 'Warta', nextPollAt: at(10), failure, failures: 1, etag: '"x"' };
      await store.feeds.update(polled);
      expect(await store.feeds.due(at(9))).toEqual([]);
      expect(await store.feeds.nextAt()).toBe(at(10));
      expect(await store.feeds.due(at(10))).toEqual([polled]);
      expect(await store.feeds.all()).toEqual([polled]);

      expect(await store.feeds.remove(feed.id)).toBe(true);
      expect(await store.feeds.remove(feed.id)).toBe(false);
      expect(await store.feeds.all()).toEqual([]);
      expect(await store.feeds.nextAt()).toBeUndefined();
    });
  });

  describe('tasks', () => {
    const task = (host: string, page: number): NewTask => ({
      url: `https://${host}/${page}`,
      host,
      feedId: null,
      entry: { title: null, publishedAt: null },
    });
    const lease = async (minute: number, owner = 'me', limit = 10, busyHosts: readonly string[] = []) => {
      const tasks = await store.tasks.lease({ owner, now: at(minute), leaseUntil: at(minute + 5), limit, busyHosts });
      return tasks.map(({ url, attempts }) => `${url} ${attempts}`);
    };

    test('the oldest task of each host, one a host, none of a busy one', async () => {
      expect(await store.tasks.nextAt()).toBeUndefined();
      const tasks = [task('b.id', 1), task('a.id', 1), task('a.id', 2)];
      expect(await store.tasks.offer(tasks, at(0))).toBe(3);
      expect(await store.tasks.offer([task('c.id', 1), task('a.id', 1)], at(1))).toBe(1);
      expect(await store.tasks.nextAt()).toBe(at(0));

      expect(await lease(0, 'me', 10, ['b.id'])).toEqual(['https://a.id/1 1']);
      expect(await lease(1, 'me', 2)).toEqual(['https://b.id/1 1', 'https://a.id/2 1']);
      expect(await lease(1)).toEqual(['https://c.id/1 1']);
      expect(await lease(1)).toEqual([]);
      expect(await store.tasks.counts()).toEqual({ waiting: 0, leased: 4, done: 0, quarantined: 0 });
    });

    test('a lease that ended is given to another, and the first owner has lost it', async () => {
      expect(await lease(5, 'other')).toEqual(['https://a.id/1 2']);
      expect(await store.tasks.complete('https://a.id/1', 'me')).toBe(false);
      expect(await store.tasks.retry('https://a.id/1', 'me', at(6))).toBe(false);
      expect(await store.tasks.complete('https://a.id/1', 'other')).toBe(true);
      expect(await store.tasks.complete('https://a.id/1', 'other')).toBe(false);
    });

    test('a task is tried again when it may be, and known for ever when it is done', async () => {
      expect(await store.tasks.retry('https://b.id/1', 'me', at(20))).toBe(true);
      expect(await store.tasks.complete('https://a.id/2', 'me')).toBe(true);
      expect(await lease(19, 'me', 10, ['c.id'])).toEqual([]);
      expect(await lease(20, 'me', 10, ['c.id'])).toEqual(['https://b.id/1 2']);
      expect(await store.tasks.offer([task('a.id', 1), task('a.id', 2)], at(21))).toBe(0);
    });

    test('a task that is given up keeps its reason', async () => {
      const reason = { code: 'fetch-status', params: { host: 'b.id', status: 410 } } as const;
      expect(await store.tasks.quarantine('https://b.id/1', 'me', reason, at(22))).toBe(true);
      expect(await store.tasks.quarantined(5)).toEqual([{ ...task('b.id', 1), attempts: 2, reason, at: at(22) }]);
      expect(await store.tasks.counts()).toEqual({ waiting: 0, leased: 1, done: 2, quarantined: 1 });
      expect(await store.tasks.isQuarantined('https://b.id/1')).toBe(true);
      expect(await store.tasks.settle('https://b.id/1')).toBe(true);
      expect(await store.tasks.settle('https://b.id/1')).toBe(false);
      expect(await store.tasks.isQuarantined('https://b.id/1')).toBe(false);
      expect(await store.tasks.counts()).toEqual({ waiting: 0, leased: 1, done: 3, quarantined: 0 });
    });

    test('a try that says nothing of the page does not count', async () => {
      expect(await store.tasks.release('https://c.id/1', 'other', at(30))).toBe(false);
      expect(await store.tasks.release('https://c.id/1', 'me', at(30))).toBe(true);
      expect(await lease(30)).toEqual(['https://c.id/1 1']);
    });

    test('reasons are forgotten in time, the pages are not', async () => {
      const reason = { code: 'fetch-status', params: { host: 'c.id', status: 404 } } as const;
      await store.tasks.quarantine('https://c.id/1', 'me', reason, at(31));
      expect(await store.tasks.forgetReasons(at(31), 10)).toBe(0);
      expect(await store.tasks.forgetReasons(at(32), 10)).toBe(1);
      expect(await store.tasks.quarantined(5)).toEqual([]);
      expect(await store.tasks.offer([task('c.id', 1)], at(33))).toBe(0);
      expect(await store.tasks.counts()).toEqual({ waiting: 0, leased: 0, done: 4, quarantined: 0 });
    });

    test('a page that cannot be had for long is given up, one that was never tried is not', async () => {
      await store.tasks.offer([task('e.id', 1), task('e.id', 2)], at(34));
      expect(await lease(34)).toEqual(['https://e.id/1 1']);
      const reason = { code: 'task-expired', params: { days: 30 } } as const;
      expect(await store.tasks.expire(at(50), reason, at(50))).toBe(0);
      await store.tasks.release('https://e.id/1', 'me', at(35));
      expect(await store.tasks.expire(at(34), reason, at(50))).toBe(0);
      expect(await store.tasks.expire(at(50), reason, at(50))).toBe(1);
      expect(await store.tasks.quarantined(5)).toMatchObject([{ url: 'https://e.id/1', reason }]);
      expect(await lease(50)).toEqual(['https://e.id/2 1']);
      expect(await store.tasks.complete('https://e.id/2', 'me')).toBe(true);
    });

    test('sites rest until the later of what was said', async () => {
      await store.tasks.rest('a.id', at(40));
      await store.tasks.rest('a.id', at(35));
      await store.tasks.rest('b.id', at(36));
      expect(await store.tasks.rests(at(36))).toEqual([{ site: 'a.id', until: at(40) }]);
    });

    test('what waits for a time that a wrong clock wrote is pulled back', async () => {
      await store.tasks.offer([task('d.id', 1)], at(59));
      await store.tasks.pullBack(at(38));
      expect(await store.tasks.nextAt()).toBe(at(38));
      expect(await store.tasks.rests(at(37))).toEqual([{ site: 'a.id', until: at(38) }]);
    });
  });

  describe('users', () => {
    const user = { id: 'u1', name: 'Sari', passwordHash: 'hash', createdAt: at(0) };

    test('names are taken without regard to case', async () => {
      expect(await store.users.add(user)).toBe(true);
      expect(await store.users.add({ ...user, id: 'u2', name: 'SARI' })).toBe(false);
      expect(await store.users.add({ ...user, id: 'u3', name: 'Adi' })).toBe(true);
      expect(await store.users.findByName('sari')).toEqual(user);
      expect((await store.users.all()).map(({ name }) => name)).toEqual(['Sari', 'Adi']);
      expect(await store.users.count()).toBe(2);
    });

    test('a session ends in time, by closing, or with its user', async () => {
      const open = (tokenHash: string) => store.users.openSession({ tokenHash, userId: 'u1', expiresAt: at(30) });
      await Promise.all([open('t1'), open('t2'), open('t3')]);
      expect(await store.users.findSession('t1', at(29))).toEqual(user);
      expect(await store.users.findSession('t1', at(30))).toBeUndefined();
      await store.users.closeSession('t2');
      expect(await store.users.findSession('t2', at(1))).toBeUndefined();
      expect(await store.users.remove('SARI')).toBe(true);
      expect(await store.users.remove('SARI')).toBe(false);
      expect(await store.users.findSession('t3', at(1))).toBeUndefined();
    });
  });
});

describe.each(ENGINES)('$name, opened again', (engine) => {
  test('a folder is held by one store at a time, and everything is found in the next', async () => {
    const folder = makeStoreFolder();
    const first = await engine.open(folder.dir);
    await expect(engine.open(folder.dir)).rejects.toMatchObject({ code: 'store-busy', params: { pid: process.pid } });
    const saved = first.articles.save(sampleRecord({ title: 'Kapal sandar' }), { address: 'warta.id/1', text: 'a' });
    await first.tasks.offer([{ url: 'u', host: 'h', feedId: 'f', entry: { title: 'T', publishedAt: null } }], at(0));
    const { feed } = await first.feeds.add('https://warta.id/rss', at(0));
    await first.close();
    await expect(first.articles.count()).rejects.toThrow('closed');
    await expect(first.feeds.all()).rejects.toThrow('closed');

    const second = await engine.open(folder.dir);
    const { id } = await saved;
    expect(await second.articles.get(id)).toMatchObject({ title: 'Kapal sandar' });
    expect(await second.articles.search(searchFor('kapal'))).toMatchObject({ total: 1 });
    expect(await second.tasks.counts()).toMatchObject({ waiting: 1 });
    expect(await second.feeds.all()).toEqual([feed]);
    await second.close();
    folder.remove();
  });
});
