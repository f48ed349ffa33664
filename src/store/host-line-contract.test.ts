import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CandidateLine, LEAST_KEPT } from '../domain/host-line.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import type { Store } from './store.ts';

const line = (hash: string, isAtEdge = true): CandidateLine => ({ hash, text: `Baris ${hash}`, isAtEdge });

describe.each(ENGINES)('lines of hosts: $name', (engine) => {
  const folder = makeStoreFolder();
  let store: Store;
  beforeAll(async () => {
    store = await engine.open(folder.dir);
  });
  afterAll(async () => {
    await store.close();
    folder.remove();
  });
  const countMany = async (
    host: string,
    times: number,
    lines: (at: number) => readonly CandidateLine[],
  ): Promise<void> => {
    await Promise.all(
      Array.from({ length: times }, (_, at) => store.lines.count(host, `2026-01-0${1 + (at % 3)}`, lines(at))),
    );
  };

  test('nothing is known of a host at first', async () => {
    expect(await store.lines.of('baru.id')).toEqual({ articles: 0, lines: [] });
  });

  test('lines are counted a host, over articles and days, and kept once several articles hold them', async () => {
    await countMany('a.id', LEAST_KEPT, (at) => [
      line('sering'),
      line('pinggir', at > 0),
      ...(at > 0 ? [line('jarang')] : []),
    ]);
    await store.lines.count('b.id', '2026-01-01', [line('sering')]);
    expect(await store.lines.of('a.id')).toEqual({
      articles: LEAST_KEPT,
      lines: [
        { hash: 'pinggir', text: 'Baris pinggir', articles: 5, edges: 4, days: 5, isSpared: false },
        { hash: 'sering', text: 'Baris sering', articles: 5, edges: 5, days: 5, isSpared: false },
      ],
    });
    expect((await store.lines.of('b.id')).lines).toEqual([]);
    expect(await store.lines.hosts()).toEqual([
      { host: 'a.id', articles: LEAST_KEPT },
      { host: 'b.id', articles: 1 },
    ]);
  });

  test('a line that is kept can be spared', async () => {
    expect(await store.lines.spare('a.id', 'sering')).toBe(true);
    expect(await store.lines.spare('a.id', 'jarang')).toBe(false);
    expect(await store.lines.spare('b.id', 'sering')).toBe(false);
    expect((await store.lines.of('a.id')).lines.map(({ hash, isSpared }) => [hash, isSpared])).toEqual([
      ['pinggir', false],
      ['sering', true],
    ]);
  });

  test('old articles count half, and what is seen no more is forgotten; what was spared is not', async () => {
    await countMany('tua.id', 10, () => [line('lama'), line('milik berita')]);
    await store.lines.spare('tua.id', 'milik berita');
    await countMany('tua.id', 10_000, (at) => [line('tetap'), line(`sekali ${at}`)]);
    const { articles, lines } = await store.lines.of('tua.id');
    expect(articles).toBeLessThan(2000);
    expect(lines.map(({ hash }) => hash)).toEqual(['tetap', 'milik berita']);
    expect(lines[0]?.articles).toBeGreaterThan(articles * 0.95);
  });
});
