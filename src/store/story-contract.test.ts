import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleRecord } from '../domain/sample-record.ts';
import { ENGINES, makeStoreFolder } from './engines-under-test.ts';
import type { Store } from './store.ts';
import type { StoryMembership } from './story-store.ts';

describe.each(ENGINES)('stories: $name', (engine) => {
  let folder: ReturnType<typeof makeStoreFolder>;
  let store: Store;
  beforeEach(async () => {
    folder = makeStoreFolder();
    store = await engine.open(folder.dir);
  });
  afterEach(async () => {
    await store.close();
    folder.remove();
  });

  const save = async (name: string): Promise<string> =>
    (await store.articles.save(sampleRecord({ title: name }), { address: `https://a.id/${name}`, text: name })).id;
  const place = (article: string, story: number, issue = story): Omit<StoryMembership, 'reprintOf'> => ({
    article,
    story,
    issue,
    isPinned: false,
  });
  const articlesOf = async (story: number): Promise<readonly string[]> =>
    (await store.stories.membersOf(story)).map(({ article }) => article);

  test('changes tell what is in each place now, and end', async () => {
    const [a, b] = [await save('a'), await save('b')];
    const first = await store.stories.changes(0, 10);
    expect(first.changes.map(({ article }) => article)).toEqual([a, b]);
    await store.articles.remove(a);
    await store.articles.replace(b, sampleRecord({ title: 'b2' }), 'b2');
    const second = await store.stories.changes(first.position, 10);
    expect(second.changes).toEqual([{ place: first.changes[0]?.place, article: null }, first.changes[1]]);
    expect(await store.stories.changes(second.position, 10)).toEqual({ changes: [], position: second.position });
  });

  test('members, copies and their numbers', async () => {
    const [a, b, c] = [await save('a'), await save('b'), await save('c')];
    await store.stories.update({
      placed: [place(a, 1), place(b, 1), place(c, 2, 1), place('gone', 3)],
      reprints: [
        { article: b, reprintOf: a },
        { article: c, reprintOf: a },
      ],
    });
    expect(await articlesOf(1)).toEqual([a, b]);
    expect(await store.stories.find([b, 'gone', a])).toEqual([
      { article: b, story: 1, issue: 1, reprintOf: a, isPinned: false, articles: 2, copies: 2 },
      { article: a, story: 1, issue: 1, reprintOf: null, isPinned: false, articles: 2, copies: 2 },
    ]);
    expect(await store.stories.storiesOf(1)).toEqual([
      { story: 1, articles: 2 },
      { story: 2, articles: 1 },
    ]);
  });

  test('a story that became part of another one is found by its old number', async () => {
    const [a, b, c] = [await save('a'), await save('b'), await save('c')];
    await store.stories.update({ placed: [place(a, 1), place(b, 2), place(c, 3)], apart: [[2, 3]] });
    await store.stories.update({ storiesJoined: [{ kept: 1, gone: 2 }], issuesJoined: [{ kept: 1, gone: 2 }] });
    expect(await articlesOf(2)).toEqual([a, b]);
    expect((await store.stories.state(10)).apart).toEqual([[1, 3]]);
    await store.stories.update({ storiesJoined: [{ kept: 3, gone: 1 }] });
    expect(await articlesOf(2)).toEqual([a, b, c]);
    expect((await store.stories.state(10)).apart).toEqual([]);
  });

  test('a removed article leaves no trace, and its copies are no copies of it', async () => {
    const [a, b] = [await save('a'), await save('b')];
    await store.stories.update({ placed: [place(a, 1), place(b, 1)], reprints: [{ article: b, reprintOf: a }] });
    await store.articles.remove(a);
    expect(await store.stories.membersOf(1)).toEqual([{ ...place(b, 1), reprintOf: null }]);
    expect(await store.stories.find([a])).toEqual([]);
  });

  test('the state leads on where one was; numbers are never given twice', async () => {
    const [a, b, c] = [await save('a'), await save('b'), await save('c')];
    await store.stories.update({ placed: [place(a, 7), place(b, 8)], position: 5 });
    await store.stories.update({ placed: [{ ...place(c, 9), isPinned: true }] });
    await store.articles.remove(c);
    await store.close();
    store = await engine.open(folder.dir);
    const state = await store.stories.state(1);
    expect(state).toMatchObject({ position: 5, lastStory: 9, lastIssue: 9, apart: [] });
    expect(state.members.map(({ article }) => article)).toEqual([b]);
  });
});
