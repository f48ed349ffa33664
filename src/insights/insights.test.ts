import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../domain/news-day.ts';
import { sampleRecord } from '../domain/sample-record.ts';
import type { Tone } from '../domain/tone.ts';
import { parseQuery } from '../query/parse-query.ts';
import { makeStoreFolder } from '../store/engines-under-test.ts';
import { openSqliteStore } from '../store/sqlite/open-store.ts';
import type { Store } from '../store/store.ts';
import type { Ask } from './ask.ts';
import { network } from './network.ts';
import { overview } from './overview.ts';
import { ranking } from './ranking.ts';
import { shareOfVoice } from './share-of-voice.ts';
import { ledger, speakers } from './speakers.ts';
import { timeline } from './timeline.ts';
import { trends } from './trends.ts';

// Sixteen invented days: eight articles on each, none on the 10th (collecting stood still), and a flood on the 16th.
const FIRST = '2026-11-01';
const LAST = '2026-11-16';
const NOON = Date.parse('2026-11-16T12:30:00+07:00');
const folder = makeStoreFolder();
let store: Store;
let saved = 0;

const read = (text: string, period: Ask['period'] = {}): Ask => ({
  query: parseQuery(text, LAST),
  filter: {},
  period,
});
const person = (name: string, tone: Tone | null = null) => ({
  id: null,
  name,
  forms: [name],
  mentions: 1,
  titles: [],
  role: 'disebut' as const,
  sentiment: tone && { label: tone, confidence: 0.8 },
  spans: [],
});
const toned = (label: Tone) => ({
  label,
  confidence: 0.8,
  probabilities: { positif: 0.1, netral: 0.1, negatif: 0.8 },
  title: null,
  body: null,
  evidence: [],
});
const save = (fields: Parameters<typeof sampleRecord>[0]) =>
  store.articles.save(sampleRecord({ models: [{ name: 'tone', version: '1' }], ...fields }), {
    address: `${(saved += 1)}`,
    text: `${saved}`,
  });
const outlet = (name: string, owner: string | null) => ({
  name,
  domain: `${name}.example`,
  mediaType: 'daerah' as const,
  owner,
  province: 'Jawa Timur',
});

beforeAll(async () => {
  store = await openSqliteStore({ dir: folder.dir, holder: 'test' });
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    if (day === '2026-11-10') continue;
    for (let hour = 1; hour <= 8; hour++) {
      await save({
        title: `Rapat ke-${hour}`,
        publishedAt: `${day}T0${hour}:00:00+07:00`,
        outlet: outlet(hour > 5 ? 'kabar' : 'warta', hour > 5 ? null : 'Grup Laut'),
        sentiment: toned('netral'),
        people: [person('Siti')],
      });
    }
  }
  const says = { speaker: 'Budi', speakerId: null, type: 'langsung' as const, text: '', spans: [] };
  for (let minute = 10; minute < 40; minute++) {
    await save({
      title: 'Banjir di hulu',
      publishedAt: `${LAST}T10:${minute}:00+07:00`,
      outlet: outlet('warta', 'Grup Laut'),
      sentiment: toned('negatif'),
      people: [person('Budi', 'negatif'), person('Siti', 'positif')],
      statements: [
        { ...says, about: ['Siti'] },
        { ...says, about: ['Siti'] },
      ],
    });
  }
  await save({ title: 'Tanpa tanggal', people: [person('Siti')] });
});
afterAll(async () => {
  await store.close();
  folder.remove();
});

test('the overview tells the day against the usual, who spoke, what rose and why it stands out', async () => {
  const seen = await overview(store.insights, read(''), NOON);
  expect(seen).toMatchObject({
    day: LAST,
    until: '2026-11-16T05:30:00.000Z',
    volume: { articles: 38, usual: 8 },
    basis: {
      query: '',
      articles: 38,
      undated: 1,
      models: [{ model: 'tone 1', articles: 38 }],
      snapshot: { articles: 151 },
    },
    speakers: [{ label: 'Budi', statements: 60, articles: 30 }],
  });
  expect(seen.volume.days.filter(({ isGap }) => isGap).map(({ day }) => day)).toEqual(['2026-11-10']);
  expect(seen.people[0]).toMatchObject({ label: 'Siti', articles: 38, usual: 8 });
  expect(seen.rising.map(({ label }) => label)).toEqual(expect.arrayContaining(['Budi', 'banjir']));
  const [whole, part] = seen.spikes;
  expect(whole).toMatchObject({ of: null, count: 38, usual: 8, dayBefore: 8, weekBefore: 8 });
  expect(whole?.reasons.map(({ label }) => label)).toEqual(expect.arrayContaining(['Budi', 'banjir', 'hulu']));
  expect(part?.of?.label).toBe('Budi');
  expect(seen.tones.shares?.negatif.share).toBeCloseTo(30 / 38);
});

test('at six in the morning the day is measured by the usual of six in the morning', async () => {
  const seen = await overview(store.insights, read(''), Date.parse('2026-11-16T06:00:00+07:00'));
  expect(seen).toMatchObject({ volume: { articles: 5, usual: 5 }, spikes: [] });
});

test('every number opens the articles that it counts', async () => {
  const ask = read('', { from: FIRST, to: LAST });
  const { items: ranked } = await ranking(store.insights, ask, 'person', 10);
  const { items: spoken } = await speakers(store.insights, ask, 10);
  const { items: lines } = await ledger(store.insights, ask, 10);
  const { links } = await network(store.insights, ask, { kinds: ['person'], limit: 10, least: 2 });
  const { days } = await timeline(store.insights, ask);
  const { items: owners } = await ranking(store.insights, ask, 'owner', 10);
  const { items: regions } = await ranking(store.insights, ask, 'region', 10);
  const { items: risen } = await trends(store.insights, read('', { from: LAST, to: LAST }), 10);
  const sum = (tones: Readonly<Record<string, number>>): number => Object.values(tones).reduce((a, b) => a + b, 0);
  const numbers = [
    ranked,
    spoken,
    lines,
    links,
    owners,
    regions,
    risen,
    days.map(({ tones, list }) => ({ articles: sum(tones), list })),
  ].flat();
  expect(numbers.length).toBeGreaterThan(20);
  for (const { articles, list } of numbers) expect([list, await countList(list)]).toEqual([list, articles]);
});

test('an owner has the articles of all his outlets', async () => {
  const { items } = await ranking(store.insights, read(''), 'owner', 10);
  expect(items).toMatchObject([{ label: 'Grup Laut', articles: 15 * 5 + 30 }]);
});

test('given and received: what one says, and the tone of it', async () => {
  const said = await ledger(store.insights, read(''), 10, { target: '~siti' });
  expect(said.items).toMatchObject([
    {
      speaker: { label: 'Budi' },
      target: { label: 'Siti' },
      statements: 60,
      articles: 30,
      tones: { counts: { positif: 30 } },
    },
  ]);
  expect((await ledger(store.insights, read(''), 10, { speaker: '~siti' })).items).toEqual([]);
});

test('share of voice: what several objects have in common counts for each, and is told', async () => {
  const objects = ['tokoh:Siti', 'tokoh:Budi'].map((label) => ({ label, query: parseQuery(label, LAST) }));
  const seen = await shareOfVoice(store.insights, read('', { from: LAST, to: LAST }), objects);
  expect(seen).toMatchObject({
    basis: { articles: 38 },
    shared: 30,
    voices: [
      { label: 'tokoh:Siti', articles: 38, volume: [38] },
      { label: 'tokoh:Budi', articles: 30, volume: [30] },
    ],
  });
  expect(seen.voices[0]?.share?.share).toBeCloseTo(38 / 68);
});

test('who is named together, by how much of what names either', async () => {
  const { names, links } = await network(store.insights, read(''), { kinds: ['person'], limit: 10, least: 2 });
  expect(names.map(({ label }) => label)).toEqual(['Siti', 'Budi']);
  expect(links).toMatchObject([{ a: 0, b: 1, articles: 30, jaccard: 30 / 151 }]);
});

test('an empty store has an overview all the same', async () => {
  const seen = await overview(store.insights, read('tiadaapapun'), NOON);
  expect(seen).toMatchObject({
    basis: { articles: 0 },
    spikes: [],
    tones: { shares: null },
    volume: { articles: 0, usual: 0 },
  });
});

async function countList(list: string): Promise<number> {
  const parameters = new URLSearchParams(list);
  const days = ['from', 'to'].flatMap((name) => {
    const day = parameters.get(name);
    return day === null ? [] : [[name, day] as const];
  });
  const keys = [...new Set(parameters.keys())].filter((key) => !['q', 'from', 'to'].includes(key));
  const filter = Object.fromEntries([...days, ...keys.map((key) => [key, parameters.getAll(key)] as const)]);
  const query = parseQuery(parameters.get('q') ?? '', LAST);
  return (await store.articles.search({ query, filter, limit: 1, facets: [], facetLimit: 0 })).total;
}
