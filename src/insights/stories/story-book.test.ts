import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoryBook, type Placement, type StoryArticle } from './story-book.ts';
import { toWordRarity } from './word-rarity.ts';

const DAY_MS = 24 * 3_600_000;
const RARITY = toWordRarity([
  ['yang', 0.95],
  ['pada', 0.6],
  ['warga', 0.15],
  ['polisi', 0.12],
]);
const FLOOD = ['banjir', 'muara', 'tanggul', 'malapo', 'mengungsi', 'hujan', 'desa', 'perahu', 'air', 'sungai'];
const TRIAL = ['sidang', 'suap', 'hakim', 'terdakwa', 'jaksa', 'vonis', 'penjara', 'saksi', 'uang', 'rekening'];
const about = (words: readonly string[], from = 0, to = words.length): string => words.slice(from, to).join(' ');
const article = (id: string, text: string, day = 0): StoryArticle => ({
  id,
  title: text.split(' ').slice(0, 3).join(' '),
  body: [`Yang terjadi pada warga: ${text}.`],
  time: day * DAY_MS,
  outlet: `${id}.id`,
});

test('what reports the same goes together, what reports something else does not', () => {
  const book = new StoryBook(RARITY);
  const flood = book.add(article('a', about(FLOOD, 0, 8)));
  const trial = book.add(article('b', about(TRIAL, 0, 8)));
  expect(trial).toMatchObject({ story: flood.story + 1 });
  expect(book.add(article('c', about(FLOOD, 1, 10)))).toMatchObject({ story: flood.story, issue: flood.issue });
});

test('a story ends a week after its last article', () => {
  const book = new StoryBook(RARITY);
  const { story } = book.add(article('a', about(FLOOD), 0));
  expect(book.add(article('b', about(FLOOD, 1), 6)).story).toBe(story);
  expect(book.add(article('c', about(FLOOD, 1), 12)).story).toBe(story);
  expect(book.add(article('d', about(FLOOD, 1), 20)).story).not.toBe(story);
});

test('two stories become one when an article shows that they are', () => {
  const book = new StoryBook(RARITY);
  const one = book.add(article('a', about(FLOOD, 0, 6)));
  const two = book.add(article('b', about(FLOOD, 5, 10)));
  expect(two.story).not.toBe(one.story);
  const { story, storiesJoined } = book.add(article('c', about(FLOOD.toReversed())));
  expect(storiesJoined).toEqual([{ kept: story, gone: story === one.story ? two.story : one.story }]);
});

test('what was taken apart by hand stays apart, what was put together stays together', () => {
  const book = new StoryBook(RARITY);
  const flood = book.add(article('a', about(FLOOD)));
  book.add(article('b', about(FLOOD, 1)));
  const apart = book.split(['b']);
  expect(book.add(article('c', about(FLOOD, 0, 9))).storiesJoined).toEqual([]);
  const trial = book.add(article('d', about(TRIAL)));
  expect(book.join(flood, trial)).toEqual({
    storiesJoined: [{ kept: flood.story, gone: trial.story }],
    issuesJoined: [{ kept: flood.issue, gone: trial.issue }],
  });
  expect(book.add(article('e', about(TRIAL)))).toMatchObject({ story: flood.story, issue: flood.issue });
  expect(book.split(['e'])).toBeGreaterThan(apart);
});

test('an article that was taken out draws nothing', () => {
  const book = new StoryBook(RARITY);
  const { story } = book.add(article('a', about(FLOOD)));
  book.remove('a');
  expect(book.add(article('b', about(FLOOD))).story).not.toBe(story);
});

const arbitraryArticles = fc
  .array(
    fc.record({
      words: fc.subarray([...FLOOD, ...TRIAL], { minLength: 4 }),
      day: fc.integer({ min: 0, max: 12 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((all) => all.map(({ words, day }, at) => article(`a${at}`, words.join(' '), day)));

/** Where every article is in the end, as whoever keeps the placements would have it. */
function replay(articles: readonly StoryArticle[], capacity: number): ReadonlyMap<string, readonly [number, number]> {
  const book = new StoryBook(RARITY, capacity);
  const places = new Map<string, readonly [number, number]>();
  const rename = (level: 0 | 1, joins: Placement['storiesJoined']): void => {
    for (const { kept, gone } of joins)
      for (const [id, [story, issue]] of places) {
        if ((level === 0 ? story : issue) === gone) places.set(id, level === 0 ? [kept, issue] : [story, kept]);
      }
  };
  for (const one of articles) {
    const placement = book.add(one);
    rename(0, placement.storiesJoined);
    rename(1, placement.issuesJoined);
    places.set(one.id, [placement.story, placement.issue]);
  }
  return places;
}

test('all articles of a story are of one running matter, whatever comes and is forgotten', () => {
  fc.assert(
    fc.property(arbitraryArticles, fc.constantFrom(3, 1000), (articles, capacity) => {
      const issues = new Map<number, number>();
      for (const [story, issue] of replay(articles, capacity).values())
        expect(issues.set(story, issues.get(story) ?? issue).get(story)).toBe(issue);
    }),
    { numRuns: 200 },
  );
});

test('a book that was restored goes on as if it had never been closed', () => {
  fc.assert(
    fc.property(arbitraryArticles, (articles) => {
      const [last] = articles.slice(-1);
      const before = articles.slice(0, -1);
      if (!last) return;
      const places = replay(before, 1000);
      const restored = new StoryBook(RARITY);
      const kept = new StoryBook(RARITY);
      const given = before.map((one) => kept.add(one));
      // As the store keeps them: the highest numbers that were ever given, of clusters that were joined since too.
      const highest = (placed: (one: Placement) => readonly number[]): number => Math.max(0, ...given.flatMap(placed));
      restored.continueAfter(
        highest(({ story, storiesJoined }) => [story, ...storiesJoined.map(({ gone }) => gone)]),
        highest(({ issue, issuesJoined }) => [issue, ...issuesJoined.map(({ gone }) => gone)]),
      );
      for (const one of before) {
        const [story = 0, issue = 0] = places.get(one.id) ?? [];
        restored.restore(one, { story, issue, reprintOf: kept.reprintOf(one.id) });
      }
      expect(restored.add(last)).toEqual(kept.add(last));
    }),
    { numRuns: 100 },
  );
});
